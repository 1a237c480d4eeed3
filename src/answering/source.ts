import type { Document } from '../corpus/document.ts';
import type { Source } from './answer.ts';

/** The source of a document, as cited. */
export function sourceOf({
  id,
  number,
  file,
  title,
  author,
  site,
  published,
  updated,
  url,
}: Document): Source {
  return { id, number, file, title, author, site, published, updated, url };
}
