import { bestEvidence } from './alignment.ts';
import type { AnswerType } from './answer-type.ts';
import { lifeDateMatch } from './life-dates.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import type { QueryTerm } from './query-term.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';
import { markOf } from './search-terms.ts';

/**
 * What each word of the question finds in the sentence. What is counted is found where something counted is ("nobody").
 *
 * @param marks which words the sentence may hold, as `markOf` marks them; the others are not sought
 */
export function matchesOf(
  question: Question,
  sentence: ReadSentence,
  marks = -1,
): (Match | null)[] {
  const matches = question.terms.map((term, i) =>
    (marks & markOf(i)) === 0
      ? null
      : (saysIt(question, matchOf(term, sentence)) ??
        initialsMatch(term, sentence) ??
        lifeDateMatch(term.term, sentence.text, sentence.words)),
  );
  if (question.type !== 'count') return matches;
  const best = bestEvidence(question, sentence, matches);
  if (best === null || best.strength < 1) return matches;
  return matches.map(
    (match, i) =>
      match ??
      (question.unit.includes(question.terms[i]?.term ?? '')
        ? { kind: 'sense', at: best.at, strength: 1 }
        : null),
  );
}

/** "LLM" for "large language models": the first letters of words in a row. */
function initialsMatch({ folded, unknown }: QueryTerm, sentence: ReadSentence): Match | null {
  if (!unknown || !/^\p{L}{2,5}$/u.test(folded)) return null;
  const at = sentence.initials.indexOf(folded);
  return at < 0 ? null : { kind: 'sense', at, strength: 0.9 };
}

/** When a thing began is no answer to when it ended; that it goes on answers whether it has. */
function saysIt(question: Question, match: Match | null): Match | null {
  return match?.kind === 'opposite' && !takesOpposites.has(question.type) ? null : match;
}

/** Questions that the opposite of what they ask may answer. */
const takesOpposites: ReadonlySet<AnswerType> = new Set([
  'yes-no',
  'choice',
  'event',
  'statement',
  'open',
  'manner',
]);
