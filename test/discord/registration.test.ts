import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/registration.ts';
import { GUILD_ID, TOKEN } from '../support/loopback-discord.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aDiscord } from '../support/running-bot.ts';

const ALL = [
  ...commands.map(({ data }) => data),
  ...commands.flatMap(({ menus = [] }) => menus.map(({ data }) => data)),
];
const NAMES = ALL.map(({ name }) => name);

async function register(discord: LoopbackDiscord, guildId: string | null = null, token = TOKEN) {
  return registerCommands({ token, guildId, apiBase: discord.apiBase, commands });
}

test.each([null, GUILD_ID])(
  'the commands are registered once, and not again while they stand (server: %s)',
  async (guildId) => {
    const discord = await aDiscord();
    expect(await register(discord, guildId)).toBe('registered');
    expect(discord.commands.names(guildId ?? 'global')).toEqual(NAMES);
    expect(await register(discord, guildId)).toBe('unchanged');
    expect(discord.requested(/^PUT/)).toHaveLength(1);
  },
);

test('a command that differs in one word is registered again', async () => {
  const discord = await aDiscord();
  discord.commands.replace(
    'global',
    commands.map(({ data }) => ({ ...data, description: 'older' })),
  );
  expect(await register(discord)).toBe('registered');
  expect(discord.commands.list('global')).toMatchObject(ALL);
});

test('an option that is gone is taken away', async () => {
  const discord = await aDiscord();
  const option = { type: 3, name: 'older', description: 'Gone since' };
  discord.commands.replace(
    'global',
    commands.map(({ data }) => ({ ...data, options: [...(data.options ?? []), option] })),
  );
  expect(await register(discord)).toBe('registered');
  expect(JSON.stringify(discord.commands.list('global'))).not.toContain('older');
});

test('commands of other types stay: menus, and the entry point no update may lose', async () => {
  const discord = await aDiscord();
  const entryPoint = {
    type: 4,
    name: 'Launch',
    handler: 2,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  };
  discord.commands.replace('global', [
    entryPoint,
    { type: 3, name: 'Report' },
    { type: 1, name: 'stale', description: 'Ours, once' },
  ]);
  await register(discord);
  expect(discord.commands.names('global')).toEqual([...NAMES, 'Launch', 'Report']);
  expect(discord.commands.list('global')).toContainEqual(expect.objectContaining(entryPoint));
  expect(await register(discord)).toBe('unchanged');
});

test('a server the bot is not in is named, with where to look', async () => {
  const discord = await aDiscord();
  discord.refuse(/^PUT/, { status: 403, code: 50001, message: 'Missing Access' });
  await expect(register(discord, GUILD_ID)).rejects.toThrow(
    `Discord refused to register the commands for the server ${GUILD_ID}: Missing Access (50001): is the bot in that server?`,
  );
});

test('a token Discord does not know is said in one line, without the token', async () => {
  const discord = await aDiscord();
  const wrong = register(
    discord,
    null,
    'bm90LWEtdG9rZW4tYXQtYWxs.AAAAAA.wrongWrongWrongWrongWrongWrong',
  );
  await expect(wrong).rejects.toThrow(/^Discord refused the token: check DISCORD_TOKEN[^\n]*$/);
  await expect(wrong).rejects.not.toThrow(/wrongWrong/);
});

test('a Discord that is out of order, or away, is said in one line', async () => {
  const discord = await aDiscord();
  discord.refuse(/^GET/, { status: 500, code: 0, message: 'on fire' }, 10);
  await expect(register(discord)).rejects.toThrow(
    /^Discord answers with an error of its own \(500\)/,
  );
  const nowhere = registerCommands({
    token: TOKEN,
    guildId: null,
    apiBase: 'http://127.0.0.1:9/api',
    commands,
  });
  await expect(nowhere).rejects.toThrow(
    /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\)/,
  );
});

test('a busy Discord is asked again', async () => {
  const discord = await aDiscord();
  discord.refuse(/^PUT/, { status: 429, code: 0, message: 'slow down' });
  expect(await register(discord)).toBe('registered');
});
