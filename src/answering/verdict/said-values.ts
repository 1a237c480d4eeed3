import type { Span } from '../../text/span.ts';
import { dayNumber } from '../../text/values/times/dates.ts';
import type { Placed } from '../comparing/grouping.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/** The figures in the deciding words of some sources; empty where they hold none. */
export function figuresSaid(group: readonly Placed[]): number[] {
  return group.flatMap(({ deciding: { candidate, highlight } }) =>
    valuesOf(candidate.sentence)
      .quantities.filter((quantity) => overlaps(quantity, highlight))
      .map(({ value }) => value),
  );
}

/**
 * Whether some of the sources date what they say to `until` (`2025-03-15`) or before: then it was so by that day.
 *
 * @param decides true where the dates themselves are the answer: others beside them tell nothing
 */
export function isDatedUpTo(until: string, group: readonly Placed[], decides: boolean): boolean {
  const day = dayNumber(until) ?? -Infinity;
  return group.some(({ deciding: { candidate, highlight } }) =>
    valuesOf(candidate.sentence).dates.some(
      (date) =>
        date.days !== null && date.days[1] <= day && (!decides || overlaps(date, highlight)),
    ),
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
