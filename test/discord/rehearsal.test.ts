import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';

// Small, for the rehearsal to come to its end: it asks three hundred questions.
const library = await aLibrary(
  { title: 'The ferry sank' },
  { title: 'The pier burnt down', text: 'The pier burnt down in March 1907, and nobody was hurt.' },
  { title: 'Bridge closed', text: 'The bridge near Calder was closed on Friday, says Ida Holm.' },
);

/** The library, and what it is asked. */
function watched(ask: Library['ask']): { library: Library; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    library: {
      documents: library.documents,
      ask: async (question, options) => {
        asked.push(question);
        return ask(question, options);
      },
    },
  };
}

test('a bot that is ready has answered questions on its own articles, and sent nothing', async () => {
  const { library: own, asked } = watched(async (...question) => library.ask(...question));
  const { discord, log } = await aBot({ library: own, rehearsesForMs: 60_000 });
  for (const { title } of library.documents)
    expect(asked.filter((question) => question.includes(title))).not.toEqual([]);
  expect(discord.requests.filter(({ path }) => path.includes('/callback'))).toEqual([]);
  expect(log.lines.filter(({ message }) => message === 'Question')).toEqual([]);
});

test.each([
  ['never answers', 200, async () => new Promise<never>(() => {})],
  ['fails', 60_000, async () => Promise.reject(new Error('broken'))],
])('a library that %s keeps no bot from being ready', async (_, rehearsesForMs, ask) => {
  const { library: own, asked } = watched(ask);
  await aBot({ library: own, rehearsesForMs });
  expect(asked).toHaveLength(1);
});
