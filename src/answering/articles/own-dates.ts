import { readByline } from '../../corpus/byline.ts';
import type { Document } from '../../corpus/document.ts';
import { findDates } from '../../corpus/written-date.ts';
import type { Span } from '../../text/span.ts';
import type { Line, OwnWords } from './own-lines.ts';
import { isMetadata, linesOf } from './own-lines.ts';

const UPDATED = /\b(?:updat|edit(?:ed)?\b|modif|revis|amend|correct|lastmod)/iu;
const DATE_LABEL =
  /^[*_\s]*(?:first |last |originally )?(?:published|posted|updated|modified|date)\b/iu;
const shortLine = 120;

/** Where the text has the date as it was read, as one of an update where that is wanted. */
export function dateWords(
  document: Document,
  iso: string | null,
  updated: boolean,
): OwnWords | null {
  if (iso === null) return null;
  const found = datedLines(document).flatMap((line) => {
    const dates = findDates(line.text, Number(iso.slice(0, 4)));
    return dates.flatMap((date, i) => {
      const lead = line.text.slice(dates[i - 1]?.end ?? 0, date.start);
      return date.iso === iso ? [{ line, date, updated: UPDATED.test(lead) }] : [];
    });
  });
  const best = found.find((one) => one.updated === updated) ?? (updated ? undefined : found[0]);
  if (best === undefined) return null;
  const { line, date } = best;
  const written = line.text.slice(date.start, date.end);
  return dated(line, date, best.updated ? `updated ${written}` : written);
}

/** A date without its year, which no date of the document completes: "Posted by Priya · 22 March". */
export function bareDate(document: Document): OwnWords | null {
  if (document.published !== null) return null;
  for (const line of linesOf(document, isMetadata)) {
    const note = readByline(line.text)?.published ?? null;
    const at = note === null ? -1 : line.text.indexOf(note.written);
    if (note !== null && at >= 0)
      return dated(line, { start: at, end: at + note.written.length }, note.written);
  }
  return null;
}

function datedLines(document: Document): Line[] {
  return [
    ...linesOf(document, isMetadata),
    ...linesOf(document, (passage) => !isMetadata(passage)).filter(
      ({ text }) => text.length <= shortLine && DATE_LABEL.test(text),
    ),
  ];
}

function dated({ start, end, passage }: Line, date: Span, label: string): OwnWords {
  return {
    span: { start, end },
    passage,
    told: { start: start + date.start, end: start + date.end },
    label,
  };
}
