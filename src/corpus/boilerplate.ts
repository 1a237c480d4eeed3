import { sliceOf } from '../text/span.ts';
import {
  fieldLabel,
  isAffiliateNotice,
  isAuthorLabel,
  isCommentsLabel,
  isLinkLabel,
  isNotice,
  isPollLabel,
  isPollResult,
  PROFILE_FIELDS,
} from './boilerplate-signs.ts';
import type { Block } from './reading.ts';
import { findRepeats } from './repeats.ts';
import { isItalic, noteName } from './signature.ts';

/** What the signs are looked for in: the blocks and, of each, its text without marks of emphasis, shortened. */
interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  readonly title: string;
  readonly author: string | null;
}

/** Enough of a block to know it by. */
const LONGEST_LINE = 600;

/**
 * The indices of the blocks that no reader takes for the article's word: related links, polls, ratings, invented and
 * true biographies, newsletter and cookie lines, adverts, credits, comments, repeated teasers, and the headings with
 * nothing else below them. Corrections, notes to editors, key points and opinions are the article's word.
 */
export function findBoilerplate(
  text: string,
  blocks: readonly Block[],
  { title, author }: { readonly title: string; readonly author: string | null },
): ReadonlySet<number> {
  const lines = blocks.map((block) => plainLine(sliceOf(text, block).slice(0, LONGEST_LINE)));
  const page: Page = { text, blocks, lines, title: fold(title), author };
  const found = new Set<number>([
    ...blocks.flatMap((block, index) =>
      block.aside || isNotice(lines[index] ?? '') ? [index] : [],
    ),
    ...findRepeats(text, blocks),
    ...repeatedTitle(page),
    ...profiles(page),
    ...biographies(page),
    ...linkLists(page),
    ...polls(page),
    ...advertisedLists(page),
    ...comments(page),
  ]);
  for (const index of emptyHeadings(page, found)) found.add(index);
  for (const index of [...found]) if (blocks[index]?.kind === 'metadata') found.delete(index);
  return found;
}

/** Without marks of emphasis and headings around it; white space folded. */
function plainLine(line: string): string {
  return line
    .replace(/\s+/gu, ' ')
    .replace(/\*\*|__/gu, '')
    .replace(/^[\s*_#>]+|[\s*_#]+$/gu, '');
}

function fold(line: string): string {
  return plainLine(line).toLowerCase();
}

function indicesWhere(
  page: Page,
  holds: (line: string, index: number) => boolean,
): readonly number[] {
  return page.lines.flatMap((line, index) => (holds(line, index) ? [index] : []));
}

/** The title once more, below the article. */
function repeatedTitle({ lines, blocks, title }: Page): readonly number[] {
  const first = lines.findIndex((line) => fold(line) === title);
  return lines.flatMap((line, index) =>
    index > Math.max(first, 3) && fold(line) === title && blocks[index]?.level !== 1 ? [index] : [],
  );
}

/** How many lines of a profile must follow each other: one alone ("Address: …") may be an article's. */
const SHORTEST_PROFILE = 3;

/** Runs of "Name:", "Birthday:", "Hobby:" with whatever labelled line stands between them, and their headings. */
function profiles(page: Page): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  let known = 0;
  const close = (): void => {
    if (run.length >= SHORTEST_PROFILE && known >= SHORTEST_PROFILE)
      found.push(...run, ...labelAbove(page, run[0]));
    run = [];
    known = 0;
  };
  for (const [index, line] of page.lines.entries()) {
    const label = fieldLabel(line);
    if (label === null && !isAuthorLabel(line)) close();
    else run.push(index);
    if (label !== null && PROFILE_FIELDS.has(label)) known += 1;
  }
  close();
  return [...found, ...figures(page)];
}

/** "Last Updated: 10/18/2025 | Views: 12,604 | Rating: 4.6 / 5": the same on one line. */
function figures(page: Page): readonly number[] {
  return indicesWhere(page, (line) => {
    const labels = line.split(' | ').map(fieldLabel);
    return (
      labels.length >= 2 && labels.every((label) => label !== null && PROFILE_FIELDS.has(label))
    );
  });
}

function labelAbove({ lines }: Page, index: number | undefined): readonly number[] {
  const above = (index ?? 0) - 1;
  return isAuthorLabel(lines[above] ?? '') ? [above] : [];
}

/** A note on the author stands in the last part of a text; more blocks than this may follow only as comments. */
const LAST_SHARE = 0.5;

/** Notes on the author: under a label, in italics, or beginning with the author's own name. */
function biographies(page: Page): readonly number[] {
  const { lines, blocks, author, text } = page;
  return lines.flatMap((line, index) => {
    if (index < lines.length * LAST_SHARE || line.length >= LONGEST_LINE) return [];
    const name = noteName(line);
    const labelled = isAuthorLabel(lines[index - 1] ?? '');
    const block = blocks[index];
    if (labelled && name !== null) return [index - 1, index];
    if (name === null || block === undefined || block.kind === 'list-item') return [];
    const italic = isItalic(sliceOf(text, block));
    return italic || isAuthor(name, author) ? [index] : [];
  });
}

function isAuthor(name: string, author: string | null): boolean {
  return author !== null && name.split(' ').length >= 2 && author.includes(name);
}

/** A line that is longer, or ends as a sentence does, is no link. */
const LONGEST_LINK = 130;

function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && !/\.["'”’)]*$/u.test(line);
}

/** Labels such as "Read next" with the short lines below them, up to the next heading over a paragraph. */
function linkLists(page: Page): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < page.lines.length; index += 1) {
    if (!isLinkLabel(page.lines[index] ?? '') || page.blocks[index]?.level === 1) continue;
    const end = linksEnd(page, index + 1);
    // A label over sentences is a heading like any other ("Sources", "Latest").
    if (end === index + 1 && isHeadOfText(page, index)) continue;
    for (let at = index; at < end; at += 1) found.push(at);
    index = end - 1;
  }
  return found;
}

function linksEnd(page: Page, from: number): number {
  let at = from;
  while (at < page.lines.length && isLink(page.lines[at] ?? '') && !isHeadOfText(page, at)) at += 1;
  return at;
}

/** Whether a heading has a paragraph or a list of sentences below it. */
function isHeadOfText({ blocks, lines }: Page, index: number): boolean {
  const next = blocks[index + 1];
  if (blocks[index]?.kind !== 'heading' || next === undefined) return false;
  return next.kind !== 'heading' && !isLink(lines[index + 1] ?? '');
}

/** A poll has no more options; a list of products no more lines than this. */
const MOST_OPTIONS = 12;
const LONGEST_LIST = 60;

/** A poll's label, its question and its results; results without a label count as well. */
function polls(page: Page): readonly number[] {
  const { lines } = page;
  const results = indicesWhere(page, (line) => /^[\d.,\s]+votes?$/iu.test(line));
  const found = new Set<number>();
  for (const end of results) {
    let start = end;
    while (end - start < MOST_OPTIONS && isPollResult(lines[start - 1] ?? '')) start -= 1;
    if (/\?$/u.test(lines[start - 1] ?? '')) start -= 1;
    if (isPollLabel(lines[start - 1] ?? '')) start -= 1;
    for (let at = start; at <= end; at += 1) found.add(at);
  }
  for (const label of indicesWhere(page, isPollLabel)) {
    const after = lines.slice(label + 1, label + 8);
    if (!after.some(isPollResult)) continue;
    found.add(label);
    for (const [offset, line] of after.entries()) {
      if (!isPollResult(line) && !(offset === 0 && line.endsWith('?'))) break;
      found.add(label + 1 + offset);
    }
  }
  return [...found];
}

/** A product with its praise: "Close CRM — Sales CRM built for high-velocity sales teams." */
const PRODUCT = /^[\p{Lu}\p{N}][^.!?]{1,50} [—–-] [^.!?]{5,110}\.?$/u;
const SHORTEST_LIST = 2;

/** The list just above a notice of affiliate links, with the line that introduces it. */
function advertisedLists(page: Page): readonly number[] {
  const { lines, blocks } = page;
  const found: number[] = [];
  for (const notice of indicesWhere(page, isAffiliateNotice)) {
    let start = notice;
    while (
      start > 0 &&
      notice - start < LONGEST_LIST &&
      isAdvertised(lines[start - 1] ?? '', blocks[start - 1])
    )
      start -= 1;
    if (notice - start < SHORTEST_LIST) continue;
    if (/:$/u.test(lines[start - 1] ?? '')) start -= 1;
    for (let at = start; at < notice; at += 1) found.push(at);
  }
  return found;
}

function isAdvertised(line: string, block: Block | undefined): boolean {
  return PRODUCT.test(line) || (block?.kind === 'list-item' && line.length <= LONGEST_LINK);
}

/** A label "Comments (3)" and all below it, up to the next heading of its own level or a higher one. */
function comments(page: Page): readonly number[] {
  const { lines, blocks } = page;
  const found: number[] = [];
  for (const start of indicesWhere(page, isCommentsLabel)) {
    if (start <= (found.at(-1) ?? -1)) continue;
    const level = blocks[start]?.level ?? 6;
    const length = blocks
      .slice(start + 1)
      .findIndex(
        (block, offset) =>
          block.kind === 'heading' &&
          (block.level ?? 6) <= level &&
          !isCommentsLabel(lines[start + 1 + offset] ?? ''),
      );
    const end = length < 0 ? blocks.length : start + 1 + length;
    for (let at = start; at < end; at += 1) found.push(at);
  }
  return found;
}

/** Headings over nothing but boilerplate; one at the end, over nothing at all, is none. */
function emptyHeadings({ blocks }: Page, found: ReadonlySet<number>): readonly number[] {
  const empty: number[] = [];
  let below: 'nothing' | 'boilerplate' | 'text' = 'nothing';
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'metadata') continue;
    if (block.kind === 'heading' && block.level !== 1) {
      if (below === 'boilerplate') empty.push(index);
      below = below === 'text' ? 'nothing' : below;
    } else if (block.level !== 1) {
      below = found.has(index) ? (below === 'text' ? 'text' : 'boilerplate') : 'text';
    }
  }
  return empty;
}
