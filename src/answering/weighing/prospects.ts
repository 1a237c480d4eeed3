import { HOLDS_CAPITAL, HOLDS_FIGURE } from '../../search/section-terms.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import { isFigure, isFormed } from '../asking/answer-type.ts';
import type { Findings } from '../matching/findings.ts';
import { markOf } from '../search-terms.ts';
import type { Searchable } from '../reading/searchable.ts';

/** A section that was found, as sentences are chosen from it. */
export interface Choosable {
  readonly findings: Findings;
  /** What the engine thinks of the section against the best one, 0 to 1. */
  readonly section: number;
  /** For each sentence, the words of the question that it may hold. */
  readonly marks: Uint32Array;
}

/** A sentence that may be worth weighing. */
interface Prospect {
  readonly index: number;
  /** About the share of the question's weight that it covers; more is likelier to answer. */
  readonly promise: number;
}

/**
 * In a small library a sentence may answer in words of its own ("not before spring"); among many, one that shares few words
 * with the question costs time and is found by chance only.
 */
const sentencesWeighedAll = 500;
/**
 * Sentences weighed for one question, and of one section: the others promise less by their terms alone. A tenth of these
 * are ever shown; weighing one takes as long as looking over a hundred.
 */
const mostWeighed = 40;
const mostOfSection = 8;
/** Each section keeps these, or a source would fall silent for want of room. */
const leastOfSection = 1;
/** What a term counts in the two sentences before or above, and farther off, against one in the sentence itself. */
const nearWorth = 0.5;
const farWorth = 0.25;
/** What the engine's score of the section counts, and what a sentence loses that cannot hold a value of the kind asked for. */
const sectionWorth = 0.25;
const lackingWorth = 0.5;

/**
 * Chooses the sentences worth weighing, by the marks of their terms and without reading them. Gives, for each section,
 * their indices in order.
 */
export function prospectsOf(sections: readonly Choosable[]): number[][] {
  const sentences = sections.reduce((sum, { marks }) => sum + marks.length, 0);
  if (sentences <= sentencesWeighedAll) return sections.map(({ marks }) => [...marks.keys()]);
  const prospects = sections.map(prospectsIn);
  const all = prospects.flat().toSorted((a, b) => b.promise - a.promise);
  const from = all[mostWeighed]?.promise ?? -Infinity;
  return prospects.map((ofSection) =>
    ofSection
      .filter(({ promise }, at) => at < leastOfSection || promise > from)
      .map(({ index }) => index)
      .toSorted((a, b) => a - b),
  );
}

/** The most promising sentences of a section, the best first. */
function prospectsIn({ findings, section, marks }: Choosable): Prospect[] {
  const { question, reading } = findings;
  const needed = neededFor(question.type);
  const around = new Map<Searchable, number>();
  const markAround = (context: Searchable | null): number => {
    if (context === null) return 0;
    const known = around.get(context) ?? marksOf(context, findings);
    around.set(context, known);
    return known;
  };
  const far = markAround(reading.title);
  const best: Prospect[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const { heading, askedBy } = reading.surroundingsOf(index);
    const near =
      (marks[index - 1] ?? 0) | (marks[index - 2] ?? 0) | markAround(heading) | markAround(askedBy);
    const cover = coverOf(findings, marks[index] ?? 0, near, far | (marks[index + 1] ?? 0));
    const lacking = needed !== 0 && (reading.holds(index) & needed) === 0 ? lackingWorth : 0;
    keepBest(best, { index, promise: cover + sectionWorth * section - lacking });
  }
  return best;
}

/** The share of the question's weight that the marks cover. */
function coverOf({ question }: Findings, here: number, near: number, far: number): number {
  let [covered, total] = [0, Number.MIN_VALUE];
  for (let i = 0; i < question.terms.length; i += 1) {
    const weight = question.terms[i]?.weight ?? 0;
    const mark = markOf(i);
    total += weight;
    if ((here & mark) !== 0) covered += weight;
    else if ((near & mark) !== 0) covered += nearWorth * weight;
    else if ((far & mark) !== 0) covered += farWorth * weight;
  }
  return covered / total;
}

function marksOf(context: Searchable, findings: Findings): number {
  return findings
    .around(context)
    .reduce((marks, match, i) => (match === null ? marks : marks | markOf(i)), 0);
}

/** What a sentence must hold for an answer of that type: one of these; 0 for nothing in particular. */
function neededFor(type: AnswerType): number {
  if (!isFormed(type)) return 0;
  if (!isFigure(type)) return HOLDS_CAPITAL;
  // Months and weekdays are written with capitals.
  return type === 'date' ? HOLDS_FIGURE | HOLDS_CAPITAL : HOLDS_FIGURE;
}

/** Puts a prospect in its place among the best, which are never more than a section may have. */
function keepBest(best: Prospect[], prospect: Prospect): void {
  if (best.length === mostOfSection && prospect.promise <= (best.at(-1)?.promise ?? 0)) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]?.promise ?? 0) < prospect.promise) at -= 1;
  best.splice(at, 0, prospect);
  if (best.length > mostOfSection) best.pop();
}
