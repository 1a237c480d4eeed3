import type { Document } from '../../corpus/document.ts';
import type { Sense } from '../../text/lexicon/entries.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import type { SentenceContent } from './content.ts';
import { contentOf } from './content.ts';

/** The share of their words from which two sentences are one, told in two ways. */
const sharedWords = 0.5;

/**
 * True when a copy, in this sentence, says something else than what it repeats: the same words but for a figure or a
 * name exchanged, a negation, or a word's opposite. Then it is a witness of its own, however much of the rest it took
 * over.
 *
 * @param terms those of the sentence, stop words left out
 */
export function departsFrom(
  original: Document,
  copied: Document,
  terms: ReadonlySet<string>,
): boolean {
  const own = contentOf(copied).sentences.find((sentence) => isSameSet(sentence.terms, terms));
  if (own === undefined) return false;
  let closest: SentenceContent | null = null;
  let most = 0;
  for (const sentence of contentOf(original).sentences) {
    const shared = [...own.terms].filter((term) => sentence.terms.has(term)).length;
    const share = shared / Math.max(1, own.terms.size, sentence.terms.size);
    if (share > most) [closest, most] = [sentence, share];
  }
  if (closest === null || most < sharedWords) return false;
  const counterpart = closest;
  return (
    own.figures !== counterpart.figures ||
    own.negators !== counterpart.negators ||
    exchanges(own.names, counterpart.names) ||
    contradicts(own.words, counterpart.words)
  );
}

function holds(senses: readonly Sense[], relation: number, pole: number): boolean {
  return senses.some((sense) => sense.relation === relation && sense.pole === pole);
}

/** True when one sentence has a word whose opposite the other has, and not the word itself. */
function contradicts(a: readonly Word[], b: readonly Word[]): boolean {
  const [ours, theirs] = [sensesOf(a), sensesOf(b)];
  return ours.some(
    ({ relation, pole, from }) =>
      holds(theirs, relation, -pole) &&
      !holds(theirs, relation, pole) &&
      !b.some(({ term }) => term === a[from]?.term),
  );
}

/** True when each holds a word that the other does not. */
function exchanges(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((term) => b.has(term));
}
