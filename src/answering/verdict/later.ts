import type { Difference } from '../answer.ts';
import type { Placed } from '../comparing/grouping.ts';
import type { Question } from '../question.ts';
import type { Document } from '../../corpus/document.ts';
import { shownUnderFrom } from './audible.ts';
import { mayHaveChanged } from './change.ts';

/**
 * Words for a conflict in which the later source may simply be newer: the answer is one that changes with time, all of one
 * position came out after all of every other, and what each says is trusted well. Null where it is not so, and where a
 * source has no date.
 *
 * @param groups the sources that say the same, each told from the others; empty for none
 */
export function laterNotice(
  question: Question,
  differs: Difference,
  groups: readonly (readonly Placed[])[],
): string | null {
  // What is told less surely than news is still heard in the order of time.
  const told = groups.filter((group) => trustedIn(group, shownUnderFrom).length > 0);
  for (const group of told) {
    const others = told.filter((other) => other !== group);
    const first = earliest(group);
    const last = latest(others.flat());
    if (first === null || last === null || first.day <= last.day) continue;
    return isNews(question, differs, group, others)
      ? `The later source, [${first.document.number}] of ${writtenDay(first.day)}, says otherwise than those up to ${writtenDay(last.day)}: it may be newer, not in dispute.`
      : null;
  }
  return null;
}

/**
 * From where a claim is the source's word on the question more often than of another matter. On fifteen sets it is said of
 * seven disputes in 240, rightly; from 0.5 of three more and of one where the later claim was of something else.
 */
const trustedFrom = 0.6;

function trustedIn(group: readonly Placed[], least: number): readonly Placed[] {
  return group.filter(({ confidence }) => confidence >= least);
}

/** Whether what a position says may have become so since any other that is trusted. */
function isNews(
  question: Question,
  differs: Difference,
  group: readonly Placed[],
  others: readonly (readonly Placed[])[],
): boolean {
  const later = trustedIn(group, trustedFrom);
  const trusted = others
    .map((other) => trustedIn(other, trustedFrom))
    .filter((earlier) => earlier.length > 0);
  return (
    later.length > 0 &&
    trusted.length > 0 &&
    trusted.every((earlier) => {
      const until = latest(earlier)?.day ?? '';
      return mayHaveChanged(question, differs, { earlier, later, until });
    })
  );
}

interface Dated {
  readonly document: Document;
  /** `2025-03-15` */
  readonly day: string;
}

/** The source that came out first; null when one of them has no date. An update need not be of what it says here. */
function earliest(sources: readonly Placed[]): Dated | null {
  const all = dated(sources, ({ published, updated }) => published ?? updated);
  return all?.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

/** The source that was changed last; null when one of them has no date. */
function latest(sources: readonly Placed[]): Dated | null {
  const all = dated(sources, ({ published, updated }) => updated ?? published);
  return all?.toSorted((a, b) => (a.day > b.day ? -1 : 1))[0] ?? null;
}

/** The sources with their days; null when one has none. */
function dated(
  sources: readonly Placed[],
  dayOf: (document: Document) => string | null,
): readonly Dated[] | null {
  const found = sources.flatMap(({ source: { document } }) => {
    const day = dayOf(document);
    return day === null ? [] : [{ document, day }];
  });
  return found.length < sources.length ? null : found;
}

/** Made when it is needed first, for that takes as long as a question. */
let written: Intl.DateTimeFormat | undefined;

/** `2025-03-15` → `15 March 2025`. */
function writtenDay(iso: string): string {
  written ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return written.format(new Date(`${iso}T00:00:00Z`));
}
