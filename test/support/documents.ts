import type { Document } from '../../src/corpus/document.ts';
import { libraryOf } from '../../src/library/open-library.ts';
import type { ExplainingLibrary } from '../../src/library/library.ts';

/** A document of one sentence, with what a test says differs. */
export function aDocument(differing: Partial<Document> = {}): Document {
  const { text = 'The ferry sank on Monday.', number = 1 } = differing;
  const whole = { start: 0, end: text.length };
  return {
    id: `document-${number}`,
    number,
    file: `article-${number}.txt`,
    title: `Article ${number}`,
    titleIsExcerpt: false,
    author: null,
    published: null,
    updated: null,
    site: null,
    url: null,
    words: text.split(' ').length,
    text,
    headings: [],
    passages: [
      { ...whole, kind: 'paragraph', heading: null, boilerplate: false, sentences: [whole] },
    ],
    ...differing,
  };
}

/** A library of such documents, with the real search behind it. */
export async function aLibrary(
  ...differing: readonly Partial<Document>[]
): Promise<ExplainingLibrary> {
  return libraryOf(differing.map((one, index) => aDocument({ number: index + 1, ...one })));
}
