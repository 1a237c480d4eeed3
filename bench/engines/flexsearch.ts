import { readFile, writeFile } from 'node:fs/promises';
import { Index } from 'flexsearch';
import * as z from 'zod';
import type { Engine, Searcher } from './engine.ts';
import { PASSAGES_WANTED } from './engine.ts';

const saved = z.array(z.tuple([z.string(), z.string()]));

/** FlexSearch over passages with its own settings, asked for passages that have some of the words if none has all. */
export const flexsearch: Engine = {
  build: async ({ passages }) => {
    const index = new Index();
    for (const [number, text] of passages.entries()) index.add(number, text);
    return searcherOf(index);
  },
  load: async (path) => {
    const index = new Index();
    const parts = saved.parse(JSON.parse(await readFile(path, 'utf8')));
    for (const [key, data] of parts) index.import(key, data);
    return searcherOf(index);
  },
};

function searcherOf(index: Index): Searcher {
  return {
    ask: async (question) => ({
      kind: 'passages',
      numbers: index.search(question, { limit: PASSAGES_WANTED, suggest: true }).map(Number),
    }),
    saveAndClose: async (path) => {
      const parts: [string, string][] = [];
      index.export((key, data) => {
        if (typeof data === 'string') parts.push([key, data]);
      });
      await writeFile(path, JSON.stringify(parts));
    },
  };
}
