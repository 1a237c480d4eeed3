import { findBlocks } from '../line-blocks.ts';
import { findPlainHeadings } from '../plain-headings.ts';
import type { Block, Reading } from '../reading.ts';
import { readFrontMatter } from './front-matter.ts';

/**
 * Markdown, with YAML front matter or without. The readable text is the file, unchanged: marks such as `**`
 * and the front matter are part of it. Where no line is marked as a heading, headings are known by their look.
 */
export async function readMarkdown(source: string): Promise<Reading> {
  const { end, declared, mentions } = await readFrontMatter(source);
  const body = findBlocks(source, end);
  const marked = body.some((block) => block.kind === 'heading');
  const blocks = marked ? body : findPlainHeadings(source, body);
  const front: Block = { start: 0, end, kind: 'metadata', level: null, aside: false };
  return { text: source, blocks: end > 0 ? [front, ...blocks] : blocks, declared, mentions };
}
