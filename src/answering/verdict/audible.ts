import type { AnswerType } from '../asking/answer-type.ts';
import { isFormed } from '../asking/answer-type.ts';
import { topScore } from '../candidate.ts';
import type { Grouping, Placed, ShownSource } from '../comparing/grouping.ts';
import type { ShownFrom } from '../thresholds.ts';
import { thresholds } from '../thresholds.ts';
import { toldStance } from '../told-side.ts';

/**
 * What a claim must be trusted for its source to stand under it; below it its words are often of another matter, and the
 * source stands in its own place. Higher puts fewer sources where they should not stand, and fewer where they should: in
 * the disputes of fifteen sets 0.05 places 78 in 100 rightly and 13 wrongly, 0.2 73 and 10, 0.3 68 and 10.
 * (Of sides the comparison has left out before whoever is trusted less than `placedFrom` among the thresholds.)
 */
export const shownUnderFrom = 0.2;
/**
 * The same for a side, which is taken by chance half the time: a reader is told that a source says yes. Of the sources of 27
 * sets that stand under a side 0.35 leaves 26 in 100 without a word on the question, where 0.2 leaves 29; 0.45 25.
 */
const sideFrom = 0.35;
/**
 * How likely a source must be to answer, against the best, to stand under a side, and under a value. A side is found in
 * hardly any sentence that is about something else by its words alone, but easily by one of them: of 102 sources that were
 * less likely 81 said nothing on the question, of 44 that gave a value 35. On 21 sets these leave 18 in 100 of those under a
 * label without a say instead of 22, and 1 in 100 fewer of the others there; 0.45 takes 2 more of each.
 */
const sideAgainstBest = 0.35;
const valueAgainstBest = 0.25;
/** And how sure the words are by themselves to stand for the whole answer: "after" seldom tells a cause. */
const certainFrom = 0.45;

/** True where the words of some source stand for what all of its group say. */
export function isTold({ sumsUp, groups }: Grouping): boolean {
  return sumsUp && groups.flat().some((one) => isTrusted(one) && one.certainty >= certainFrom);
}

function isTrusted({ confidence }: Placed): boolean {
  return confidence >= shownUnderFrom;
}

function takesSide({ confidence }: Placed): boolean {
  return confidence >= sideFrom;
}

/**
 * Who is shown in a dispute: a source whose statement cannot be told only when it is likely to make one. One whose
 * statement is told but faintly stands in its own place, not under what it may never have said.
 */
export function audibleInDispute(grouping: Grouping, from: ShownFrom): Grouping {
  const best = bestScore(grouping.groups.flat());
  const isLikely = ({ source }: ShownSource) =>
    topScore(source) >= Math.max(from.atLeast, from.murmurs * best);
  const isSide = grouping.differs === 'stance';
  const least = best * (isSide ? sideAgainstBest : valueAgainstBest);
  const isSaid = isSide ? takesSide : isTrusted;
  // Without two positions there is no dispute to show: the surest of each stays, however faint.
  const stays = (one: Placed) =>
    (isSaid(one) && scores(one, least)) ||
    grouping.groups.slice(0, 2).some(([surest]) => surest === one);
  return {
    ...grouping,
    groups: withoutEmpty(grouping.groups.map((group) => group.filter(stays))),
    unplaced: [
      ...grouping.unplaced.filter(isLikely),
      ...untold(grouping.groups.flat().filter((one) => !stays(one))),
    ],
  };
}

/**
 * Who is shown where nothing clashes: what is not said by the best source's group must be likely by itself to be shown
 * beside it. A sentence that is merely about the matter adds nothing to an answer that nobody disputes.
 */
export function audibleInUnison(heard: Grouping, from: ShownFrom, type: AnswerType): Grouping {
  const grouping = heard.differs === 'stance' ? withoutUnsaid(heard) : heard;
  const best = bestScore([...grouping.groups.flat(), ...grouping.unplaced]);
  const isBest = ({ source }: ShownSource) => topScore(source) === best;
  const isLikely = (shown: ShownSource) =>
    scores(shown, Math.max(from.atLeast, from.agrees * best)) || isBest(shown);
  const { leading, others } = ledBy(grouping, isBest);
  const isLed = leading.some(isBest);
  // Two weak sentences may take one stance by chance.
  const share =
    grouping.differs === 'stance' ? thresholds.takesSameSideFrom : thresholds.bearsOutFrom;
  const agreesFrom = Math.max(from.atLeast, Math.min(share, from.agrees) * best);
  const bearsOut = (one: Placed) =>
    isTrusted(one) && (isLikely(one) || (one.agrees && scores(one, agreesFrom)));
  const stays = (one: Placed) => (isLed ? isBest(one) || bearsOut(one) : isLikely(one));
  const least = isLed && isFormed(type) ? from.besideValue * best : 0;
  // Those of other groups say something else, too faintly for a dispute: they agree with nobody, and are shown all the same.
  const apart = [...others, ...leading.filter((one) => !stays(one))];
  return {
    ...grouping,
    groups: withoutEmpty([leading.filter(stays)]),
    unplaced: [
      ...grouping.unplaced.filter((one) => isLikely(one) && scores(one, least)),
      ...untold(apart.filter(isLikely)),
    ],
  };
}

/** Of sides, those alone that are trusted: the others are taken as not told. */
function withoutUnsaid(grouping: Grouping): Grouping {
  const unsaid = grouping.groups.flat().filter((one) => !takesSide(one));
  return {
    ...grouping,
    groups: withoutEmpty(grouping.groups.map((group) => group.filter(takesSide))),
    unplaced: [...grouping.unplaced, ...untold(unsaid)],
  };
}

/** The group of the best source, else the surest one, and all others; of sides, only those that take the very same one. */
function ledBy({ groups }: Grouping, isBest: (one: Placed) => boolean) {
  const group = groups.find((one) => one.some(isBest)) ?? groups[0] ?? [];
  const leader = group.find(isBest) ?? group[0];
  const side = toldStance(leader?.label ?? null);
  const leading = group.filter(({ label }) => toldStance(label) === side);
  return { leading, others: groups.flat().filter((one) => !leading.includes(one)) };
}

function scores({ source }: ShownSource, least: number): boolean {
  return topScore(source) >= least;
}

function bestScore(shown: readonly ShownSource[]): number {
  return Math.max(...shown.map(({ source }) => topScore(source)));
}

/** The sources without what they seem to say. */
function untold(placed: readonly Placed[]): ShownSource[] {
  return placed.map(({ source, shown, speaks }) => ({ source, shown, speaks }));
}

function withoutEmpty<Group extends readonly Placed[]>(groups: readonly Group[]): Group[] {
  return groups.filter((group) => group.length > 0);
}
