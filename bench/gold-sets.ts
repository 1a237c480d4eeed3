import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../src/console/usage-error.ts';

const PROJECT = resolve(import.meta.dirname, '..');

/** Gold questions and the articles they are asked of. */
export interface GoldSet {
  readonly name: string;
  readonly goldFile: string;
  readonly docs: string;
}

/**
 * The gold sets of a folder: itself, when it holds `gold.jsonl`, or else those of its sub-folders that do.
 * @param folder null: the project's own
 * @param docs the articles of a set that has no `docs/` of its own; null: the seeds
 * @throws UsageError when there is none
 */
export async function goldSets(folder: string | null, docs: string | null): Promise<GoldSet[]> {
  const root = resolve(folder ?? join(PROJECT, 'test/corpora'));
  const below = existsSync(root) ? await readdir(root) : [];
  const places = below.includes('gold.jsonl')
    ? [root]
    : below.toSorted().map((name) => join(root, name));
  const sets = places
    .filter((place) => existsSync(join(place, 'gold.jsonl')))
    .map((place) => {
      const own = join(place, 'docs');
      return {
        name: basename(place),
        goldFile: join(place, 'gold.jsonl'),
        docs: existsSync(own) ? own : (docs ?? join(PROJECT, 'seeds')),
      };
    });
  if (sets.length === 0)
    throw new UsageError(`There is no gold.jsonl in ${root} nor in a folder below it`);
  return sets;
}
