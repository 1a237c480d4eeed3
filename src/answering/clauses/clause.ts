import { opensClause } from '../../text/clause-openers.ts';
import { isAuxiliary, isFormOfBe } from '../grammar/auxiliaries.ts';
import type { Word } from '../../text/words.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A clause of a sentence: words `from` to `to`, both included. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** "As", "that": they open a clause as often as not. */
export function mayOpenClause(folded: string): boolean {
  return opensClause(folded) || folded === 'as' || folded === 'that';
}

/** What follows "and" when it begins a new statement rather than another word of this one. */
const statement =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|he|she|it|they|we|i|you|this|that|there|then|so|now|instead)$/u;
/** "Before June", "after the split", "since 2019": a time, no clause, where no verb comes soon. */
const preposition = /^(?:after|before|until|since|despite|as|so|that)$/u;

/** The clause in which word `at` stands, as far as marks and small words show it. A sentence without either is one clause. */
export function clauseAt(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  at: number,
): Clause {
  let [from, to] = [at, at];
  while (from > 0 && !startsClause(text, words, from)) from -= 1;
  while (to < words.length - 1 && !startsClause(text, words, to + 1)) to += 1;
  return { from, to };
}

function startsClause(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return true;
  const between = text.slice(before.end, word.start);
  if (/[;:!?()—–]|\.\s|["“”]/u.test(between)) return true;
  if (mayOpenClause(word.folded)) return !preposition.test(word.folded) || hasVerb(words, at);
  const next = words[at + 1]?.folded ?? '';
  if (/^(?:and|or|nor)$/u.test(word.folded))
    return statement.test(next) || (between.includes(',') && hasVerb(words, at));
  return false;
}

/** Words behind its opener among which a clause has its verb. */
const verbReach = 5;

function hasVerb(words: readonly Word[], at: number): boolean {
  return words
    .slice(at + 1, at + 1 + verbReach)
    .some(({ folded }) => isAuxiliary(folded) || isFormOfBe(folded) || /[^e]ed$/u.test(folded));
}
