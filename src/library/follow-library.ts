import type { LibraryIndex } from '../search/minisearch-index.ts';
import { bothChanged } from './reading/changed-files.ts';
import type { ChangedFiles } from './reading/changed-files.ts';
import { differenceOf } from './own-thread/difference.ts';
import { documentCache } from './reading/document-cache.ts';
import type { DocumentCache } from './reading/document-cache.ts';
import { earlierLife } from './own-thread/earlier-life.ts';
import { LibraryError } from './library-error.ts';
import type { FollowedLibrary, FollowOptions, Library, Warning } from './library.ts';
import { libraryOf } from './open-library.ts';
import { readFolder } from './reading/read-folder.ts';
import type { Folder } from './reading/read-folder.ts';
import type { ReadingMemory } from './reading/reading-memory.ts';
import { readFolderAgain } from './reading/reread-files.ts';
import type { Snapshot } from './snapshot/snapshot-contents.ts';
import { SnapshotKeeper } from './snapshot/snapshot-keeper.ts';
import { watchFolder } from './watching/watch-folder.ts';
import type { FolderWatch } from './watching/watch-folder.ts';

/** How a library is followed, and who is told of its states. */
interface FollowLibraryOptions extends FollowOptions {
  /** Called with each state, the first included, before it is `current`. */
  readonly onState?: (state: Library, documents: Folder['documents']) => Promise<void>;
}

/**
 * A library that follows its folder: what is added, changed or removed there shows within two seconds. While a new state
 * is read, the old one answers; when nothing can be read any more (a drive that is gone, an empty folder), it stays.
 * Files that have not changed are not read again.
 *
 * @throws LibraryError when `folder` cannot be read at the start
 */
export async function followLibrary(
  folder: string,
  options: FollowLibraryOptions,
): Promise<FollowedLibrary> {
  const { cacheDir = null, polling = false, report } = options;
  const cache = cacheDir === null ? null : await documentCache(cacheDir, folder);
  const { memory, index } = earlierLife((await cache?.load()) ?? null);
  const first = await readFolder(folder, memory, 'any', async (document) => index.ahead(document));
  const following = new Following(folder, memory, cache, options, first, index);
  await following.start(
    await watchFolder(folder, {
      polling,
      onChange: (changed) => void following.renew(changed),
      onTrouble: (reason) => report({ kind: 'warning', warning: { file: '.', reason } }),
    }),
  );
  return following;
}

class Following implements FollowedLibrary {
  readonly #folder: string;
  readonly #memory: ReadingMemory;
  readonly #options: FollowLibraryOptions;
  readonly #index: LibraryIndex;
  readonly #keeper: SnapshotKeeper | null;
  #read: Folder;
  #state: Library | null = null;
  #stands = performance.now();
  #watch: FolderWatch | null = null;
  #known: ReadonlySet<string> = new Set();
  #renewing: Promise<void> | null = null;
  /** What is to be looked at; null when nothing is. */
  #changed: ChangedFiles | null = null;
  /** What was looked for in vain, or could not be taken in, to be looked at with what changes next. */
  #missed: ChangedFiles = new Set();
  #closed = false;

  constructor(
    folder: string,
    memory: ReadingMemory,
    cache: DocumentCache | null,
    options: FollowLibraryOptions,
    first: Folder,
    index: LibraryIndex,
  ) {
    this.#folder = folder;
    this.#memory = memory;
    this.#options = options;
    this.#read = first;
    this.#index = index;
    this.#keeper =
      cache &&
      new SnapshotKeeper(
        cache,
        async () => this.#snapshot(),
        (reason) => options.report({ kind: 'warning', warning: { file: '.', reason } }),
      );
  }

  async start(watch: FolderWatch): Promise<void> {
    this.#watch = watch;
    this.#warn(this.#read.warnings);
    await this.#replace(this.#read);
    // What changed before the folder was watched.
    await this.renew('any');
  }

  get current(): Library {
    if (this.#state === null) throw new Error('the library has not been started');
    return this.#state;
  }

  get documents(): Library['documents'] {
    return this.current.documents;
  }

  get ageMs(): number {
    return performance.now() - this.#stands;
  }

  async ask(...asked: Parameters<Library['ask']>): ReturnType<Library['ask']> {
    return this.current.ask(...asked);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#watch?.close();
    await this.#renewing;
    await this.#keeper?.close();
  }

  /** Looks at what may have changed in the folder, and again when it changes meanwhile; one reading at a time. */
  async renew(changed: ChangedFiles): Promise<void> {
    this.#changed = bothChanged(this.#changed ?? new Set(), changed);
    this.#renewing ??= this.#renewUntilStill();
    await this.#renewing;
  }

  async #renewUntilStill(): Promise<void> {
    for (let changed = this.#changed; changed !== null; changed = this.#changed) {
      this.#changed = null;
      await this.#renewOnce(changed);
      if (this.#closed) break;
    }
    this.#renewing = null;
  }

  async #renewOnce(changed: ChangedFiles): Promise<void> {
    if (this.#closed) return;
    const started = performance.now();
    try {
      this.#missed = bothChanged(this.#missed, changed);
      const next = await readFolderAgain(this.#folder, this.#read, this.#memory, this.#missed);
      this.#warn(next.warnings);
      const difference = differenceOf(this.#read.documents, next.documents);
      if (this.#closed) return;
      if (difference === null) this.#read = next;
      else await this.#replace(next);
      // Not before: what could not be taken in is looked at again.
      this.#missed = new Set();
      if (difference === null) return;
      this.#options.report({
        kind: 'changed',
        documents: next.documents.length,
        ...difference,
        tookMs: Math.round(performance.now() - started),
      });
    } catch (error) {
      const reason =
        error instanceof LibraryError ? error.message : `it cannot be read (${String(error)})`;
      const file = '.';
      this.#warn([{ file, reason: `${reason} Answers come from what was read before` }]);
    }
  }

  async #replace(next: Folder): Promise<void> {
    const state = await libraryOf(next.documents, this.#index);
    await this.#options.onState?.(state, next.documents);
    this.#read = next;
    this.#state = state;
    this.#stands = performance.now();
    this.#keeper?.changed();
  }

  async #snapshot(): Promise<Snapshot> {
    // While a change is taken in, the index is of what was read before, or already of what comes.
    await this.#renewing;
    const files = this.#memory.contents();
    const indexed = new Set(this.#read.documents.map(({ packed }) => packed));
    const isIndexed =
      this.#renewing === null &&
      files.length === indexed.size &&
      files.every(
        ([, { outcome }]) => outcome.document !== null && indexed.has(outcome.document.packed),
      );
    return { files, index: isIndexed ? this.#index.saved() : null };
  }

  /** A warning is said once, and again when it came back. */
  #warn(warnings: readonly Warning[]): void {
    const named = new Map(
      warnings.map((warning) => [`${warning.file}\n${warning.reason}`, warning]),
    );
    for (const [name, warning] of named)
      if (!this.#known.has(name)) this.#options.report({ kind: 'warning', warning });
    this.#known = new Set(named.keys());
  }
}
