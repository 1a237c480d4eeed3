import { expect, test } from 'vitest';
import { aLibrary } from '../support/documents.ts';
import { GUILD_ID } from '../support/loopback-discord.ts';
import { aBot } from '../support/running-bot.ts';

const library = await aLibrary({}, {});
const question = 'When did the ferry sink?';

test('every question is a line: what came of it, how fast, where; not its words, nor who asked', async () => {
  const { discord, log } = await aBot({ library });
  await discord.call('ask', { question }).shown();
  await discord.call('ask', { question: 'Who won the World Cup?' }, { dm: true }).shown();
  const lines = log.lines.filter(({ message }) => message === 'Question');
  expect(lines.map(({ fields }) => Object.keys(fields))).toEqual(
    lines.map(() => ['verdict', 'ms', 'sources', 'guild']),
  );
  expect(lines.map(({ fields }) => fields)).toMatchObject([
    { sources: 2, guild: GUILD_ID },
    { verdict: 'none', sources: 0, guild: null },
  ]);
  expect(log.text).not.toMatch(/ferry|World Cup|ada/);
  expect(log.text).not.toContain(discord.idOf('ada'));
});

test('its words are kept where the host wants that', async () => {
  const { discord, log } = await aBot({ library, logQuestions: true });
  await discord.call('ask', { question }).shown();
  expect(log.lines.find(({ message }) => message === 'Question')?.fields).toMatchObject({
    question,
  });
});
