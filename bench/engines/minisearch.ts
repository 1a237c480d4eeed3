import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import { stemmer } from 'stemmer';
import { stopWords } from '../../src/text/stop-words.ts';
import type { Engine, Searcher } from './engine.ts';
import { PASSAGES_WANTED } from './engine.ts';

interface Indexed {
  readonly id: number;
  readonly text: string;
}

/** MiniSearch over passages, with its own settings throughout. */
export const bare: Engine = engineOf({ fields: ['text'] });

/** MiniSearch over passages as its documentation advises for English: without stop words, and stemmed. */
export const stemmed: Engine = engineOf({
  fields: ['text'],
  processTerm: (term) => {
    const plain = term.toLowerCase();
    return stopWords.has(plain) ? null : stemmer(plain);
  },
});

function engineOf(options: Options<Indexed>): Engine {
  return {
    build: async ({ passages }) => {
      const index = new MiniSearch(options);
      index.addAll(passages.map((text, id) => ({ id, text })));
      return searcherOf(index);
    },
    load: async (path) => searcherOf(MiniSearch.loadJSON(await readFile(path, 'utf8'), options)),
  };
}

function searcherOf(index: MiniSearch<Indexed>): Searcher {
  return {
    ask: async (question) => ({
      kind: 'passages',
      numbers: index
        .search(question)
        .slice(0, PASSAGES_WANTED)
        .map(({ id }) => Number(id)),
    }),
    saveAndClose: async (path) => writeFile(path, JSON.stringify(index)),
  };
}
