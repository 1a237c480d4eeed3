import { EventEmitter, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { followLibrary } from '../../src/library/follow-library.ts';
import type { FollowedLibrary, FollowOptions, LibraryEvent } from '../../src/library/library.ts';

/** What a followed library tells its host, to be waited for. */
export class Told {
  readonly events: LibraryEvent[] = [];
  readonly #emitter = new EventEmitter();

  readonly report = (event: LibraryEvent): void => {
    this.events.push(event);
    this.#emitter.emit('told');
  };

  get warnings(): string[] {
    return this.events.flatMap((event) =>
      event.kind === 'warning' ? [`${event.warning.file}: ${event.warning.reason}`] : [],
    );
  }

  /** Resolves when something told, from now on or before, makes `condition` true. */
  async until(condition: (told: this) => boolean): Promise<void> {
    while (!condition(this)) await once(this.#emitter, 'told');
  }

  /** Resolves when the library has changed so often altogether. */
  async changes(times: number): Promise<void> {
    await this.until(
      ({ events }) => events.filter(({ kind }) => kind === 'changed').length >= times,
    );
  }
}

/** A library that follows a folder until the test is over, and what it tells. */
export async function aFollowed(
  folder: string,
  options: Partial<FollowOptions> = {},
  follow: (folder: string, options: FollowOptions) => Promise<FollowedLibrary> = followLibrary,
): Promise<{ library: FollowedLibrary; told: Told }> {
  const told = new Told();
  const library = await follow(folder, { ...options, report: told.report });
  onTestFinished(async () => library.close());
  return { library, told };
}
