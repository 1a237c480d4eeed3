import type { Document } from '../../corpus/document.ts';
import type { Answer, Position, Silence, SourceAnswer } from '../answer.ts';
import type { SourceCandidates } from '../candidate.ts';
import type { Grouping, Placed, ShownSource } from '../comparing/grouping.ts';
import { bySubject } from '../comparing/subject.ts';
import { comparisonOf } from '../comparison.ts';
import { laterNotice } from './later.ts';
import type { Question } from '../question.ts';
import { withoutMurmurs, inUnison } from './audible.ts';
import { copiesOf, answerOf } from './source-answer.ts';

/**
 * Compares what the sources say and groups them. `heard`: one or more, the best first. `clashFrom`: how likely a dispute
 * must be to be shown as one. `silenceOf` tells which of the sources searched are silent when these speak.
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
  const silent = silenceOf(speakingOf(positions, heard));
  const base = { question: question.text, notice: null, silent };
  if (clashes)
    return {
      ...base,
      verdict: 'conflict',
      notice: laterNotice(positions),
      differs: apart === null ? grouping.differs : 'subject',
      positions,
    };
  const united = unite(positions, grouping);
  return {
    ...base,
    verdict: united.answers.length > 1 ? 'agreement' : 'single',
    positions: [united],
  };
}

/** The documents of those heard that are shown, as sources or as copies. */
function speakingOf(
  positions: readonly Position[],
  heard: readonly SourceCandidates[],
): readonly Document[] {
  const speaking = new Set(
    positions.flatMap(({ answers }) =>
      answers.flatMap(({ source, copies }) => [source.file, ...copies]),
    ),
  );
  return heard.flatMap(({ document }) => (speaking.has(document.file) ? [document] : []));
}

/** All positions as one, where nothing clashes. */
function unite(positions: readonly Position[], grouping: Grouping): Position {
  return {
    label: isTold(grouping) ? (positions.find(({ label }) => label !== null)?.label ?? null) : null,
    answers: positions.flatMap(({ answers }) => answers).toSorted((a, b) => b.score - a.score),
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
