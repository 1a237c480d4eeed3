import { isFound } from '../matching/match.ts';
import type { SourceCandidates } from '../candidate.ts';
import { clauseAsked } from '../asking/clause-asked.ts';
import { wantedIn } from '../comparing/parts/wanted.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/**
 * Whether it is asked of something done to a thing ("has the firm moved its *headquarters*?") of which none of the sources that
 * were heard has ever heard, by that word or another: whatever else was moved says neither yes nor no.
 */
export function isUnheardOf(question: Question, heard: readonly SourceCandidates[]): boolean {
  const object = objectAsked(question);
  if (object.length === 0) return false;
  return heard.every(({ candidates }) =>
    candidates.every(({ matches, reading }) =>
      object.every(
        (i) => !isFound(matches[i]) && reading.sentencesWith(question.terms[i]?.term ?? '') === 0,
      ),
    ),
  );
}

/** What something is done to, as indices of terms; empty for none, and for somebody with a name. */
const objectAsked = onceInARow((question: Question): readonly number[] => {
  if (question.type !== 'yes-no') return [];
  const object = clauseAsked(question)?.complements.find(({ link }) => link === '');
  if (object === undefined) return [];
  const { terms } = wantedIn(question, object);
  return terms.some((i) => question.terms[i]?.name === true) ? [] : terms;
});
