import type { Document } from '../corpus/document.ts';
import type { Answer, Position, Silence, SourceAnswer } from './answer.ts';
import type { SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import type { Grouping, Placed, ShownSource } from './comparing/comparer.ts';
import { comparersFor } from './comparing/kinds.ts';
import { bySubject } from './comparing/subject.ts';
import { copiesAmong } from './copies.ts';
import { departsFrom } from './departure.ts';
import { laterNotice } from './later.ts';
import { once } from './once.ts';
import type { Question } from './question.ts';
import type { Quoted } from './quoting.ts';
import { quotesOf, toQuote } from './quoting.ts';
import type { Reading } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch.ts';
import { sourceOf } from './source.ts';
import { thresholds } from './thresholds.ts';

/**
 * Compares what the sources say and groups them. `heard`: one or more, the best first. `clashFrom`: how likely a dispute
 * must be to be shown as one. `silenceOf` tells which of the
 * sources searched are silent when these speak.
 */
export function verdictOf(
  question: Question,
  heard: readonly SourceCandidates[],
  clashFrom: number,
  silenceOf: (speaking: readonly Document[]) => Silence,
): Answer {
  const { copies, quotedOf, grouping, clashes } = comparisonOf(question, heard, clashFrom);
  const toAnswer = (shown: ShownSource | Placed) =>
    answerOf(shown, quotedOf.get(shown.source), copiesOf(shown, copies));
  const apart = clashes ? bySubject(question, grouping) : null;
  const audible = clashes
    ? withoutMurmurs({ ...grouping, groups: apart ?? grouping.groups })
    : inUnison(grouping);
  const positions = orderPositions([
    ...audible.groups.map((group) => positionOf(group, toAnswer)),
    ...audible.unplaced.map((shown) => ({ label: null, answers: [toAnswer(shown)] })),
  ]);
  const speaking = new Set(
    positions.flatMap(({ answers }) =>
      answers.flatMap(({ source, copies: repeated }) => [source.file, ...repeated]),
    ),
  );
  const silent = silenceOf(
    heard.flatMap(({ document }) => (speaking.has(document.file) ? [document] : [])),
  );
  const base = { question: question.text, notice: null, silent };
  if (clashes)
    return {
      ...base,
      verdict: 'conflict',
      notice: laterNotice(positions),
      differs: apart === null ? grouping.differs : 'subject',
      positions,
    };
  const united = {
    label: isTold(grouping) ? (positions.find(({ label }) => label !== null)?.label ?? null) : null,
    answers: positions.flatMap(({ answers }) => answers).toSorted((a, b) => b.score - a.score),
  };
  return {
    ...base,
    verdict: united.answers.length > 1 ? 'agreement' : 'single',
    positions: [united],
  };
}

/** What a claim must be trusted for its words to stand for the whole answer; below it they are often of another matter. */
const labelFrom = 0.2;
/** And how sure the words are by themselves: "after" seldom tells a cause. */
const certainFrom = 0.45;

function isTold({ sumsUp, groups }: Grouping): boolean {
  return (
    sumsUp &&
    groups.some((group) =>
      group.some(
        ({ confidence, certainty }) => confidence >= labelFrom && certainty >= certainFrom,
      ),
    )
  );
}

/** What was compared: the copies left out, what is quoted of each witness, and how the witnesses stand to each other. */
export interface Comparison {
  /** Each copy with the document that it repeats. */
  readonly copies: ReadonlyMap<Document, Document>;
  readonly quotedOf: ReadonlyMap<SourceCandidates, Quoted>;
  readonly grouping: Grouping;
  /** How likely a dispute must be to be shown as one. */
  readonly clashFrom: number;
  /** True when the sources are in dispute. */
  readonly clashes: boolean;
}

/** Compares what the sources say; `heard` as above. */
export function comparisonOf(
  question: Question,
  heard: readonly SourceCandidates[],
  clashFrom: number,
): Comparison {
  const from = clashFrom / certaintyOf(heard, clashFrom);
  const copies = copiesHeard(heard);
  const witnesses = heard
    .filter(({ document }) => !copies.has(document))
    .map((source) => ({ source, quoted: quotesOf(source) }));
  const speaksFrom = Math.max(
    thresholds.speaksFrom,
    thresholds.speaksAgainstBest * Math.max(...heard.map(topScore)),
  );
  const quotedOf = new Map(witnesses.map(({ source, quoted }) => [source, quoted]));
  const grouping = compare(
    question,
    witnesses.map(({ source, quoted }) => ({
      source,
      shown: quoted.shown,
      speaks: topScore(source) >= speaksFrom,
    })),
    from,
  );
  return {
    copies,
    quotedOf,
    grouping,
    clashFrom: from,
    clashes: grouping.clash >= from,
  };
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

/** In a dispute, a source whose statement cannot be told is shown only when it is likely to make one. */
function withoutMurmurs(grouping: Grouping): Grouping {
  const best = Math.max(...grouping.groups.flat().map(({ source }) => topScore(source)));
  const isLikely = ({ source }: ShownSource) =>
    topScore(source) >= Math.max(thresholds.agreesAtLeast, thresholds.murmursFrom * best);
  return { ...grouping, unplaced: grouping.unplaced.filter(isLikely) };
}

/**
 * Where nothing clashes, what is not said by the best source's group must be likely by itself to be shown beside it: a
 * sentence that is merely about the matter adds nothing to an answer that nobody disputes.
 */
function inUnison(grouping: Grouping): Grouping {
  const all = [...grouping.groups.flat(), ...grouping.unplaced];
  const best = Math.max(...all.map(({ source }) => topScore(source)));
  const isLikely = ({ source }: ShownSource) =>
    topScore(source) >= Math.max(thresholds.agreesAtLeast, thresholds.agreesFrom * best) ||
    topScore(source) === best;
  // Two weak sentences may take one stance by chance.
  const isHeard = ({ source }: ShownSource) =>
    topScore(source) >= Math.max(thresholds.agreesAtLeast, thresholds.bearsOutFrom * best);
  const leading = grouping.groups.find((group) =>
    group.some(({ source }) => topScore(source) === best),
  );
  return {
    ...grouping,
    // Those of other groups say something else, too faintly for a dispute: they agree with nobody.
    groups:
      leading === undefined
        ? grouping.groups.map((group) => group.filter(isLikely)).filter((group) => group.length > 0)
        : [leading.filter((placed) => (placed.agrees && isHeard(placed)) || isLikely(placed))],
    unplaced: grouping.unplaced.filter(isLikely),
  };
}

/** The first kind by which the sources clash or agree decides; where none does, the surest that reads any of them. */
function compare(question: Question, sources: readonly ShownSource[], clashFrom: number): Grouping {
  let first: Grouping | null = null;
  for (const comparer of comparersFor(question.type)) {
    const grouping = comparer(question, sources);
    if (grouping.clash >= clashFrom || isAgreed(grouping)) return grouping;
    if (grouping.groups.length > 0) first ??= grouping;
  }
  return first ?? { differs: 'other', sumsUp: false, groups: [], unplaced: sources, clash: 0 };
}

/** True when all whose statement can be told say the same by a surer kind: no looser one may part them. */
function isAgreed({ groups, clash }: Grouping): boolean {
  const [only] = groups;
  return clash === 0 && groups.length === 1 && only !== undefined && only.length > 1;
}

function positionOf(
  group: readonly Placed[],
  toAnswer: (placed: Placed) => SourceAnswer,
): Position {
  return {
    label: group[0]?.label ?? null,
    answers: group.map(toAnswer).toSorted((a, b) => b.score - a.score),
  };
}

function orderPositions(positions: readonly Position[]): Position[] {
  return positions.toSorted(
    (a, b) => bestScore(b) - bestScore(a) || b.answers.length - a.answers.length,
  );
}

function bestScore({ answers }: Position): number {
  return Math.max(...answers.map(({ score }) => score));
}

function copiesOf(
  { source }: ShownSource,
  copies: ReadonlyMap<SourceCandidates['document'], SourceCandidates['document']>,
): string[] {
  return [...copies].flatMap(([copy, original]) =>
    original === source.document ? [copy.file] : [],
  );
}

function answerOf(
  shown: ShownSource | Placed,
  quoted: Quoted | undefined,
  copies: readonly string[],
): SourceAnswer {
  const { source } = shown;
  const { spans } = quoted ?? quotesOf(source);
  const deciding = 'deciding' in shown ? shown.deciding : null;
  return {
    source: sourceOf(source.document),
    score: topScore(source),
    copies,
    quotes: spans.flatMap((span) => {
      const sentence = shown.shown.find(
        (candidate) => candidate.sentence.start >= span.start && candidate.sentence.end <= span.end,
      )?.sentence;
      if (sentence === undefined) return [];
      const decides =
        deciding !== null &&
        deciding.candidate.sentence.start >= span.start &&
        deciding.candidate.sentence.end <= span.end
          ? deciding
          : null;
      const shift = decides === null ? 0 : decides.candidate.sentence.start - span.start;
      const highlights =
        decides === null || decides.highlight.end <= decides.highlight.start
          ? []
          : [{ start: decides.highlight.start + shift, end: decides.highlight.end + shift }];
      return [toQuote(sentence, span, highlights)];
    }),
  };
}
