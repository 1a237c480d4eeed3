import { nounsUnder } from '../../text/lexicon/nouns-under.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import { fitOfHolder } from '../clauses/holder.ts';
import { fitOfPart, partAsked } from '../clauses/part-asked.ts';
import { asksWhoWasBefore } from './before-asked.ts';
import { isPlaced } from '../matching/match.ts';
import type { Question } from '../question.ts';
import { valuesOf } from '../reading/sentence-values.ts';

let offices: ReadonlySet<string> | undefined;

/** "Who is the chief executive of it?": who holds an office, which a passage tells in a few forms. A rival or a brother is none. */
export function asksForOffice(question: Question): boolean {
  if (question.type !== 'person' || partAsked(question) !== 'holder') return false;
  // Who held it before is told as "took over from".
  if (asksWhoWasBefore(question)) return false;
  offices ??= nounsUnder(['leader', 'executive', 'official', 'politician', 'worker', 'employee']);
  const known = offices;
  return question.predicate.some((i) => known.has(question.terms[i]?.folded ?? ''));
}

/**
 * How surely the likeliest sentences say who holds the office that is asked for: `named` where one names somebody as it,
 * `beside` where a name stands beside such an office and it is not said of what, `nobody` where one speaks of what the office
 * is one of and names none, `open` where nothing tells. `sources`: the best first.
 */
export type OfficeTold = 'named' | 'beside' | 'nobody' | 'open';

export function officeTold(question: Question, sources: readonly SourceCandidates[]): OfficeTold {
  const [best] = sources;
  if (best === undefined) return 'open';
  const likely = sources
    .filter((source) => topScore(source) >= heardAgainstBest * topScore(best))
    .flatMap(({ candidates }) => candidates.slice(0, sentencesHeard));
  const holds = (fits: (candidate: Candidate, name: NameValue) => boolean) =>
    likely.some((candidate) =>
      valuesOf(candidate.sentence).names.some(
        (name) => name.form !== 'organisation' && fits(candidate, name),
      ),
    );
  if (holds((candidate, name) => fitOfPart(question, candidate, name) === 'fits')) return 'named';
  if (holds((candidate, name) => standsBeside(question, candidate, name))) return 'beside';
  return best.candidates
    .slice(0, 1)
    .some(
      (candidate) =>
        namesOwner(question, candidate) || namesHolderOfOtherOffice(question, candidate),
    )
    ? 'nobody'
    : 'open';
}

/** How likely, against the best source, one must be to be heard on who holds an office. */
const heardAgainstBest = 0.3;
const sentencesHeard = 2;

function standsBeside(question: Question, candidate: Candidate, name: NameValue): boolean {
  return question.predicate.some((i) => {
    const office = candidate.matches[i];
    return isPlaced(office) && fitOfHolder(question, candidate, office, name) === 'fits';
  });
}

/** "The chief executive of Kestrel, Ada Moss", where another firm's is asked for. */
function namesHolderOfOtherOffice(question: Question, candidate: Candidate): boolean {
  return (
    question.terms.some(({ name }) => name) &&
    valuesOf(candidate.sentence).names.some(
      (name) => fitOfPart(question, candidate, name) === 'unfit',
    )
  );
}

/** Whether a sentence names what the office is one of. */
function namesOwner({ terms, predicate }: Question, { matches }: Candidate): boolean {
  const owner = terms.flatMap(({ name }, i) => (name && !predicate.includes(i) ? [i] : []));
  return owner.length > 0 && owner.every((i) => isPlaced(matches[i]));
}
