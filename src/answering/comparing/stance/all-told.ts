import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';

/**
 * "Were *all* the cheeses recalled?" – "*Only* the blue one was recalled": that it is said of some says no. Null for a question
 * that does not ask for all, and where the sentence says nothing of some.
 */
export function allTold(question: Question, { sentence, matches }: Candidate): Told | null {
  if (!asksForAll(question)) return null;
  const { words } = sentence;
  for (const [at, { folded }] of words.entries()) {
    const isNotAll = isAllBut(folded, words[at + 1]?.folded);
    if (!isNotAll && !isSome(folded, words[at + 1]?.folded)) continue;
    const { to } = clauseAt(sentence, isNotAll ? at + 1 : at);
    const isSaid = question.predicate.some((i) => {
      const match = matches[i];
      return isPlaced(match) && match.kind !== 'opposite' && match.at > at && match.at <= to;
    });
    if (isSaid) return { holds: -1, at, span: decidingSpan(sentence, at), confidence: sure };
  }
  return null;
}

const asksForAll = onceInARow(
  ({ type, words }: Question) =>
    type === 'yes-no' && words.slice(1, latest).some(({ folded }) => every.test(folded)),
);

/** Words into a question within which "all" says of how many it is asked: "have the cheeses all been". */
const latest = 5;
const every = /^(?:all|every|everyone|everybody|everything|both)$/u;
const some = /^(?:only|just|half|most|few)$/u;
const sure = 0.85;

/** "Just two"; not "just before noon", nor "half an hour later". */
function isSome(word: string, next = ''): boolean {
  return some.test(word) && !/^(?:before|after|as|when|an?|past|now|then)$/u.test(next);
}

/** "All but two", "not all". */
function isAllBut(word = '', next = ''): boolean {
  return (word === 'all' && next === 'but') || (word === 'not' && every.test(next));
}
