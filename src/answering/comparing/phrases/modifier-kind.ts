import type { Word } from '../../../text/words.ts';
import { isPluralNoun } from '../../../text/values/amounts/plural.ts';
import { isFigure } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import type { Claim, Kind, Relation } from '../kind.ts';
import { labelOf } from '../label.ts';

/** What tells one thing of its kind from another: "the *left* leg", "a *green* rating". */
export interface Modifier {
  readonly terms: readonly string[];
}

/** "Which leg?", "what rating?": the words right before the noun that is asked for. */
export const modifierKind: Kind<Modifier> = {
  differs: 'other',
  read: readModifier,
  relate: (a, b, question) => {
    const relation = relateModifiers(a, b);
    // "What advantages?": each source may tell of others.
    return relation === 'different' && asksForMany(question) ? 'unclear' : relation;
  },
};

const longestModifier = 2;

function readModifier(question: Question, { sentence }: Candidate): Claim<Modifier> | null {
  const noun = question.unit.at(-1);
  if (noun === undefined) return null;
  const at = sentence.terms.get(noun);
  if (at === undefined) return null;
  const asked = new Set(
    question.terms.flatMap(({ term, alternatives }) => [term, ...alternatives]),
  );
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
      tellsApart(word) &&
      /^[ -]$/u.test(sentence.text.slice(word.end, next.start))
    );
  }
}

/** "*Two* companies", "*other* models", "*including* models", "the firm *holds* advantages": none says which. */
function tellsApart({ folded, term }: Word): boolean {
  return !isFigure(term) && !anyOfThem.test(folded) && !/[^s]s$/u.test(folded);
}

const anyOfThem =
  /^(?:including|excluding|using|having|making|massive|huge|big|large|great|other|many|several|more|few|fewer|various|different|certain|numerous|new|such|major|own|whole|entire|same)$/u;

function asksForMany({ words, unit }: Question): boolean {
  const noun = words.findLast(({ term }) => term === unit.at(-1));
  return noun !== undefined && isPluralNoun(noun);
}

function relateModifiers(a: Modifier, b: Modifier): Relation {
  return a.terms.some((term) => b.terms.includes(term)) ? 'same' : 'different';
}
