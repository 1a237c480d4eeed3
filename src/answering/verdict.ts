import type { Document } from '../corpus/document.ts';
import type { Answer, Position, Silence, SourceAnswer } from './answer.ts';
import type { SourceCandidates } from './candidate.ts';
import { topScore } from './candidate.ts';
import type { Grouping, Placed, ShownSource } from './comparing/comparer.ts';
import { bySubject } from './comparing/subject.ts';
import { comparisonOf } from './comparison.ts';
import { laterNotice } from './later.ts';
import type { Question } from './question.ts';
import type { Quoted } from './quoting.ts';
import { quotesOf, toQuote } from './quoting.ts';
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
    ...audible.groups
      .flatMap((group) => (clashes ? byStance(group) : [group]))
      .map((group) => positionOf(group, toAnswer)),
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

/** What a claim must be trusted in a dispute for its source to stand under it, unless its position rests on it. */
const placedFrom = 0.05;

/**
 * In a dispute, a source whose statement cannot be told is shown only when it is likely to make one; one whose statement
 * is told but faintly stands in its own place, not under what it may never have said.
 */
function withoutMurmurs(grouping: Grouping): Grouping {
  const best = Math.max(...grouping.groups.flat().map(({ source }) => topScore(source)));
  const isLikely = ({ source }: ShownSource) =>
    topScore(source) >= Math.max(thresholds.agreesAtLeast, thresholds.murmursFrom * best);
  // Without two positions there is no dispute to show.
  const groups = grouping.groups.map((group, i) => {
    const least = i < 2 ? Math.min(placedFrom, ...group.slice(0, 1).map(trust)) : placedFrom;
    return {
      placed: group.filter((one) => trust(one) >= least),
      faint: group.filter((one) => trust(one) < least),
    };
  });
  return {
    ...grouping,
    groups: groups.map(({ placed }) => placed).filter((placed) => placed.length > 0),
    unplaced: [
      ...grouping.unplaced.filter(isLikely),
      ...groups.flatMap(({ faint }) =>
        faint.map(({ source, shown, speaks }) => ({ source, shown, speaks })),
      ),
    ],
  };
}

function trust({ confidence }: Placed): number {
  return confidence;
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

/** A source that says "it depends" contradicts no "yes", and is none: in a dispute each stands under its own word. */
function byStance(group: readonly Placed[]): (readonly Placed[])[] {
  const stances = group.map(({ label }) => stance.exec(label)?.[0] ?? null);
  return [...new Set(stances)].map((one) => group.filter((_, i) => stances[i] === one));
}

const stance = /^(?:Yes|No|It depends(?:, planned)?)(?=: )/u;

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
