import type { Candidate } from '../../candidate.ts';
import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import { isDistinctive } from '../../grammar/superlatives.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { bearerOf } from './bearer.ts';
import type { Told } from './told.ts';

/**
 * "Was Gannet *the first* film with sound?" – "*Kittiwake*, the first film with sound": what only one can be is told of
 * another, which says no. Null where the question is on nothing of that kind, or the sentence names nobody as that.
 */
export function bearerTold(question: Question, candidate: Candidate): Told | null {
  const { subject, asked } = distinctionAsked(question);
  const { sentence, matches } = candidate;
  const said = asked.flatMap((i) => {
    const match = matches[i];
    return isPlaced(match) && match.kind !== 'opposite' ? [match.at] : [];
  });
  if (asked.length === 0 || said.length < Math.min(asked.length, fewestSaid)) return null;
  const at = Math.min(...said);
  const the = sentence.words.findLastIndex(
    ({ folded }, i) => i < at && at - i <= phraseReach && folded === 'the',
  );
  const bearer = the < 0 ? undefined : bearerOf(sentence, the, Math.max(...said));
  if (bearer === undefined) return null;
  const isAsked = bearer.words.some((word) => subject.has(word));
  const [first, last] = [sentence.words[the], sentence.words[Math.max(...said)]];
  return {
    holds: isAsked ? 1 : -1,
    at,
    span: {
      start: Math.min(bearer.start, first?.start ?? 0),
      end: Math.max(bearer.end, last?.end ?? 0),
    },
    confidence: sureOf,
  };
}

/** "The first *film*": of what only one can be, the distinction and the noun must both be said. */
const fewestSaid = 2;
/** Words between "the" and the first of what is asked. */
const phraseReach = 3;
const sureOf = 0.85;

/** What a question asks to be one alone: whose it is by name, and the words of it, as indices into its terms; none for others. */
const distinctionAsked = onceInARow(({ words, terms }: Question) => {
  const the = words.findIndex(
    ({ folded }, at) => at > 1 && folded === 'the' && isDistinctive(words[at + 1]?.folded ?? ''),
  );
  const isAsked = isFormOfBe(words[0]?.folded ?? '') && the > 0;
  const before = terms.filter(({ name, at }) => name && at < the);
  if (!isAsked || before.length === 0) return { subject: new Set<string>(), asked: [] };
  return {
    subject: new Set(before.map(({ folded }) => folded)),
    asked: terms.flatMap(({ at }, i) => (at > the ? [i] : [])),
  };
});
