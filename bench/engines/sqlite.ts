import Database from 'better-sqlite3';
import { stopWords } from '../../src/text/stop-words.ts';
import type { Engine, Searcher } from './engine.ts';
import { PASSAGES_WANTED } from './engine.ts';

/**
 * SQLite's full-text index in memory, with its Porter stemmer; the text lies in it. Asked for any of the question's
 * words that are no stop words, by BM25: with stop words it would be slower.
 */
export const sqlite: Engine = {
  build: async ({ passages }) => {
    const database = new Database(':memory:');
    database.exec("create virtual table passage using fts5(text, tokenize = 'porter unicode61')");
    const insert = database.prepare('insert into passage (rowid, text) values (?, ?)');
    database.transaction(() => {
      for (const [number, text] of passages.entries()) insert.run(number, text);
    })();
    return searcherOf(database);
  },
  load: async (path) => searcherOf(new Database(path)),
};

function searcherOf(database: Database): Searcher {
  const select = database
    .prepare(
      `select rowid from passage where passage match ? order by rank limit ${PASSAGES_WANTED}`,
    )
    .pluck();
  return {
    ask: async (question) => {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const asked = words.filter((word) => !stopWords.has(word)).map((word) => `"${word}"`);
      const rows = asked.length === 0 ? [] : select.all(asked.join(' OR '));
      return { kind: 'passages', numbers: rows.map(Number) };
    },
    saveAndClose: async (path) => {
      await database.backup(path);
      database.close();
    },
  };
}
