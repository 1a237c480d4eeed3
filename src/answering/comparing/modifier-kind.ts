import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { Claim, Kind, Relation } from './kind.ts';
import { labelOf } from './label.ts';

/** What tells one thing of its kind from another: "the *left* leg", "a *green* rating". */
export interface Modifier {
  readonly terms: readonly string[];
}

/** "Which leg?", "what rating?": the words right before the noun that is asked for. */
export const modifierKind: Kind<Modifier> = {
  differs: 'other',
  read: readModifier,
  relate: relateModifiers,
};

const longestModifier = 2;

function readModifier(question: Question, { sentence }: Candidate): Claim<Modifier> | null {
  const noun = question.unit.at(-1);
  if (noun === undefined) return null;
  const at = sentence.terms.get(noun);
  if (at === undefined) return null;
  const asked = new Set(question.terms.map(({ term }) => term));
  let from = at;
  while (from > 0 && at - from < longestModifier && isModifier(from - 1)) from -= 1;
  const words = sentence.words.slice(from, at).filter(({ term }) => !asked.has(term));
  const [first, last] = [sentence.words[from], sentence.words[at]];
  if (words.length === 0 || first === undefined || last === undefined) return null;
  const highlight = { start: first.start, end: last.end };
  return {
    value: { terms: words.map(({ term }) => term) },
    highlight,
    label: labelOf(sentence.text.slice(highlight.start, highlight.end)),
    confidence: 0.8,
  };

  function isModifier(i: number): boolean {
    const [word, next] = [sentence.words[i], sentence.words[i + 1]];
    return (
      word !== undefined &&
      next !== undefined &&
      !word.stop &&
      /^[ -]$/u.test(sentence.text.slice(word.end, next.start))
    );
  }
}

function relateModifiers(a: Modifier, b: Modifier): Relation {
  return a.terms.some((term) => b.terms.includes(term)) ? 'same' : 'different';
}
