import { isFigureOfOtherSubject } from '../clauses/said-of.ts';
import type { Evidence } from './evidence-value.ts';
import { evidenceIn } from './evidence.ts';
import type { Match } from '../matching/match.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { asksForBeginning, isSince } from './of-beginning.ts';
import { shareOfVerb } from './other-verb.ts';
import { shareOfPart } from './names/part-share.ts';
import { strengthAsRole } from './names/role-fit.ts';
import { endNotAsked, endOfChange } from './figures/ends-of-change.ts';

/** Evidence with how near it stands to what the question speaks of. */
export interface AlignedEvidence extends Evidence {
  /** 1 beside a word of the question, falling with the words between; 0 where the sentence holds none of them. */
  readonly nearness: number;
}

/** What nearness to the subject alone is worth against nearness to what is asked of it. */
const unsaidNearness = 0.6;

/** Words between a value and the question's words at which nearness has fallen to one half. */
const halfDistance = 6;

/** The value that fits best, by its form first and its place second; null for none. */
export function bestEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence | null {
  const found = evidenceIn(question, sentence);
  let best: AlignedEvidence | null = null;
  for (const value of found) {
    const aligned = align(question, sentence, matches, value, found);
    if (best === null || byFit(aligned, best) < 0) best = aligned;
  }
  return best;
}

/** All values that could answer, the best first. */
export function alignedEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence[] {
  const found = evidenceIn(question, sentence);
  return found.map((value) => align(question, sentence, matches, value, found)).toSorted(byFit);
}

function byFit(a: AlignedEvidence, b: AlignedEvidence): number {
  return b.strength + 0.4 * b.nearness - (a.strength + 0.4 * a.nearness) || a.at - b.at;
}

/** `found`: all values of the sentence, this one among them. */
function align(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  value: Evidence,
  found: readonly Evidence[],
): AlignedEvidence {
  const end = endOfChange(sentence, value, found);
  const role = strengthAsRole(question, { sentence, matches }, value);
  return {
    start: value.start,
    end: value.end,
    at: value.at,
    strength:
      (role ?? value.strength) *
      shareOfPart(question, { sentence, matches }, value) *
      (end !== null && end === endNotAsked(question) ? wrongEnd : 1) *
      shareOfVerb(sentence, value, question, matches) *
      (isMeasured(question) && isFigureOfOtherSubject(question, sentence, matches, value.at)
        ? ofOtherSubject
        : 1) *
      (isSince(sentence, value) && !asksForBeginning(question) ? sinceThen : 1),
    // "Since 2019" holds the beginning that is asked for in itself.
    nearness:
      isSince(sentence, value) && asksForBeginning(question)
        ? 1
        : nearnessOf(value, question, matches),
  };
}

/** Lengths of time and sizes are said of something by its verb: "the *meeting* lasted three hours". */
function isMeasured({ type }: Question): boolean {
  return type === 'duration' || type === 'measure';
}

/** What is left of a length that is said of another thing: so little that it is none. */
const ofOtherSubject = 0.3;

/** What is left of the old value in "slipped from October to March", where the new one is asked for. */
const wrongEnd = 0.55;

/** What is left of "since 2019" for a question on anything but a beginning. */
const sinceThen = 0.55;

function nearnessOf(
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): number {
  // What is asked of the subject stands beside its value: "invested roughly $13 billion".
  let said = -Infinity;
  for (const i of question.predicate) said = Math.max(said, near(value, matches[i]));
  if (said > 0) return said;
  let [sum, places] = [0, 0];
  for (const match of matches) {
    const share = near(value, match);
    sum += share;
    if (share > 0) places += 1;
  }
  return places === 0 ? 0 : (unsaidNearness * sum) / places;
}

/** How near a match stands to a value, 0 to 1: 0 for a word that is not found at a place. */
function near({ at }: Evidence, match: Match | null | undefined): number {
  if (match == null || match.at < 0) return 0;
  return 1 / (1 + Math.abs(match.at - at) / halfDistance);
}
