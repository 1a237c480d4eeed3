import { once } from 'node:events';
import { followInThread } from '../../src/library/own-thread/follow-in-thread.ts';
import { followLibrary } from '../../src/library/follow-library.ts';
import type { FollowedLibrary, FollowOptions, LibraryEvent } from '../../src/library/library.ts';
import type { Engine, Searcher } from './engine.ts';

/** The library as the bot uses it: followed in a thread of its own, with what was read kept for the next start. */
export const sourcesSay: Engine = engineOf(followInThread);

/** The same without the thread: what the way there and back costs, and what a profile shows. */
export const sourcesSayDirect: Engine = engineOf(followLibrary);

function engineOf(
  follow: (folder: string, options: FollowOptions) => Promise<FollowedLibrary>,
): Engine {
  const open = async (folder: string, cacheDir: string): Promise<Searcher> => {
    const changes = new EventTarget();
    const report = (event: LibraryEvent): void => {
      if (event.kind === 'changed')
        changes.dispatchEvent(new CustomEvent('changed', { detail: event }));
    };
    const library = await follow(folder, { cacheDir, report });
    return {
      ask: async (question) => ({ kind: 'answer', answer: await library.ask(question) }),
      saveAndClose: async () => library.close(),
      changeSeen: async () => {
        const seen: unknown[] = await once(changes, 'changed');
        return { tookMs: tookMsOf(seen[0]) };
      },
    };
  };
  return {
    build: async ({ folder }, path) => open(folder, path),
    load: async (path, folder) => open(folder, path),
  };
}

function tookMsOf(event: unknown): number {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  const isTimed = typeof detail === 'object' && detail !== null && 'tookMs' in detail;
  return isTimed ? Number(detail.tookMs) : Number.NaN;
}
