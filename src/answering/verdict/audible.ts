import type { AnswerType } from '../asking/answer-type.ts';
import { isFormed } from '../asking/answer-type.ts';
import type { Candidate } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import type { Grouping, Placed, ShownSource } from '../comparing/grouping.ts';
import type { ShownFrom } from '../thresholds.ts';
import { thresholds } from '../thresholds.ts';

/**
 * What a claim must be trusted for its source to stand under it; below it its words are often of another matter, and the
 * source stands in its own place. Higher puts fewer sources where they should not stand, and fewer where they should: in
 * the disputes of fifteen sets 0.05 places 78 in 100 rightly and 13 wrongly, 0.2 73 and 10, 0.3 68 and 10.
 * (Of sides the comparison has left out before whoever is trusted less than `placedFrom` among the thresholds.)
 */
export const shownUnderFrom = 0.2;
/**
 * The same for a side, where none of the question's own words stands in the sentence: in the disputes of thirteen sets 66
 * sources that say nothing on it, 11 that say the other thing and 5 that say the very thing were told so and trusted less.
 */
const sideInOtherWordsFrom = 0.6;
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

/** Whether a source is trusted to take a side: the more, where only the lexicon finds it there. */
function takesSide({ confidence, deciding }: Placed): boolean {
  return confidence >= (holdsOwnWord(deciding.candidate) ? shownUnderFrom : sideInOtherWordsFrom);
}

/** Whether a word of the question itself stands in the sentence, or in the question that it replies to. */
function holdsOwnWord({ matches }: Candidate): boolean {
  return matches.some((match) => match?.kind === 'exact');
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
export function audibleInUnison(grouping: Grouping, from: ShownFrom, type: AnswerType): Grouping {
  const best = bestScore([...grouping.groups.flat(), ...grouping.unplaced]);
  const isBest = ({ source }: ShownSource) => topScore(source) === best;
  const isLikely = (shown: ShownSource) =>
    scores(shown, Math.max(from.atLeast, from.agrees * best)) || isBest(shown);
  const leading = grouping.groups.find((group) => group.some(isBest));
  const unplaced = grouping.unplaced.filter(isLikely);
  if (leading === undefined)
    return {
      ...grouping,
      groups: withoutEmpty(grouping.groups.map((group) => group.filter(isLikely))),
      unplaced,
    };
  // Two weak sentences may take one stance by chance.
  const isSide = grouping.differs === 'stance';
  const isSaid = isSide ? takesSide : isTrusted;
  const share = isSide ? thresholds.takesSameSideFrom : thresholds.bearsOutFrom;
  const agreesFrom = Math.max(from.atLeast, Math.min(share, from.agrees) * best);
  const bearsOut = (one: Placed) =>
    isSaid(one) && (isLikely(one) || (one.agrees && scores(one, agreesFrom)));
  const stays = (one: Placed) => isBest(one) || bearsOut(one);
  const least = isFormed(type) ? from.besideValue * best : 0;
  // Those of other groups say something else, too faintly for a dispute: they agree with nobody, and are shown all the same.
  const others = grouping.groups.flatMap((group) =>
    group === leading ? group.filter((one) => !stays(one)) : group,
  );
  return {
    ...grouping,
    groups: [leading.filter(stays)],
    unplaced: [...unplaced.filter((one) => scores(one, least)), ...untold(others.filter(isLikely))],
  };
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
