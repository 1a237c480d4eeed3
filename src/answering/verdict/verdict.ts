import type { Document } from '../../corpus/document.ts';
import type { Answer, Position, Silence, SourceAnswer } from '../answer.ts';
import type { SourceCandidates } from '../candidate.ts';
import type { Placed, ShownSource } from '../comparing/grouping.ts';
import { bySubject } from '../comparing/subject.ts';
import type { Comparison } from '../comparison.ts';
import { laterNotice } from './later.ts';
import type { Question } from '../question.ts';
import { toldStance } from '../told-side.ts';
import { audibleInDispute, audibleInUnison, isTold } from './audible.ts';
import type { ShownFrom } from '../thresholds.ts';
import { copiesOf, answerOf } from './source-answer.ts';

/**
 * What the sources say together, as compared. `heard`: one or more, the best first. `shownFrom`: how likely a source must be
 * to be shown. `silenceOf` tells which of the sources searched are silent when these speak.
 */
export function verdictOf(
  question: Question,
  heard: readonly SourceCandidates[],
  { copies, grouping, clashes }: Comparison,
  shownFrom: ShownFrom,
  silenceOf: (speaking: readonly Document[]) => Silence,
): Answer {
  const sides = clashes || grouping.differs === 'stance';
  const toAnswer = (shown: ShownSource | Placed) => answerOf(shown, copiesOf(shown, copies), sides);
  const apart = clashes ? bySubject(question, grouping) : null;
  const audible = clashes
    ? audibleInDispute({ ...grouping, groups: apart ?? grouping.groups }, shownFrom)
    : audibleInUnison(grouping, shownFrom, question.type);
  const groups = clashes ? audible.groups.flatMap(byStance) : audible.groups;
  const positions = orderPositions([
    ...groups.map((group) => positionOf(group, toAnswer)),
    ...audible.unplaced.map((shown) => ({ label: null, answers: [toAnswer(shown)] })),
  ]);
  const silent = silenceOf(speakingOf(positions, heard));
  const base = { question: question.text, notice: null, silent };
  if (clashes) {
    const differs = apart === null ? grouping.differs : 'subject';
    const notice = laterNotice(question, differs, groups);
    // What is told stands before what is not, however likely that is to be on the matter.
    const { told, untold } = byLabel(positions);
    return { ...base, verdict: 'conflict', notice, differs, positions: [...told, ...untold] };
  }
  const united = isTold(grouping) ? partedFromUntold(positions) : [unitedOf(positions, null)];
  const [leading] = united;
  const agreeing = leading?.label == null ? united : [leading];
  return {
    ...base,
    verdict: agreeing.flatMap(({ answers }) => answers).length > 1 ? 'agreement' : 'single',
    positions: united,
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

/** Those that say one thing, and those whose statement cannot be told: they agree with nobody. */
function partedFromUntold(positions: readonly Position[]): Position[] {
  const { told, untold } = byLabel(positions);
  return orderPositions([
    ...(told.length === 0 ? [] : [unitedOf(told, told[0]?.label ?? null)]),
    ...(untold.length === 0 ? [] : [unitedOf(untold, null)]),
  ]);
}

/** The positions whose statement can be told, and those whose cannot. */
function byLabel(positions: readonly Position[]) {
  return {
    told: positions.filter(({ label }) => label !== null),
    untold: positions.filter(({ label }) => label === null),
  };
}

function unitedOf(positions: readonly Position[], label: string | null): Position {
  const answers = positions.flatMap((position) => position.answers);
  return { label, answers: answers.toSorted((a, b) => b.score - a.score) };
}

/** A source that says "it depends" contradicts no "yes", and is none: in a dispute each stands under its own word. */
function byStance(group: readonly Placed[]): (readonly Placed[])[] {
  const stances = group.map(({ label }) => toldStance(label));
  return [...new Set(stances)].map((one) => group.filter((_, i) => stances[i] === one));
}

function positionOf(
  group: readonly Placed[],
  toAnswer: (placed: Placed) => SourceAnswer,
): Position {
  return {
    label: plainestOf(group)?.label ?? null,
    answers: group.map(toAnswer).toSorted((a, b) => b.score - a.score),
  };
}

/** Whose words stand for all: those of which it is surest that they say it, and say what is asked. */
function plainestOf(group: readonly Placed[]): Placed | undefined {
  return group.toSorted((a, b) => sureness(b) - sureness(a))[0];
}

/** A heading names a thing ("After the Break-Up") where a sentence says it: its words stand for others only where none does. */
function sureness({ certainty, confidence, deciding }: Placed): number {
  return certainty * confidence - (deciding.candidate.sentence.inHeading ? 1 : 0);
}

function orderPositions(positions: readonly Position[]): Position[] {
  return positions.toSorted(
    (a, b) => bestScore(b) - bestScore(a) || b.answers.length - a.answers.length,
  );
}

function bestScore({ answers }: Position): number {
  return Math.max(...answers.map(({ score }) => score));
}
