import type { Document } from '../corpus/document.ts';
import type { Candidate, SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import type { Grouping, ShownSource } from './comparing/grouping.ts';
import { comparersFor } from './comparing/kinds.ts';
import { copiesAmong } from './copies/copies.ts';
import { departsFrom } from './copies/departure.ts';
import { once } from './once.ts';
import type { Question } from './question.ts';
import { shownOf } from './quoting.ts';
import type { Reading } from './reading/reading.ts';
import type { Sketch } from './copies/sketch.ts';
import { sketchOf } from './copies/sketch.ts';
import { placedFrom, thresholds } from './thresholds.ts';

/** What was compared: the copies left out, what is quoted of each witness, and how the witnesses stand to each other. */
export interface Comparison {
  /** Each copy with the document that it repeats. */
  readonly copies: ReadonlyMap<Document, Document>;
  /** What is quoted of each witness, the better first. */
  readonly shownOf: ReadonlyMap<Document, readonly Candidate[]>;
  readonly grouping: Grouping;
  /** How likely a dispute must be to be shown as one. */
  readonly clashFrom: number;
  /** True when the sources are in dispute. */
  readonly clashes: boolean;
}

/**
 * Compares what the sources say.
 *
 * @param heard one or more, the best first
 * @param clashFrom how likely a dispute must be to be shown as one, where the best source surely answers
 */
export function comparisonOf(
  question: Question,
  heard: readonly SourceCandidates[],
  clashFrom: number,
): Comparison {
  const from = clashFrom / certaintyOf(heard, clashFrom);
  const copies = copiesHeard(heard);
  const witnesses = heard
    .filter(({ document }) => !copies.has(document))
    .map((source) => ({ source, shown: shownOf(source, question.type) }));
  // In a page or two hardly a sentence stands beside the question's words by chance: less makes a source heard.
  const speaksFrom =
    (clashFrom / thresholds.clashFrom) *
    Math.max(
      thresholds.speaksFrom,
      thresholds.speaksAgainstBest * Math.max(...heard.map(topScore)),
    );
  const grouping = compare(
    question,
    witnesses.map(({ source, shown }) => ({
      source,
      shown,
      speaks: topScore(source) >= speaksFrom,
    })),
    from,
    placedFrom(clashFrom),
  );
  return {
    copies,
    shownOf: new Map(witnesses.map(({ source, shown }) => [source.document, shown])),
    grouping,
    clashFrom: from,
    clashes: grouping.clash >= from && isOnTheMatter(grouping, heard, clashFrom),
  };
}

/**
 * How likely, against the best source, the surest of those that take a side must be to answer: where the best takes none, the
 * others may contradict each other on another matter. On 23 sets 0.3 gives up two disputes in 300, neither of them by words
 * that bore it.
 */
const sidesAgainstBest = 0.3;

function isOnTheMatter(
  { groups }: Grouping,
  heard: readonly SourceCandidates[],
  clashFrom: number,
): boolean {
  const taking = Math.max(...groups.flat().map(({ source }) => topScore(source)));
  // In a page or two hardly a sentence is on another matter.
  const share = sidesAgainstBest * (clashFrom / thresholds.clashFrom);
  return taking >= share * Math.max(...heard.map(topScore));
}

/**
 * Sentences that are all unlikely to answer contradict each other by chance: a dispute among them must be the surer, the
 * less likely the best of them is. 0 to 1.
 */
function certaintyOf(heard: readonly SourceCandidates[], clashFrom: number): number {
  const doubtful = thresholds.doubtfulBelow * (clashFrom / thresholds.clashFrom);
  return Math.min(1, Math.max(...heard.map(topScore)) / doubtful);
}

/** The copies among the sources, but those that answer otherwise than what they repeat. */
function copiesHeard(heard: readonly SourceCandidates[]): ReadonlyMap<Document, Document> {
  const copies = copiesAmong(
    heard.map(({ document }) => document),
    new Map(heard.flatMap(sketched)),
  );
  const answers = new Map(heard.map(({ document, candidates }) => [document, candidates[0]]));
  return new Map(
    [...copies].filter(([copy, original]) => {
      const words = answers.get(copy)?.sentence.words ?? [];
      const terms = new Set(words.filter(({ stop }) => !stop).map(({ term }) => term));
      return !departsFrom(original, copy, terms);
    }),
  );
}

/** A source's document with its sketch. */
function sketched({ document, candidates }: SourceCandidates): [Document, Sketch][] {
  const reading = candidates[0]?.reading;
  if (reading === undefined) return [];
  return [[document, sketchOfReading(reading)]];
}

const sketchOfReading = once(({ section, terms }: Reading) =>
  sketchOf(terms, (section.to - section.from) / section.document.passages.length),
);

/** The first kind by which the sources clash or agree decides; where none does, the surest that reads any of them. */
function compare(
  question: Question,
  sources: readonly ShownSource[],
  clashFrom: number,
  leastTrust: number,
): Grouping {
  let first: Grouping | null = null;
  for (const comparer of comparersFor(question)) {
    const grouping = comparer(question, sources, leastTrust);
    if (grouping.clash >= clashFrom || (first === null && isAgreed(grouping))) return grouping;
    if (grouping.groups.length > 0) first ??= grouping;
  }
  return first ?? { differs: 'other', sumsUp: false, groups: [], unplaced: sources, clash: 0 };
}

/** True when all whose statement can be told say the same by a surer kind: no looser one may part them. */
function isAgreed({ groups, clash }: Grouping): boolean {
  const [only] = groups;
  return clash === 0 && groups.length === 1 && only !== undefined && only.length > 1;
}
