import { duration } from './figures.ts';
import type { Results } from './results.ts';
import { timingOf } from './results.ts';
import { number } from './tables.ts';

/** What is measured of Sources Say alone, a line each: a changed article, the start of a process, the acknowledgement. */
export function otherMeasures({ sizes, start, acknowledgement }: Results): string[] {
  const updates = sizes.flatMap((size) => {
    const update = timingOf(size, 'sources-say')?.update ?? null;
    if (update === null) return [];
    const { seenMs, workMs } = update;
    return [
      `One of ${number(size.articles)} articles changed: found ${duration(seenMs)} after it was written, waiting for the file to rest included; the library's work took ${duration(workMs)}.`,
    ];
  });
  const starts =
    start === null
      ? []
      : [
          `A process that answers one question over ${start.articles} articles: ${duration(start.askMs)} (Node alone ${duration(start.nodeMs)}, with tsx ${duration(start.tsxMs)}).`,
        ];
  const acknowledged =
    acknowledgement === null
      ? []
      : [
          `The bot's acknowledgement at ${acknowledgement.articles} articles: ${duration(acknowledgement.medianMs)} after the call in the median, ${duration(acknowledgement.p95Ms)} at the 95th percentile.`,
        ];
  return [...updates, ...starts, ...acknowledged];
}
