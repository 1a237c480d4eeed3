import { explain } from '../answering/explanation.ts';
import { respond } from '../answering/respond.ts';
import { answerEach, explainEach } from '../answering/several-answers.ts';
import type { Document } from '../corpus/document.ts';
import { LibraryIndex } from '../search/minisearch-index.ts';
import type { AskOptions, ExplainingLibrary, Warning } from './library.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads a folder of articles and makes it ready to be asked. Files that cannot be read are left out and warned of.
 * Throws a LibraryError when the folder is missing or nothing in it can be read.
 */
export async function openLibrary(
  folder: string,
): Promise<{ library: ExplainingLibrary; warnings: readonly Warning[] }> {
  const { documents, warnings } = await readFolder(folder);
  return { library: await libraryOf(documents), warnings };
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
      explainEach(text, (question) => explain(question, index, onlyOf(options))),
  };
}

function onlyOf(options: AskOptions | undefined): ReadonlySet<string> | null {
  return options?.only === undefined ? null : new Set(options.only);
}
