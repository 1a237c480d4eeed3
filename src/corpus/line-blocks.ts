import { sliceOf, trimSpan, type Span } from '../text/span.ts';
import { splitLines } from './lines.ts';
import { isPostHead } from './post-heads.ts';
import type { Block } from './reading.ts';

/** What a line is by its marks; its span is what stands behind the marker. */
interface Line extends Span {
  readonly mark: 'none' | 'blank' | 'heading' | 'item' | 'quote' | 'row' | 'caption' | 'rule';
  readonly level: number | null;
}

/**
 * The blocks of a text made of lines, from offset `from` on: headings, list items, table rows and paragraphs by
 * Markdown's marks and by blank lines. Lines without a blank one between are one paragraph where the text is
 * hard-wrapped and paragraphs of their own where it is not. Rules, fences and reference definitions are no blocks.
 */
export function findBlocks(text: string, from = 0): readonly Block[] {
  const lines = underlined(text, classify(text, splitLines(text, from)));
  const wrapped = isHardWrapped(text, lines);
  const blocks: Block[] = [];
  let first: Line | null = null;
  let previous: Line | null = null;
  for (const line of lines) {
    const isText = line.mark !== 'blank' && line.mark !== 'rule';
    const goesOn = isText && previous !== null && continues(text, previous, line, wrapped);
    if (!goesOn && first !== null && previous !== null) blocks.push(blockOf(first, previous.end));
    if (!goesOn) first = isText ? line : null;
    previous = line;
  }
  if (first !== null && previous !== null) blocks.push(blockOf(first, previous.end));
  return blocks;
}

/** The block that begins with a line and ends at `end`. */
function blockOf({ start, mark, level }: Line, end: number): Block {
  const kind = KINDS[mark];
  return { start, end, kind, level, aside: false };
}

const KINDS = {
  none: 'paragraph',
  blank: 'paragraph',
  rule: 'paragraph',
  heading: 'heading',
  item: 'list-item',
  quote: 'paragraph',
  row: 'list-item',
  caption: 'caption',
} as const;

function classify(text: string, lines: readonly Span[]): readonly Line[] {
  let fenced = false;
  return lines.map((span) => {
    const unmarked = plain(text, span);
    if (!MARKS.has(text.charCodeAt(unmarked.start))) return unmarked;
    const line = sliceOf(text, span);
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) {
      fenced = !fenced;
      return { ...span, mark: 'rule', level: null };
    }
    return fenced ? unmarked : (markedLine(text, span, line) ?? unmarked);
  });
}

/**
 * What marks can begin with, and spaces of other scripts that may stand before them. A line that begins with anything
 * else, as most do, need not be searched for marks.
 */
const MARKS: ReadonlySet<number> = new Set(
  Array.from('`~-*_=|:[#!+•‣◦▪·›»→>0123456789\u1680\u2028\u2029\u202f\u205f\u3000', (mark) =>
    mark.charCodeAt(0),
  ),
);

/** A line without a mark, or a blank one. */
function plain(text: string, span: Span): Line {
  const { start, end } = trimSpan(text, span);
  return { start, end, mark: end > start ? 'none' : 'blank', level: null };
}

/** A longer line is no rule, and matching one takes the engine's stack. */
const LONGEST_RULE = 1_000;
const RULE = /^\s{0,3}(?:([-*_=])[ \t]*)(?:\1[ \t]*){2,}$/u;
const TABLE_RULE = /^[\s|:-]{3,}$/u;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:\s/u;
const HEADING = /^\s{0,3}(#{1,6})[ \t]+/u;
const CLOSING_HASHES = /[ \t]#{1,6}[ \t]*$/u;
const ITEM = /^\s*(?:[-*+•‣◦▪·›»→][ \t]+|\d{1,3}[.)][ \t]+)(?=\S)/u;
const ROW = /^\s*\|.*\|\s*$/u;
const QUOTE = /^\s{0,3}(?:>[ \t]?){1,9}/u;
const IMAGE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/u;

/** What a line is by its mark; null when it has none. */
function markedLine(text: string, span: Span, line: string): Line | null {
  if (line.trim() === '') return { ...span, mark: 'blank', level: null };
  if (
    line.length <= LONGEST_RULE &&
    (RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line))
  ) {
    return { ...span, mark: 'rule', level: null };
  }
  const heading = HEADING.exec(line);
  if (heading !== null) return headingLine(text, span, line, heading);
  if (IMAGE.test(line)) return { ...trimSpan(text, span), mark: 'caption', level: null };
  if (ROW.test(line)) return { ...trimSpan(text, span), mark: 'row', level: null };
  const marker = ITEM.exec(line) ?? QUOTE.exec(line);
  if (marker === null) return null;
  const content = trimSpan(text, { start: span.start + marker[0].length, end: span.end });
  if (content.start >= content.end) return { ...content, mark: 'blank', level: null };
  return { ...content, mark: marker[0].includes('>') ? 'quote' : 'item', level: null };
}

function headingLine(text: string, span: Span, line: string, heading: RegExpExecArray): Line {
  const closing = CLOSING_HASHES.exec(line)?.[0].length ?? 0;
  const content = trimSpan(text, {
    start: span.start + heading[0].length,
    end: span.end - closing,
  });
  if (content.start >= content.end) return { ...content, mark: 'blank', level: null };
  return { ...content, mark: 'heading', level: heading[1]?.length ?? 1 };
}

/** Lines underlined with `===` or `---` are headings. */
function underlined(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (line.mark !== 'none' || next?.mark !== 'rule' || lines[index - 1]?.mark === 'none')
      return line;
    const rule = sliceOf(text, next).trim();
    if (!/^(?:=+|-+)$/u.test(rule) || line.end - line.start > 200) return line;
    return { ...line, mark: 'heading', level: rule.startsWith('=') ? 1 : 2 };
  });
}

/** Hard-wrapped text: at least this share of the lines that follow another goes on in the middle of a sentence. */
const WRAPPED_SHARE = 0.3;
const WRAPPED_WIDTH = 120;

function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let running = 0;
  let line: Line | null = null;
  for (const next of lines) {
    if (line?.mark === 'none' && next.mark === 'none') {
      pairs += 1;
      if (line.end - line.start <= WRAPPED_WIDTH && runsOn(text, line, next)) running += 1;
    }
    line = next;
  }
  return running > 0 && running >= pairs * WRAPPED_SHARE;
}

function runsOn(text: string, line: Line, next: Line): boolean {
  return (
    !/[.!?:;…”"»|]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(next.start))
  );
}

/** A line this much shorter than the wrapped text's width ended where its writer wanted it to. */
const FULL_LINE = 45;

/** Whether a line belongs to the block of the line before it. */
function continues(text: string, previous: Line, line: Line, wrapped: boolean): boolean {
  const open = previous.mark === 'none' || previous.mark === 'item' || previous.mark === 'quote';
  const sameQuote = previous.mark === 'quote' && line.mark === 'quote';
  if (!open || (line.mark !== 'none' && !sameQuote)) return false;
  if (runsOn(text, previous, line)) return !isPostHead(sliceOf(text, previous));
  return wrapped && previous.end - previous.start >= FULL_LINE;
}
