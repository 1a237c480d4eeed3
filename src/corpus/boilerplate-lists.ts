import { isAffiliateNotice, isCommentsLabel, isLinkLabel } from './boilerplate-signs.ts';
import { indicesWhere, type PageLines } from './page-lines.ts';
import type { Block } from './reading.ts';

/** A line that is longer, or ends as a sentence does, is no link. */
const LONGEST_LINK = 130;

function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && !/\.["'”’)]*$/u.test(line);
}

/** Labels such as "Read next" with the short lines below them, up to the next heading over a paragraph. */
export function linkLists(page: PageLines): readonly number[] {
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

function linksEnd(page: PageLines, from: number): number {
  let at = from;
  while (at < page.lines.length && isLink(page.lines[at] ?? '') && !isHeadOfText(page, at)) at += 1;
  return at;
}

/** Whether a heading has a paragraph or a list of sentences below it. */
function isHeadOfText({ blocks, lines }: PageLines, index: number): boolean {
  const next = blocks[index + 1];
  if (blocks[index]?.kind !== 'heading' || next === undefined) return false;
  return next.kind !== 'heading' && !isLink(lines[index + 1] ?? '');
}

/** Lists of products are no longer than this. */
const LONGEST_LIST = 60;

/** A product with its praise: "LoudKey — a keyboard for those who are heard." */
const PRODUCT = /^[\p{Lu}\p{N}][^.!?]{1,50} [—–-] [^.!?]{5,110}\.?$/u;
const SHORTEST_LIST = 2;

/** The list just above a notice of affiliate links, with the line that introduces it. */
export function advertisedLists(page: PageLines): readonly number[] {
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
    if (lines[start - 1]?.endsWith(':') === true) start -= 1;
    for (let at = start; at < notice; at += 1) found.push(at);
  }
  return found;
}

function isAdvertised(line: string, block: Block | undefined): boolean {
  return PRODUCT.test(line) || (block?.kind === 'list-item' && line.length <= LONGEST_LINK);
}

/** A label "Comments (3)" and all below it, up to the next heading of its own level or a higher one. */
export function comments(page: PageLines): readonly number[] {
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
