import { sliceOf } from '../text/span.ts';
import type { Block } from './reading.ts';

/** A heading known by its look is no longer than this. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 14;

/** What follows a heading is a list or a block at least this long. */
const SHORTEST_BODY = 60;

/** More short lines than this above each other are a list, a table's cells: only the last of them is a heading. */
const MOST_TOGETHER = 3;

/**
 * Makes headings of the paragraphs that look like one: a short line alone without a final stop that begins with a
 * capital, a digit or a quotation mark, followed by a paragraph or a list (another heading may stand between).
 */
export function findPlainHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  const headings = new Set<number>();
  let run: number[] = [];
  let headed = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (headed && block.kind === 'paragraph' && looksLikeHeading(sliceOf(text, block))) {
      run.push(index);
    } else {
      for (const at of headingsOf(run)) headings.add(at);
      run = [];
      headed = isBody(text, block);
    }
  }
  for (const at of headingsOf(run)) headings.add(at);
  return blocks.map((block, index) =>
    headings.has(index) ? { ...block, kind: 'heading', level: 2 } : block,
  );
}

/** Of lines above each other, the lowest first, those that are headings. */
function headingsOf(run: readonly number[]): readonly number[] {
  return run.length > MOST_TOGETHER ? run.slice(0, 1) : run;
}

function isBody(text: string, block: Block): boolean {
  if (block.kind === 'list-item' || block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  return (
    block.end - block.start >= SHORTEST_BODY ||
    /[.!?…]["'”’»)*_]*$/u.test(sliceOf(text, block).slice(-8))
  );
}

/** Whether a line has the look of a heading; it says nothing of what follows. */
function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.split(/\s+/u).length > MOST_WORDS) return false;
  if (!/^["'“‘„«¿¡*_]*[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false;
  if (/[.,;:—–-]["'”’»*_]*$/u.test(line) || /[\r\n]|…$/u.test(line)) return false;
  // Two sentences, a picture's credit, an address, a label with its value: no heading.
  return !/[.!?…] \p{Lu}|^\p{L}+: |\S@\S|https?:|[|·•]|\d%|^\d[\d.,]* votes?$|^.$/u.test(line);
}
