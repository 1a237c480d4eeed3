import { bestEvidence } from './alignment.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import type { QueryTerm, Question } from './question.ts';
import type { ReadSentence } from './reading.ts';

/** What each word of the question finds in the sentence. What is counted is found where something counted is ("nobody"). */
export function matchesOf(question: Question, sentence: ReadSentence): (Match | null)[] {
  const matches = question.terms.map(
    (term) => matchIn(term, sentence) ?? initialsMatch(term, sentence),
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

function matchIn(term: QueryTerm, sentence: ReadSentence): Match | null {
  return matchOf(term, sentence);
}
