import { readFile, writeFile } from 'node:fs/promises';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import type { Database } from '@orama/orama';
import type { Engine, Searcher } from './engine.ts';
import { PASSAGES_WANTED } from './engine.ts';

const empty = (): Database => create({ schema: { text: 'string' } });

/** Orama over passages with its own settings, without its vectors. */
export const orama: Engine = {
  build: async ({ passages }) => {
    const database = empty();
    const entries = passages.map((text, number) => ({ id: String(number), text }));
    await insertMultiple(database, entries);
    return searcherOf(database);
  },
  load: async (path) => {
    const database = empty();
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    load(database, parsed);
    return searcherOf(database);
  },
};

function searcherOf(database: Database): Searcher {
  return {
    ask: async (question) => {
      const { hits } = await search(database, { term: question, limit: PASSAGES_WANTED });
      return { kind: 'passages', numbers: hits.map(({ id }) => Number(id)) };
    },
    saveAndClose: async (path) => writeFile(path, JSON.stringify(save(database))),
  };
}
