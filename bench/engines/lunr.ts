import { readFile, writeFile } from 'node:fs/promises';
import lunr from 'lunr';
import type { Engine, Searcher } from './engine.ts';
import { PASSAGES_WANTED } from './engine.ts';

/** Lunr over passages with its own settings: stems, no stop words. */
export const lunrEngine: Engine = {
  build: async ({ passages }) => {
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of passages.entries()) builder.add({ id, text });
    return searcherOf(builder.build());
  },
  load: async (path) => {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    return searcherOf(lunr.Index.load(parsed));
  },
};

function searcherOf(index: lunr.Index): Searcher {
  return {
    ask: async (question) => {
      // Given as terms, so that a colon or a star in a question is no search syntax.
      const found = index.query((query) => query.term(lunr.tokenizer(question), {}));
      return {
        kind: 'passages',
        numbers: found.slice(0, PASSAGES_WANTED).map(({ ref }) => Number(ref)),
      };
    },
    saveAndClose: async (path) => writeFile(path, JSON.stringify(index)),
  };
}
