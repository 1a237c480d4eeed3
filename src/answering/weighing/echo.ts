import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';

/**
 * What the best answers say beyond the question, so that a source that answers in other words is found by what it shares
 * with them: pseudo-relevance feedback (Rocchio 1971), sentence by sentence. Gives, for a candidate, the share of the
 * best answers' own words, by weight, that it holds; its own source's answers do not count.
 *
 * @param voices the best answers, as `voicesAmong` tells them
 */
export function echoesOf(
  question: Question,
  voices: readonly Candidate[],
  weightOf: (term: string) => number,
): (candidate: Pick<Candidate, 'sentence'>) => number {
  const asked = new Set(question.terms.map((term) => term.term));
  const said = voices.map((candidate) => ({
    candidate,
    words: ownWords(candidate, asked, weightOf),
  }));
  return ({ sentence }) => {
    let echo = 0;
    for (const { candidate, words } of said) {
      if (candidate.sentence.document === sentence.document || words.total === 0) continue;
      let shared = 0;
      for (const { term, weight } of words.weights) if (sentence.terms.has(term)) shared += weight;
      echo = Math.max(echo, shared / words.total);
    }
    return Math.min(1, echo);
  };
}

/** A best answer's telling words; a few shared ones should count, so the total stops growing with a long sentence. */
const wordsThatCount = 4;

function ownWords(
  { sentence }: Candidate,
  asked: ReadonlySet<string>,
  weightOf: (term: string) => number,
) {
  const weights = [...sentence.terms.keys()]
    .filter((term) => !asked.has(term))
    .map((term) => ({ term, weight: weightOf(term) }));
  const heaviest = weights.toSorted((a, b) => b.weight - a.weight).slice(0, wordsThatCount);
  return { weights, total: heaviest.reduce((sum, { weight }) => sum + weight, 0) };
}
