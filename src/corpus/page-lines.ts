import { sliceOf } from '../text/span.ts';
import type { Block } from './reading.ts';

/** A document's blocks, each with its text as one line without marks of emphasis. */
export interface PageLines {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of each block, its beginning: at most `LONGEST_LINE` characters. */
  readonly lines: readonly string[];
}

/** Enough of a block to know it by. */
export const LONGEST_LINE = 600;

/** Takes each block's line. */
export function pageLines(text: string, blocks: readonly Block[]): PageLines {
  const lines = blocks.map((block) => plainLine(sliceOf(text, block).slice(0, LONGEST_LINE)));
  return { text, blocks, lines };
}

/** A mark, white space other than one space, or one at an end: without them there is nothing to do for most lines. */
const MAY_NOT_BE_PLAIN = /[*_#>]|[^\S ]|\s\s|^\s|\s$/u;

/** Without marks of emphasis and headings around it; white space folded. */
export function plainLine(line: string): string {
  if (!MAY_NOT_BE_PLAIN.test(line)) return line;
  return line
    .replace(/\s+/gu, ' ')
    .replace(/\*\*|__/gu, '')
    .replace(/^[\s*_#>]+|(?<![\s*_#])[\s*_#]+$/gu, '');
}

/** The indices of the lines of which something holds. */
export function indicesWhere(
  page: PageLines,
  holds: (line: string, index: number) => boolean,
): readonly number[] {
  return page.lines.flatMap((line, index) => (holds(line, index) ? [index] : []));
}
