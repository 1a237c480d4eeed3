import type { Reading } from '../reading.ts';
import { UnreadableError } from '../reading.ts';
import { findArticle } from './web-article.ts';
import { readPageMetadata } from './web-metadata.ts';
import { writeBlocks } from './web-text.ts';
import { parseHtml } from './html-tree.ts';

/**
 * A web page. The readable text is the main article's: blocks on lines of their own, entities decoded,
 * navigation, scripts, adverts and footers left out; nothing is put in but white space between blocks.
 *
 * @throws UnreadableError when no readable text is found
 */
export async function readWebPage(source: string): Promise<Reading> {
  const page = await parseHtml(source);
  const declared = readPageMetadata(page);
  const { text, blocks } = writeBlocks(await findArticle(page));
  if (blocks.length === 0) throw new UnreadableError('no readable text was found in the page');
  return { text, blocks, declared, mentions: [] };
}
