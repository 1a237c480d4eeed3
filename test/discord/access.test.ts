import { expect, test } from 'vitest';
import { mayAsk } from '../../src/discord/access.ts';
import { aLibrary } from '../support/documents.ts';
import { GUILD_ID } from '../support/loopback-discord.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const library = await aLibrary({ title: 'A secret title' });
const ELSEWHERE = '1400000000000000099';
const REFUSAL = /^Sorry, I may not answer here/;

test.each([
  [null, null, 'g', 'u', true],
  [['g'], null, 'g', 'u', true],
  [['g'], null, 'other', 'u', false],
  [['g'], null, null, 'u', false],
  [null, ['u'], 'g', 'u', true],
  [null, ['u'], 'g', 'other', false],
  [['g'], ['u'], 'g', 'other', true],
  [['g'], ['u'], null, 'u', true],
  [['g'], ['u'], 'other', 'other', false],
])('with servers %j and users %j, on %j %j may ask: %s', (guilds, users, guildId, userId, may) => {
  expect(mayAsk({ guilds, users }, { guildId, userId })).toBe(may);
});

test('others are told so politely and privately, whatever they try, and learn no title', async () => {
  const discord = await aDiscord();
  const users = [discord.idOf('host')];
  await aBot({ library, chat: true, access: { guilds: [GUILD_ID], users } }, discord);
  const inside = await discord.call('sources').shown();
  expect(wordsOf(inside)).toContain('A secret title');
  const hostly = discord.call('sources', {}, { user: 'host', guild: ELSEWHERE });
  expect(wordsOf(await hostly.shown())).toContain('A secret title');

  const outside = { user: 'mallory', guild: ELSEWHERE };
  const calls = [
    discord.call('sources', {}, outside),
    discord.call('ask', { question: 'When did it sink?' }, { user: 'mallory', dm: true }),
    discord.press(inside, 'sources-page:0', outside),
  ];
  for (const call of calls) {
    const shown = await call.shown();
    expect([shown.private, wordsOf(shown)]).toEqual([true, expect.stringMatching(REFUSAL)]);
  }
  expect(await discord.type('sources', 'document', 'secret', outside)).toEqual([]);

  discord.say('When did it sink?', { user: 'mallory', dm: true });
  await discord.channel.when(({ said }) => said.length > 0);
  expect(discord.channel.said.map(wordsOf)).toEqual([expect.stringMatching(REFUSAL)]);
});
