import type { Judgement, Tally } from './judgement.ts';
import { measure, medianMs } from './measures.ts';

/** The measures as a table: name, count and rate, a line each, and how long an answer took. */
export function measuresTable(judgements: readonly Judgement[]): string {
  const rows = [...measure(judgements)].map(
    ([name, tally]) => [name, `${tally.right}/${tally.of}`, rate(tally)] as const,
  );
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const countWidth = Math.max(...rows.map(([, count]) => count.length));
  const median = medianMs(judgements);
  return [
    ...rows.map(
      ([name, count, share]) =>
        `${name.padEnd(nameWidth)}  ${count.padStart(countWidth)}  ${share.padStart(7)}`,
    ),
    ...(median === null ? [] : [`${'median time'.padEnd(nameWidth)}  ${median.toFixed(1)} ms`]),
  ].join('\n');
}

/** A measure of nothing (no quote at all) has no rate. */
function rate({ right, of }: Tally): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
}
