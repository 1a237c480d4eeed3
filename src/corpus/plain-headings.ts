import { sliceOf } from '../text/span.ts';
import type { Block } from './reading.ts';

/** A heading known by its look is no longer than this. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 14;

/** What follows a heading is a list or a block at least this long. */
const SHORTEST_BODY = 60;

/**
 * Makes headings of the paragraphs that look like one: a short line alone without a final stop that begins with a
 * capital, a digit or a quotation mark, followed by a paragraph or a list (another heading may stand between).
 */
export function findPlainHeadings(text: string, blocks: readonly Block[]): readonly Block[] {
  const result = [...blocks];
  let headed = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (headed && block.kind === 'paragraph' && looksLikeHeading(sliceOf(text, block))) {
      result[index] = { ...block, kind: 'heading', level: 2 };
    } else {
      headed = isBody(text, block);
    }
  }
  return result;
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
