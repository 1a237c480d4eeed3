import { sliceOf } from '../text/span.ts';
import { isName, PUBLICATION, readByline, type Byline } from './byline.ts';
import type { Block } from './reading.ts';

/** What stands above an article's first paragraph. */
export interface Head {
  /** Index of the first block that belongs to the article itself; `blocks.length` where none does. */
  readonly end: number;
  /** The lines that could be the title, as indices of blocks. */
  readonly candidates: readonly number[];
  /** Bylines and date lines by the index of their block. */
  readonly bylines: ReadonlyMap<number, Byline>;
}

/** A head of more lines than this is a list. */
const LONGEST_HEAD = 12;

/** A line that is at least this long is a paragraph, with a final stop or without. */
const SHORTEST_PARAGRAPH = 140;

/** Takes the lines above the first paragraph apart. */
export function findHead(text: string, blocks: readonly Block[]): Head {
  const candidates: number[] = [];
  const bylines = new Map<number, Byline>();
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    if (index >= LONGEST_HEAD) break;
    const line = sliceOf(text, block).trim();
    const byline = readByline(line);
    if (byline !== null) bylines.set(index, byline);
    else if (block.kind === 'metadata' || block.kind === 'caption') continue;
    else if (isBody(block, line)) break;
    else if (!/[,:;]$/u.test(line)) candidates.push(index);
    end = index + 1;
  }
  // Without a paragraph below there is no head: a list of names, a poem.
  return end === blocks.length && bylines.size === 0
    ? { end: 0, candidates: [], bylines }
    : { end, candidates, bylines };
}

function isBody(block: Block, line: string): boolean {
  if (block.kind === 'list-item') return true;
  if (block.kind === 'heading' && block.level === 1) return false;
  if (line.length >= SHORTEST_PARAGRAPH) return true;
  return (
    block.kind === 'paragraph' && /[.!?…]["'”’»)*_]*$/u.test(line) && line.split(/\s+/u).length >= 4
  );
}

/** The index of the person's name that stands alone in the head, next to a byline or a date; null without one. */
export function findNameLine(
  text: string,
  blocks: readonly Block[],
  head: Head,
  title: number | null,
): number | null {
  const index = head.candidates.find((candidate) => {
    const block = blocks[candidate];
    const near = head.bylines.has(candidate + 1) || head.bylines.has(candidate - 1);
    if (block === undefined || candidate === title || !near) return false;
    // A paper's name often stands in capitals.
    const line = sliceOf(text, block);
    return isName(line) && line !== line.toUpperCase() && !PUBLICATION.test(line);
  });
  return index ?? null;
}
