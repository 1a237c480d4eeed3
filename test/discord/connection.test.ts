import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { DiscordSetupError } from '../../src/discord/setup-error.ts';
import { plainMessage } from '../../src/rendering/plain-message.ts';
import { aLibrary } from '../support/documents.ts';
import { TOKEN } from '../support/loopback-discord.ts';
import { RecordingLog } from '../support/recording-log.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const library = await aLibrary({}, {});

test('a bot that is ready says so in one line, with an invitation, and asks for no intents', async () => {
  const { discord, log } = await aBot({ library });
  expect(log.lines.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^Sources Say is ready with 2 documents\. Invite: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot/,
    ),
  ]);
  expect(discord.gateway.intents).toEqual([0]);
  expect(log.text).not.toContain(TOKEN);
});

test('a second start registers nothing when nothing changed', async () => {
  const discord = await aDiscord();
  const first = await aBot({ library }, discord);
  await first.bot.stop();
  await aBot({ library }, discord);
  expect(discord.requested(/^PUT/)).toHaveLength(1);
});

test('a token that is refused at the start is one clear line', async () => {
  const discord = await aDiscord();
  discord.token = 'another.one.than';
  await expect(aBot({ library }, discord)).rejects.toThrow(DiscordSetupError);
  await expect(aBot({ library }, discord)).rejects.toThrow(
    /^Discord refused the token: check DISCORD_TOKEN[^\n]*$/,
  );
});

test('a token refused at the gateway alone is the same line', async () => {
  const discord = await aDiscord();
  discord.gateway.refuseIdentify = true;
  await expect(aBot({ library }, discord)).rejects.toThrow(/^Discord refused the token/);
});

test('no network is one clear line', async () => {
  const away = startBot({
    token: TOKEN,
    guildId: null,
    apiBase: 'http://me:password@127.0.0.1:9/api',
    library,
    commands: [],
    log: new RecordingLog(),
  });
  await expect(away).rejects.toThrow(
    /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\): check DISCORD_API_URL$/,
  );
});

test('refused commands end the start with the reason', async () => {
  const discord = await aDiscord();
  discord.refuse(/^PUT/, { status: 400, code: 50035, message: 'Invalid Form Body' });
  await expect(aBot({ library }, discord)).rejects.toThrow(
    'Discord refused to register the commands for everyone: Invalid Form Body (50035)',
  );
  expect(discord.gateway.connected).toBe(false);
});

test('after a lost connection the bot resumes and answers what it missed', async () => {
  const { discord } = await aBot({ library });
  const resumed = once(discord.gateway.events, 'resumed');
  discord.gateway.drop();
  const missed = discord.call('sources');
  await resumed;
  expect(wordsOf(await missed.shown())).toMatch(/^2 sources/);
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
});

test('a bot put out for good says why instead of living on, deaf', async () => {
  const { discord, bot } = await aBot({ library });
  discord.gateway.close(4004);
  expect((await bot.ended)?.message).toMatch(/^Discord refused the token/);
});

test('stopping takes nothing new and finishes what is being answered', async () => {
  const gate = new EventTarget();
  const { discord, bot } = await aBot({
    library,
    commands: [
      {
        data: { name: 'slow', description: 'Takes its time' },
        execute: async () => {
          await new Promise((resolve) => gate.addEventListener('finish', resolve));
          return { message: plainMessage('plain', 'At last.'), private: false };
        },
      },
    ],
    deferAfterMs: 0,
  });
  const call = discord.call('slow');
  await call.when(({ deferred }) => deferred);
  const stopped = bot.stop();
  gate.dispatchEvent(new Event('finish'));
  await stopped;
  expect(wordsOf(await call.shown())).toBe('At last.');
  expect(await bot.ended).toBeNull();
  expect(discord.gateway.connected).toBe(false);
});
