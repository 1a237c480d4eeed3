import type { Source } from '../answering/answer.ts';
import { datesWords, shortDateWords } from './date-words.ts';
import { linked, plain, strong } from './inline.ts';
import type { Inline } from './message.ts';
import { shorten } from './shorten.ts';

/** Longer ones are cut: a citation names its source and leaves the room to the quote. */
const TITLE_LENGTH = 110;
const NAME_LENGTH = 50;

/** `[2] Title · Author · 28 April 2026 · site`, the title linked where the source has an address. */
export function citation(source: Source): Inline {
  return [strong(mark(source.number)), plain(' '), titlePiece(source), plain(details(source))];
}

/** A telephone's line of small print. */
const LINE_LENGTH = 46;
const SHORTEST_TITLE = 32;

/** The same in about one line: who says it (the author, else the site) and when are kept, the title has the room left. */
export function shortCitation(source: Source): Inline {
  const known = [source.author ?? source.site, shortDateWords(source)].filter(
    (detail) => detail !== null && detail !== '',
  );
  const about = known.map((detail) => ` · ${shorten(detail ?? '', SHORT_NAME_LENGTH)}`).join('');
  const room = LINE_LENGTH - mark(source.number).length - about.length;
  const title = shorten(source.title, Math.max(SHORTEST_TITLE, room));
  return [strong(mark(source.number)), plain(' '), linked(title, source.url), plain(about)];
}

const SHORT_NAME_LENGTH = 24;

/** The citation number as it stands in every answer and list: `[2]`. */
export function mark(number: number): string {
  return `[${number}]`;
}

/** A source's title, cut and linked. */
export function titlePiece({ title, url }: Pick<Source, 'title' | 'url'>): Inline[number] {
  return linked(shorten(title, TITLE_LENGTH), url);
}

function details(source: Source): string {
  const known = [source.author, datesWords(source), source.site].filter(
    (detail) => detail !== null && detail !== '',
  );
  return known.map((detail) => ` · ${shorten(detail ?? '', NAME_LENGTH)}`).join('');
}
