import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { sources } from '../../commands/sources.ts';
import { commandsBody } from '../support/discord-refusals.ts';
import { aLibrary } from '../support/documents.ts';
import { invoked } from '../support/invocation.ts';
import { linesOf } from '../support/message-words.ts';

const library = await aLibrary(
  { title: 'Ferry sinks', text: 'The ferry Aurora sank on Monday.' },
  { title: 'Ferry lost', text: 'The ferry Aurora sank on Tuesday.' },
);

test('Discord takes the commands as they are, in servers, in direct messages and for users', () => {
  expect(commandsBody.safeParse(commands.map(({ data }) => data)).success).toBe(true);
  for (const { data } of commands)
    expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
});

test('asking one source asks it alone, by whatever names it', async () => {
  for (const source of ['2', 'ferry lost', 'article-2.txt']) {
    const { message } = await ask.execute(
      invoked({ question: 'When did the Aurora sink?', source }),
      library,
    );
    expect(linesOf(message).join('\n')).toMatch(/Tuesday/);
    expect(linesOf(message).join('\n')).not.toMatch(/Monday/);
  }
});

test.each([
  ['unheard of', 'No source is called “unheard of”'],
  ['ferry', 'Several sources match “ferry”'],
])('a source called %j is asked back, privately', async (source, words) => {
  const reply = await ask.execute(invoked({ question: 'When?', source }), library);
  expect(reply.private).toBe(true);
  expect(linesOf(reply.message)[0]).toContain(words);
});

test.each(['', ' ', 'x'])('the question %j is none', async (question) => {
  const reply = await ask.execute(invoked({ question }), library);
  expect(linesOf(reply.message)).toEqual(['paragraph: Which question? Write it after /ask.']);
});

test('a long list comes in pages, and the numbers stay', async () => {
  const long = await aLibrary(...Array.from({ length: 23 }, () => ({})));
  const third = linesOf((await sources.execute(invoked({ page: 3 }), long)).message);
  expect(third[0]).toBe('title: 23 sources');
  expect(third.filter((line) => line.startsWith('paragraph'))).toEqual(
    [21, 22, 23].map((n) => `paragraph: [${n}] Article ${n}`),
  );
  expect(third.at(-1)).toBe('small: Page 3 of 3');
  const beyond = await sources.execute(invoked({ page: 4 }), long);
  expect(linesOf(beyond.message)).toEqual(['paragraph: The list has pages 1 to 3.']);
});
