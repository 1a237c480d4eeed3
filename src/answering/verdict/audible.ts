import { topScore } from '../candidate.ts';
import type { Grouping, Placed, ShownSource } from '../comparing/grouping.ts';
import { thresholds } from '../thresholds.ts';

/** What a claim must be trusted in a dispute for its source to stand under it, unless its position rests on it. */
const placedFrom = 0.05;

/**
 * In a dispute, a source whose statement cannot be told is shown only when it is likely to make one; one whose statement
 * is told but faintly stands in its own place, not under what it may never have said.
 */
export function withoutMurmurs(grouping: Grouping): Grouping {
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
export function inUnison(grouping: Grouping): Grouping {
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
