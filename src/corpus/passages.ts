import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Heading, Passage } from './document.ts';
import type { Block } from './reading.ts';

/** A passage longer than this is divided between sentences, so that its place in the text says something. */
export const LONGEST_PASSAGE = 1_200;

/** Headings and passages of a document, each passage under its heading. */
export interface Structure {
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
}

/**
 * Divides blocks into passages and sentences.
 *
 * @param boilerplate indices of blocks that are never an answer
 */
export function buildPassages(
  text: string,
  blocks: readonly Block[],
  boilerplate: ReadonlySet<number>,
): Structure {
  const headings: Heading[] = [];
  const passages: Passage[] = [];
  for (const [index, block] of blocks.entries()) {
    // A heading stands under the heading before it of a higher level, like everything else below that one.
    const heading =
      block.kind === 'heading' ? parentOf(headings, block.level ?? 2) : lastOf(headings);
    const { kind } = block;
    for (const sentences of groupSentences(splitSentences(text, block))) {
      const [first] = sentences;
      const last = sentences.at(-1);
      if (first === undefined || last === undefined) continue;
      const { start } = first;
      passages.push({
        start,
        end: last.end,
        kind,
        heading,
        boilerplate: boilerplate.has(index),
        sentences,
      });
    }
    if (block.kind === 'heading')
      headings.push({ start: block.start, end: block.end, level: block.level ?? 2 });
  }
  return { headings, passages };
}

function lastOf(headings: readonly Heading[]): number | null {
  return headings.length === 0 ? null : headings.length - 1;
}

function parentOf(headings: readonly Heading[], level: number): number | null {
  const parent = headings.findLastIndex((heading) => heading.level < level);
  return parent < 0 ? null : parent;
}

/** Sentences in groups no longer than a passage may be; a group has one sentence at least. */
function groupSentences(sentences: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const start = group?.[0]?.start ?? sentence.start;
    if (group !== undefined && sentence.end - start <= LONGEST_PASSAGE) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}
