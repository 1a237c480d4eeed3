import type { Span } from '../text/span.ts';
import type { Heading, Passage } from './document.ts';
import type { SiftedText } from './reading.ts';

/** A passage longer than this is divided between sentences, so that its place in the text says something. */
export const LONGEST_PASSAGE = 1_200;

/** Headings and passages of a document, each passage under its heading. */
export interface Structure {
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
}

/** Divides blocks into passages and sentences. */
export function buildPassages({
  divided: { blocks, sentences: sentencesByBlock },
  boilerplate,
}: SiftedText): Structure {
  const headings: Heading[] = [];
  const passages: Passage[] = [];
  const open: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const { kind } = block;
    if (kind === 'heading') closeHeadings(open, headings, block.level ?? 2);
    const heading = open.at(-1) ?? null;
    for (const sentences of groupSentences(sentencesByBlock[index] ?? [])) {
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
    if (kind === 'heading') {
      open.push(headings.length);
      headings.push({ start: block.start, end: block.end, level: block.level ?? 2 });
    }
  }
  return { headings, passages };
}

/** Ends the open headings (their indices, the innermost last) that do not stand above one of this level. */
function closeHeadings(open: number[], headings: readonly Heading[], level: number): void {
  while (open.length > 0 && (headings[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
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
