import { explain } from '../answering/explain.ts';
import { respond } from '../answering/respond.ts';
import { answerEach, explainEach } from '../answering/several/several-answers.ts';
import type { Document } from '../corpus/document.ts';
import { LibraryIndex } from '../search/minisearch-index.ts';
import { documentCache } from './reading/document-cache.ts';
import { earlierLife } from './own-thread/earlier-life.ts';
import type { AskOptions, ExplainingLibrary, Warning } from './library.ts';
import { readFolder } from './reading/read-folder.ts';

/**
 * Reads a folder of articles and makes it ready to be asked. Files that cannot be read are left out and warned of.
 * Throws a LibraryError when the folder is missing or nothing in it can be read.
 *
 * @param cacheDir where a snapshot may be that spares reading what has not changed since; none is written there
 */
export async function openLibrary(
  folder: string,
  cacheDir: string | null = null,
): Promise<{ library: ExplainingLibrary; warnings: readonly Warning[] }> {
  const cache = cacheDir === null ? null : await documentCache(cacheDir, folder);
  const { memory, index } = earlierLife((await cache?.load()) ?? null);
  const { documents, warnings } = await readFolder(folder, memory, 'any', async (document) =>
    index.ahead(document),
  );
  return { library: await libraryOf(documents, index), warnings };
}

/**
 * A library of documents already read; they are numbered 1, 2, 3 … in order.
 *
 * @param shelves the index of the library as it was before, of which only what has changed is made anew
 */
export async function libraryOf(
  documents: readonly Document[],
  shelves: LibraryIndex = new LibraryIndex(),
): Promise<ExplainingLibrary> {
  const index = await shelves.update(documents);
  return {
    documents,
    ask: (text, options) =>
      answerEach(text, (question) => respond(question, index, documents, onlyOf(options))),
    explain: (text, options) =>
      explainEach(text, (question) => explain(question, index, documents, onlyOf(options))),
  };
}

function onlyOf(options: AskOptions | undefined): ReadonlySet<string> | null {
  return options?.only === undefined ? null : new Set(options.only);
}
