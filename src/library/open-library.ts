import { explain } from '../answering/explanation.ts';
import { respond } from '../answering/respond.ts';
import type { Document } from '../corpus/document.ts';
import { indexDocuments } from '../search/minisearch-index.ts';
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

/** A library of documents already read; they are numbered 1, 2, 3 … in order. */
export async function libraryOf(documents: readonly Document[]): Promise<ExplainingLibrary> {
  const index = await indexDocuments(documents);
  return {
    documents,
    ask: (question, options) => respond(question, index, documents, onlyOf(options)),
    explain: (question, options) => explain(question, index, onlyOf(options)),
  };
}

function onlyOf(options: AskOptions | undefined): ReadonlySet<string> | null {
  return options?.only === undefined ? null : new Set(options.only);
}
