import { sliceOf } from '../text/span.ts';
import { polls, profiles } from './boilerplate-forms.ts';
import { advertisedLists, comments, linkLists } from './boilerplate-lists.ts';
import { isAuthorLabel, isNotice } from './boilerplate-signs.ts';
import { LONGEST_LINE, pageLines, plainLine, type PageLines } from './page-lines.ts';
import type { Block, DividedText } from './reading.ts';
import { findRepeats } from './repeats.ts';
import { isItalic, noteName } from './signature.ts';

/**
 * The indices of the blocks that no reader takes for the article's word: related links, polls, ratings, invented and
 * true biographies, newsletter and cookie lines, adverts, credits, comments, repeated teasers, and the headings with
 * nothing else below them. Corrections, notes to editors, key points and opinions are the article's word. Of a list of
 * thousands of short lines, only what its markup sets aside.
 */
export function findBoilerplate(
  divided: DividedText,
  { title, author }: { readonly title: string; readonly author: string | null },
): ReadonlySet<number> {
  const { text, blocks } = divided;
  if (isData(text, blocks))
    return new Set(
      blocks.flatMap(({ aside, kind }, at) => (aside && kind !== 'metadata' ? [at] : [])),
    );
  const page = pageLines(text, blocks);
  const { lines } = page;
  const found = new Set<number>([
    ...blocks.flatMap((block, index) =>
      block.aside || isNotice(lines[index] ?? '') ? [index] : [],
    ),
    ...findRepeats(divided),
    ...repeatedTitle(page, fold(title)),
    ...profiles(page),
    ...biographies(page, author),
    ...linkLists(page),
    ...polls(page),
    ...advertisedLists(page),
    ...comments(page),
  ]);
  for (const index of emptyHeadings(page, found)) found.add(index);
  return new Set([...found].filter((index) => blocks[index]?.kind !== 'metadata'));
}

/**
 * Thousands of lines of a few words each are a table or a list and no article with notices around it. Looking at each of
 * them for the signs of a notice would take most of the time that reading such a file takes.
 */
const MOST_LINES = 2_000;
const SHORT_LINE = 40;

function isData(text: string, blocks: readonly Block[]): boolean {
  return blocks.length > MOST_LINES && text.length < blocks.length * SHORT_LINE;
}

function fold(line: string): string {
  return plainLine(line).toLowerCase();
}

/** The title once more, below the article. */
function repeatedTitle({ lines, blocks }: PageLines, title: string): readonly number[] {
  const folded = lines.map(fold);
  const first = folded.indexOf(title);
  return folded.flatMap((line, index) =>
    index > Math.max(first, 3) && line === title && blocks[index]?.level !== 1 ? [index] : [],
  );
}

/** A note on the author stands in the last part of a text; more blocks than this may follow only as comments. */
const LAST_SHARE = 0.5;

/** Notes on the author: under a label, in italics, or beginning with the author's own name. */
function biographies(page: PageLines, author: string | null): readonly number[] {
  const { lines, blocks, text } = page;
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

/** Headings over nothing but boilerplate; one at the end, over nothing at all, is none. */
function emptyHeadings({ blocks }: PageLines, found: ReadonlySet<number>): readonly number[] {
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
