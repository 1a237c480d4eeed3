import { findBlocks } from '../line-blocks.ts';
import { findPlainHeadings } from '../plain-headings.ts';
import type { Reading } from '../reading.ts';

/**
 * Plain text, which in the wild often carries Markdown's marks: these count, and headings are also known by
 * their look, a short line without a final stop before a paragraph. The readable text is the file, unchanged.
 */
export function readPlainText(source: string): Promise<Reading> {
  const blocks = findPlainHeadings(source, findBlocks(source));
  return Promise.resolve({ text: source, blocks, declared: {}, mentions: [] });
}
