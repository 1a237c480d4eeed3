import { KeptDocument } from '../../corpus/kept-document.ts';
import { LibraryIndex } from '../../search/minisearch-index.ts';
import { ReadingMemory } from '../reading/reading-memory.ts';
import type { Snapshot } from '../snapshot/snapshot-contents.ts';

/** What an earlier life has left: files that have not changed since need not be read or indexed again. */
export interface EarlierLife {
  readonly memory: ReadingMemory;
  readonly index: LibraryIndex;
}

/** What a snapshot holds; nothing without one. */
export function earlierLife(snapshot: Snapshot | null): EarlierLife {
  return { memory: new ReadingMemory(snapshot?.files), index: indexOf(snapshot) };
}

function indexOf(snapshot: Snapshot | null): LibraryIndex {
  if (snapshot === null || snapshot.index === null) return new LibraryIndex();
  const documents = snapshot.files.flatMap(([, { outcome }]) => outcome.document ?? []);
  return new LibraryIndex(
    snapshot.index,
    documents.map((document, at) => new KeptDocument(document, at + 1)),
  );
}
