import type { Reading } from '../reading.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { readWebPage } from './web-page.ts';

/**
 * Makes a file's decoded text into a `Reading`.
 *
 * @throws UnreadableError when the file is broken or holds no article
 */
export type Format = (source: string) => Promise<Reading>;

/** The formats that are read, by extension in lower case. A new one is a file beside this and a line here. */
export const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readWebPage,
  '.htm': readWebPage,
};
