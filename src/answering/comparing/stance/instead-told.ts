import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import { signOf } from './predicate-sign.ts';
import type { Told } from './told.ts';
import { decidingSpan, opposite } from './told.ts';

/**
 * "Is it still theirs, or can others *host* it?": what the question puts instead says no to what it asks, where the sentence
 * tells of it. Null where it puts nothing else, and where the sentence has none of it.
 */
export function insteadTold(question: Question, candidate: Candidate): Told | null {
  const { sentence, matches } = candidate;
  for (const i of question.instead) {
    const [term, match] = [question.terms[i], matches[i]];
    if (term === undefined || !isPlaced(match)) continue;
    return {
      holds: opposite(signOf(question, term, candidate, match) > 0 ? 1 : -1),
      at: match.at,
      span: decidingSpan(sentence, match.at),
      confidence: match.strength * sure,
    };
  }
  return null;
}

/** The alternative may be so without ruling out what is asked. */
const sure = 0.7;
