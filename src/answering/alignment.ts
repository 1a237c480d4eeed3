import type { Evidence } from './evidence.ts';
import { evidenceIn } from './evidence.ts';
import type { Match } from './match.ts';
import type { Question } from './question.ts';
import type { ReadSentence } from './reading.ts';

/** Evidence with how near it stands to what the question speaks of. */
export interface AlignedEvidence extends Evidence {
  /** 1 beside a word of the question, falling with the words between; 0 where the sentence holds none of them. */
  readonly nearness: number;
}

/** Words between a value and the question's words at which nearness has fallen to one half. */
const halfDistance = 6;

/** The value that fits best, by its form first and its place second; null for none. */
export function bestEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence | null {
  return alignedEvidence(question, sentence, matches)[0] ?? null;
}

/** All values that could answer, the best first. */
export function alignedEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence[] {
  return evidenceIn(question, sentence)
    .map((value) => ({ ...value, nearness: nearnessOf(value, question, matches) }))
    .sort((a, b) => b.strength + 0.4 * b.nearness - (a.strength + 0.4 * a.nearness) || a.at - b.at);
}

function nearnessOf(
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): number {
  let weight = 0;
  let sum = 0;
  for (const [i, term] of question.terms.entries()) {
    const match = matches[i];
    if (match == null || match.at < 0) continue;
    weight += term.weight;
    sum += term.weight / (1 + Math.abs(match.at - value.at) / halfDistance);
  }
  return weight === 0 ? 0 : sum / weight;
}
