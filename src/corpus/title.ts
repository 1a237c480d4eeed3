import { LONGEST_SENTENCE, splitSentences } from '../text/sentences.ts';
import { sliceOf, type Span } from '../text/span.ts';
import { PUBLICATION } from './byline.ts';
import type { Head } from './head.ts';
import type { Block } from './reading.ts';

/** A document's title and where it stands. */
export interface Title {
  readonly text: string;
  /** True when there is none and `text` is the first sentence, shortened. */
  readonly isExcerpt: boolean;
  /** The block that is the title, or null where it stands outside the text or within a longer block. */
  readonly block: number | null;
  /** The blocks of a picture's caption from which it was taken. */
  readonly captions: readonly number[];
}

/** A title longer than this is shortened at a word; an excerpt is no longer either. */
const LONGEST_TITLE = 300;
const LONGEST_EXCERPT = 80;

/**
 * The title of a text: what its markup declares, its heading of level 1, the most headline-like line above the first
 * paragraph, a headline that a picture's caption repeats, or else the first sentence, shortened at a word.
 */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  head: Head,
  declared: string | undefined,
): Title {
  const given = declared?.replace(/\s+/gu, ' ').trim() ?? '';
  if (given !== '')
    return {
      text: shorten(given, LONGEST_TITLE),
      isExcerpt: false,
      block: blockOf(text, blocks, given),
      captions: [],
    };
  const marked = blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 1 && !block.aside,
  );
  if (marked >= 0) return titleAt(text, blocks, marked);
  const headline = bestHeadline(text, blocks, head);
  if (headline !== null) return titleAt(text, blocks, headline);
  return captionHeadline(text, blocks) ?? excerpt(text, blocks);
}

function titleAt(text: string, blocks: readonly Block[], index: number): Title {
  const block = blocks[index];
  const line = block === undefined ? '' : withoutMarks(sliceOf(text, block));
  return { text: shorten(line, LONGEST_TITLE), isExcerpt: false, block: index, captions: [] };
}

function blockOf(text: string, blocks: readonly Block[], title: string): number | null {
  const index = blocks.findIndex(
    (block) =>
      block.kind !== 'metadata' &&
      block.end - block.start < 400 &&
      fold(sliceOf(text, block)) === fold(title),
  );
  return index >= 0 ? index : null;
}

function bestHeadline(text: string, blocks: readonly Block[], head: Head): number | null {
  let best: { index: number; score: number } | null = null;
  const repeated = repeatedAmong(text, blocks, head.candidates);
  for (const [place, index] of head.candidates.entries()) {
    const block = blocks[index];
    if (block === undefined) continue;
    const score = headlineScore(sliceOf(text, block), place === 0, repeated.has(index));
    if (best === null || score > best.score) best = { index, score };
  }
  return best?.index ?? null;
}

/** Sections of a paper, which stand above the headline. */
const SECTION =
  /^(?:opinion|news|analysis|interview|comment|culture|kultur|sports?|business|review|features?|politics|world|local|technology|science|health|editorial|column|entretien.*|exclusive|press release|media release|for immediate release)$/iu;

function headlineScore(line: string, first: boolean, repeated: boolean): number {
  const words = line.split(/\s+/u).length;
  let score = first ? 1 : 0;
  if (words >= 4) score += 2;
  if (words <= 2) score -= 2;
  if (line === line.toUpperCase() && /\p{L}{2}/u.test(line)) score -= 3;
  if (words <= 8 && (PUBLICATION.test(line) || /\bdesk\b/iu.test(line))) score -= 2;
  if (SECTION.test(line)) score -= 3;
  return repeated ? score + 3 : score;
}

/** A longer block is no headline, repeated or not. */
const LONGEST_REPEATED = 300;

/** The blocks among some whose line stands in another block, too. All blocks are gone through once, however many are asked for. */
function repeatedAmong(
  text: string,
  blocks: readonly Block[],
  indices: readonly number[],
): ReadonlySet<number> {
  const sought = new Map<string, number[]>();
  for (const index of indices) {
    const block = blocks[index];
    const line = block === undefined ? '' : fold(sliceOf(text, block));
    sought.set(line, [...(sought.get(line) ?? []), index]);
  }
  const repeated = new Set<number>();
  for (const [at, block] of sought.size === 0 ? [] : blocks.entries()) {
    if (block.end - block.start >= LONGEST_REPEATED) continue;
    const line = fold(sliceOf(text, block));
    for (const index of sought.get(line) ?? []) if (index !== at) repeated.add(index);
  }
  return repeated;
}

/** The words between a section's name and a dash or a dot, on either side: "Sport · Headline", "Headline — Sport". */
const LABEL_FIRST = /^[^·|»\n]{2,40}\s[·|»]\s(.{20,200})$/u;

/**
 * A page's headline that was left out of its text often stands in a picture's caption, twice: once before and once
 * behind the section's name.
 */
function captionHeadline(text: string, blocks: readonly Block[]): Title | null {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before === undefined || block.end - block.start > 260 || before.end - before.start > 260)
      continue;
    const headline = LABEL_FIRST.exec(sliceOf(text, block))?.[1];
    if (headline !== undefined && fold(sliceOf(text, before)).startsWith(fold(headline))) {
      return { text: headline, isExcerpt: false, block: null, captions: [index - 1, index] };
    }
  }
  return null;
}

function excerpt(text: string, blocks: readonly Block[]): Title {
  const block = blocks.find(({ kind, aside }) => kind !== 'metadata' && !aside) ?? blocks[0];
  const first = block === undefined ? undefined : splitSentences(text, beginningOf(block))[0];
  const sentence = first === undefined ? '' : sliceOf(text, first);
  return {
    text: shorten(withoutMarks(sentence), LONGEST_EXCERPT),
    isExcerpt: true,
    block: null,
    captions: [],
  };
}

/** As much of a block as its first sentence and what decides on its end can take. */
function beginningOf({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 5 * LONGEST_SENTENCE) };
}

/** At most `longest` characters, cut after a word and marked with an ellipsis where something is missing. */
function shorten(line: string, longest: number): string {
  const folded = line.replace(/\s+/gu, ' ').trim();
  if (folded.length <= longest) return folded;
  const space = folded.lastIndexOf(' ', longest - 1);
  const cut = folded.slice(0, space > longest / 2 ? space : longest - 1);
  return `${cut.replace(/(?<![\s,;:—–(-])[\s,;:—–(-]+$|[\ud800-\udbff]$/gu, '')}…`;
}

/** Without the marks of emphasis, code and links; as it is where nothing would be left. */
function withoutMarks(line: string): string {
  const plain = line
    .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,500}\)/gu, '$1')
    .replace(/[*`]+|\b_+|(?<!_)_+\b/gu, '')
    .trim();
  return plain === '' ? line : plain;
}

function fold(line: string): string {
  return line
    .replace(/[\s*_#`]+/gu, ' ')
    .trim()
    .toLowerCase();
}
