import type { Sense } from '../../../text/lexicon/entries.ts';
import type { Word } from '../../../text/words.ts';
import { isFigure } from '../../../text/words.ts';
import type { Stretch } from '../../asking/complements-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { isPossessive } from '../../grammar/determiners.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';

/** Whether what fills a place of a sentence is what the question has there, another thing, or may be either. */
export type Filling = 'same' | 'other' | 'open';

/** What a question has in one place: its words and those of them that are looked for. */
export interface Wanted {
  readonly words: readonly Word[];
  /** Indices into the terms of the question. */
  readonly terms: readonly number[];
}

/** The words of a stretch of the question. */
export function wantedIn({ words, terms }: Question, { from, to }: Stretch): Wanted {
  return {
    words: words.slice(from, to + 1),
    terms: terms.flatMap(({ at }, i) => (at >= from && at <= to ? [i] : [])),
  };
}

/** Whether word `i` of those that are looked for stands in a place of the sentence, as itself or by what it means. */
export function stands(
  { terms }: Question,
  { sentence: { words, senses }, matches }: Candidate,
  i: number,
  { from, to }: Phrase,
): boolean {
  const term = terms[i];
  if (term === undefined) return false;
  const match = matches[i];
  const isHere = (at: number) => at >= from && at <= to;
  if (isPlaced(match) && isHere(match.at)) {
    // "His sister" is not he.
    const isOwned =
      match.at === 0 &&
      words[0]?.term !== term.term &&
      isPossessive(words[0]?.folded ?? '') &&
      to > 0;
    if (!isOwned) return true;
  }
  const isSaid = words
    .slice(from, to + 1)
    .some(
      (word) =>
        word.term === term.term ||
        term.alternatives.includes(word.term) ||
        term.kinds.has(word.term),
    );
  // The very word may stand elsewhere: "a collaboration that began in 2019 … compelling partnerships".
  return (
    isSaid ||
    term.senses.some((own) => senses.some((said) => isHere(said.from) && isOne(said, own)))
  );
}

function isOne(a: Sense, b: Sense): boolean {
  return a.relation === b.relation && a.pole === b.pole;
}

/** The noun of a phrase: its last telling word before "of" and the like. */
export function headOf(words: readonly Word[]): Word | undefined {
  const first = words.findIndex(({ stop, capital }) => !stop || capital);
  const end = words.findIndex(({ folded }, i) => i > first && first >= 0 && ends.test(folded));
  const phrase = end < 0 ? words : words.slice(0, end);
  return (
    phrase.findLast(
      ({ stop, term, folded }) => !stop && !isFigure(term) && !trailing.test(folded),
    ) ?? phrase.at(-1)
  );
}

/** "A penny *back*" */
const trailing = /^(?:back|away|again|together|now|today|alone|.{3,}ly)$/u;
const ends =
  /^(?:of|in|on|at|by|for|with|from|to|into|over|under|near|between|about|against|who|which|that|whose|and)$/u;
