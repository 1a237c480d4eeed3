import type { Position, Source } from '../answer.ts';

/**
 * Words for a conflict in which the later source may simply be newer: all of one position is later than all that is dated
 * in the others. Null where the dates do not tell, and where a source of a later position has no date.
 */
export function laterNotice(positions: readonly Position[]): string | null {
  const placed = positions.filter(({ label }) => label !== null);
  const dated = placed.map(({ answers }) => answers.map(({ source }) => source));
  if (dated.length < 2) return null;
  for (const [i, sources] of dated.entries()) {
    const others = dated.filter((_, other) => other !== i).flat();
    const first = earliest(sources);
    const last = latest(others);
    if (first === null || last === null || dayOf(first) <= dayOf(last)) continue;
    return `The later source, [${first.number}] of ${writtenDay(dayOf(first))}, says otherwise than those up to ${writtenDay(dayOf(last))}: it may be newer, not in dispute.`;
  }
  return null;
}

/** What an article says is as old as its last change; empty without a date. */
function dayOf({ published, updated }: Source): string {
  return updated ?? published ?? '';
}

/** The source with the first date; null when one of them has none. */
function earliest(sources: readonly Source[]): Source | null {
  if (sources.some((source) => dayOf(source) === '')) return null;
  return sources.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0] ?? null;
}

/** The source with the last date; null when one of them has none. */
function latest(sources: readonly Source[]): Source | null {
  if (sources.some((source) => dayOf(source) === '')) return null;
  return sources.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1))[0] ?? null;
}

const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2025-03-15` → `15 March 2025`. */
function writtenDay(iso: string): string {
  return written.format(new Date(`${iso}T00:00:00Z`));
}
