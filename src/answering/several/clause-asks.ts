import { leadsToQuestion } from '../grammar/telling-verbs.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
  isPronoun,
} from '../question/small-words.ts';
import { partsOf } from '../question/parts.ts';

/** How a clause is joined to the first. */
export interface Joining {
  /** The last, by a comma alone. */
  readonly byComma: boolean;
  /** Behind a comma, also where "and" follows later. */
  readonly listed: boolean;
  readonly told: boolean;
}

/** Whether a clause asks something beside the first, rather than telling more of it. */
export function asksToo(
  clause: readonly string[],
  first: readonly string[],
  { byComma, listed, told }: Joining,
): boolean {
  const said = clause.map(bare).join(' ');
  if (FIXED.test(said)) return false;
  const asking = clause.find(isAsking);
  const isRepeated = first.slice(1).some((word) => bare(word) === bare(asking ?? word));
  if (/^if (?:so|not|yes)\b/u.test(said)) return clause.length > 2 && isAsking(clause[2] ?? '');
  if (isAuxiliary(clause[0] ?? '')) return isInverted(clause, first);
  if (asking !== undefined && isRepeated && isWithin(asking, first)) return false;
  if (isBareLead(clause)) return !byComma;
  if (told) return clause.length > 2;
  const { auxiliary, subject, rest } = partsOf(clause);
  if (auxiliary !== null && subject.length > 0) {
    const isCut = /^d(?:o|oes|id)/u.test(bare(auxiliary)) && rest.length === 0;
    return !isCut || /^who (?:did|does) (?:it|that|this|so)$/u.test(said);
  }
  return asksForSubject(clause, first, listed);
}

const FIXED = /^what ?not$|^what have you$|^who knows\b| not$/u;

function isWithin(asking: string, first: readonly string[]): boolean {
  const { lead } = partsOf(first);
  return first.slice(Math.max(1, lead.length)).some((word) => bare(word) === bare(asking));
}

/** "is it still open", "did the mayor resign"; not "was closed" of "Which mill was sold and was closed?" */
function isInverted(clause: readonly string[], first: readonly string[]): boolean {
  const { auxiliary, subject, rest } = partsOf(clause);
  if (auxiliary === null || subject.length === 0 || rest.length === 0) return false;
  const next = clause[1] ?? '';
  if (/^(?:do|say|mean|want)$/u.test(bare(clause.at(-1) ?? '')) && partsOf(first).lead.length > 0)
    return false;
  if (isPronoun(next)) return bare(next) !== 'there' || !/^d(?:o|oes|id)/u.test(bare(auxiliary));
  if (!isDeterminer(next) && !isCapital(next)) {
    // "are bikes allowed"; not "is falling apart".
    return (
      partsOf(first).lead.length === 0 &&
      !/(?:ing|ed|ly|^not|^been|^no)$/u.test(bare(next)) &&
      !isPastVerb(next)
    );
  }
  return /^d(?:o|oes|id)/u.test(bare(auxiliary)) || partsOf(first).subject.length > 0;
}

/** "when", "by whom", "how many people": to be asked of the question before. */
export function isBareLead(words: readonly string[]): boolean {
  const asking = words.findIndex(isAsking);
  return (
    (asking === 0 || (asking === 1 && isPreposition(words[0] ?? ''))) &&
    words.length <= asking + mostOfLead(words[asking] ?? '') &&
    !words.some((word) => isAuxiliary(word) || isPastVerb(word)) &&
    words
      .slice(asking + 1)
      .every((word) => !isCapital(word) && !isPronoun(word) && !isDeterminer(word))
  );
}

/** How many words a lead has from the one that asks on: "when exactly", "what school year". */
export function mostOfLead(asking: string): number {
  return /^(?:what|which|whose|how)$/u.test(bare(asking)) ? LONGEST_LEAD : 2;
}

/** "…, who won in 2020" may tell of the mayor in "Who is the mayor"; after "Who was killed", ", who was hurt" does not. */
function mayTellOf(first: readonly string[], next: string): boolean {
  const isAlike = first.length === 3 && isAuxiliary(next) && bare(first[1] ?? '') === bare(next);
  return !isAlike && (bare(first[0] ?? '') === 'who' || isCapital(first.at(-1) ?? ''));
}

/** "who paid", "how many died", "which firm built it"; not "what he said", nor "which opened" of something named. */
function asksForSubject(
  clause: readonly string[],
  first: readonly string[],
  listed: boolean,
): boolean {
  const asking = bare(clause[0] ?? '');
  const { lead, auxiliary } = partsOf(first);
  const tellsOf =
    auxiliary !== null && lead.length === 0 && first.some((word) => leadsToQuestion(bare(word)));
  const next = clause[1] ?? '';
  if (tellsOf || clause.length < 2 || isPronoun(next) || isDeterminer(next) || isCapital(next))
    return false;
  switch (asking) {
    case 'who':
      return !listed || !mayTellOf(first, next);
    case 'what':
      return !isAuxiliary(next) || clause.length > 2;
    case 'which':
      return isAuxiliary(next) || isPastVerb(next)
        ? !listed && bare(lead[0] ?? '') === 'which'
        : clause.length > 2;
    case 'whose':
      return clause.length > 2;
    case 'how':
      return (
        /^(?:many|much|often)$/u.test(bare(next)) &&
        clause.length > 2 &&
        !clause.slice(2, 3).some((word) => isPronoun(word) || isDeterminer(word) || isCapital(word))
      );
    default:
      return false;
  }
}

const LONGEST_LEAD = 4;
