import { once } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { DEFER_AFTER_MS, patience } from '../../src/discord/acknowledgement.ts';
import { plainMessage } from '../../src/rendering/plain-message.ts';
import { aLibrary } from '../support/documents.ts';
import { GUILD_ID, TOKEN } from '../support/loopback-discord.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { ownTime } from '../support/own-time.ts';
import { wordsOf } from '../support/shown-text.ts';

// What a host's table of faults promises (docs/operations.md). Other faults of the connection are tested beside it.

const library = await aLibrary({}, {});
const CALLBACK = /^POST .*\/callback$/;
const EDIT = /^PATCH \/webhooks/;

afterEach(() => {
  vi.useRealTimers();
});

/** Sets the time of day; it goes on from there, and everything else with it. */
function setClock(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by, shouldAdvanceTime: true });
}

/** A command that answers after the announcement, when the test says so. */
function aSlowCommand() {
  const gate = new EventTarget();
  const finished = new Promise((resolve) => gate.addEventListener('finish', resolve));
  const command: Command = {
    data: { name: 'slow', description: 'Takes its time' },
    execute: async () => {
      await finished;
      return { message: plainMessage('plain', 'At last.'), private: false };
    },
  };
  return { command, finish: () => gate.dispatchEvent(new Event('finish')) };
}

test('heartbeats that are not answered end the connection, and the session is resumed', async () => {
  const discord = await aDiscord();
  discord.gateway.heartbeatMs = 60;
  const { log } = await aBot({ library }, discord);
  discord.gateway.answersHeartbeats = false;
  await once(discord.gateway.events, 'resumed');
  discord.gateway.answersHeartbeats = true;
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
  expect(log.text).toContain('the connection was lost; reconnecting');
});

test.each([429, 500, 503])(
  'a reply refused with %d is sent again, and the asker sees it',
  async (status) => {
    const { discord } = await aBot({ library });
    discord.refuse(CALLBACK, { status, code: 0, message: 'not now' }, 2);
    expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
  },
);

test.each([429, 500, 503])(
  'an answer put in its place later survives %d as well',
  async (status) => {
    const slow = aSlowCommand();
    const { discord } = await aBot({ library, commands: [slow.command], deferAfterMs: 0 });
    const call = discord.call('slow');
    await call.when(({ deferred }) => deferred);
    discord.refuse(EDIT, { status, code: 0, message: 'not now' }, 2);
    slow.finish();
    expect(wordsOf(await call.shown())).toBe('At last.');
  },
);

test('a Discord that is out of order for long costs that answer, not the bot', async () => {
  const { discord, log } = await aBot({ library });
  discord.refuse(CALLBACK, { status: 503, code: 0, message: 'on fire' }, 8);
  discord.call('sources');
  await expect.poll(() => log.text).toContain('could not be told');
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
});

test('a request that is lost on the way is sent again', async () => {
  const { discord } = await aBot({ library, requestTimeoutMs: 100 });
  discord.lose(CALLBACK, { heard: false });
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
});

test('a request whose connection is closed under it is sent again', async () => {
  const { discord, log } = await aBot({ library });
  discord.lose(CALLBACK, { heard: false, closes: true }, 2);
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
  expect(log.lines.map(({ level }) => level)).toEqual(['info']);
});

test('so is an answer to be put in its place', async () => {
  const slow = aSlowCommand();
  const { discord, log } = await aBot({ library, commands: [slow.command], deferAfterMs: 0 });
  const call = discord.call('slow');
  await call.when(({ deferred }) => deferred);
  discord.lose(EDIT, { heard: true, closes: true });
  slow.finish();
  expect(wordsOf(await call.shown())).toBe('At last.');
  await expect.poll(() => discord.requested(EDIT)).toHaveLength(2);
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('connections that are closed under every try cost that answer, not the bot', async () => {
  const { discord, log } = await aBot({ library });
  discord.lose(CALLBACK, { heard: false, closes: true }, 8);
  discord.call('sources');
  await expect.poll(() => log.text).toContain('could not be told');
  expect(log.text).toContain('the connection was closed under the request');
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
});

test('an announcement that Discord heard, without saying so, counts: the answer is put in its place', async () => {
  const slow = aSlowCommand();
  const { discord, log } = await aBot({
    library,
    commands: [slow.command],
    deferAfterMs: 0,
    requestTimeoutMs: 100,
  });
  discord.lose(CALLBACK, { heard: true });
  const call = discord.call('slow');
  await call.when(({ refusals }) => refusals.length > 0);
  slow.finish();
  const edited = await call.when(({ original }) => original !== null);
  expect(edited.original && wordsOf(edited.original)).toBe('At last.');
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  [CALLBACK, 10062, 'Unknown interaction'],
  [CALLBACK, 40060, 'Interaction has already been acknowledged.'],
  [EDIT, 50027, 'Invalid Webhook Token'],
  [EDIT, 10008, 'Unknown Message'],
])(
  'a reply to a dead token (%s %d) is a warning, and nothing more is sent there',
  async (path, code, message) => {
    const slow = aSlowCommand();
    slow.finish();
    const late = aSlowCommand();
    const command = path === EDIT ? late.command : slow.command;
    const { discord, log } = await aBot({
      library,
      commands: [command],
      ...(path === EDIT ? { deferAfterMs: 0 } : {}),
    });
    discord.refuse(path, { status: 404, code, message });
    const call = discord.call('slow');
    if (path === EDIT) {
      await call.when(({ deferred }) => deferred);
      late.finish();
    }
    await expect.poll(() => log.text).toContain('was answered too late');
    expect(log.lines.map(({ level }) => level)).toEqual(['info', 'warn']);
    expect(discord.requested(path)).toHaveLength(1);
    expect(log.text).not.toContain(call.token);
  },
);

test('an answer slower than Discord waits is announced in time and put in its place', async () => {
  const slow = aSlowCommand();
  const { discord } = await aBot({ library, commands: [slow.command] });
  const started = ownTime();
  const call = discord.call('slow');
  await call.when(({ deferred }) => deferred);
  expect(ownTime() - started).toBeLessThan(3000);
  slow.finish();
  expect(wordsOf(await call.shown())).toBe('At last.');
});

test.each([
  [0, 1500],
  [1, 1499],
  [1000, 500],
  [2000, 0],
])(
  'with %d others being answered an answer is announced after %d ms: not all in one moment',
  (open, ms) => {
    expect(patience(DEFER_AFTER_MS, open)).toBe(ms);
  },
);

test('a throw in any handler is told politely, and the bot goes on', async () => {
  const thrown = (): never => {
    throw new Error('broken');
  };
  const broken: Command = {
    data: { name: 'broken', description: 'Throws', options: [] },
    execute: thrown,
    autocomplete: thrown,
    isPrivate: thrown,
    buttons: [{ name: 'broken', press: thrown }],
    forms: [{ name: 'broken', isPrivate: thrown, submit: thrown }],
    menus: [{ data: { type: 3, name: 'Broken' }, ask: thrown }],
    converse: thrown,
  };
  const fine = aSlowCommand();
  fine.finish();
  const { discord, log } = await aBot({ library, commands: [broken, fine.command], chat: true });
  const shown = await discord.call('slow').shown();
  expect(wordsOf(await discord.call('broken').shown())).toMatch(/^Something went wrong on my side/);
  expect(await discord.type('broken', 'x', 'y')).toEqual([]);
  const pressed = discord.press(shown, 'broken:1');
  expect(wordsOf(await pressed.shown())).toMatch(/^Something went wrong/);
  discord.say('hello', { dm: true });
  await expect.poll(() => log.lines.filter(({ level }) => level === 'error')).toHaveLength(4);
  expect(wordsOf(await discord.call('slow').shown())).toBe('At last.');
});

test.each([-86_400_000, 86_400_000])(
  'a clock that is set by %d ms keeps nobody waiting',
  async (by) => {
    const { discord, bot, log } = await aBot({ library, health: { host: '127.0.0.1', port: 0 } });
    const slow = aSlowCommand();
    const second = await aBot({ library, commands: [slow.command], deferAfterMs: 0 });
    expect(
      (await discord.call('ask', { question: 'When did the ferry sink?' }).shown()).private,
    ).toBe(false);
    // Sixty edits are more than Discord takes in a second: the client notes until when it has to wait.
    const calls = Array.from({ length: 60 }, () => second.discord.call('slow'));
    await Promise.all(calls.map(async (call) => call.when(({ deferred }) => deferred)));
    slow.finish();
    await calls[0]?.shown();
    setClock(by);
    // Nothing else happens that could remind the client of the time.
    await Promise.all(calls.map(async (call) => call.shown()));
    await second.discord.call('slow').shown();
    await discord.call('ask', { question: 'When did the ferry sink?' }).shown();
    const questions = log.lines.filter(({ message }) => message === 'Question');
    expect(questions.map(({ fields }) => 'ms' in fields && Number(fields.ms) < 5000)).toEqual([
      true,
      true,
    ]);
    const health = await fetch(`http://127.0.0.1:${bot.healthPort}/healthz`);
    expect(health.status).toBe(200);
  },
);

test.each([-86_400_000, 86_400_000])(
  'nor does one that is set by %d ms while a channel takes no more for a moment',
  async (by) => {
    const { discord } = await aBot({ library, chat: true });
    discord.limit(/^POST \/channels\/\d+\/messages$/, 0.4);
    const ask = async () =>
      discord.channel.replyTo(discord.say('When did the ferry sink?', { dm: true }));
    await ask();
    // When it has been heard on another way, the client has heard of the limit, too.
    await discord.call('sources').shown();
    setClock(by);
    expect(wordsOf(await ask())).toContain('Monday');
  },
);

test('with two connections every server is answered, and one that is lost is resumed by itself', async () => {
  const discord = await aDiscord();
  discord.gateway.shards = 2;
  const { log } = await aBot({ library }, discord);
  expect(discord.gateway.intents).toHaveLength(2);
  const other = String(BigInt(GUILD_ID) + (1n << 22n));
  for (const guild of [GUILD_ID, other]) {
    const asked = discord.call('ask', { question: 'When did the ferry sink?' }, { guild });
    expect(wordsOf(await asked.shown())).toContain('Monday');
  }
  expect(
    log.lines.filter(({ message }) => message === 'Question').map(({ fields }) => fields),
  ).toEqual([
    expect.objectContaining({ guild: GUILD_ID }),
    expect.objectContaining({ guild: other }),
  ]);

  const resumed = once(discord.gateway.events, 'resumed');
  discord.gateway.drop(1);
  const missed = discord.call('sources', {}, { guild: other });
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
  await resumed;
  expect(wordsOf(await missed.shown())).toMatch(/^2 sources/);
  await expect
    .poll(() => log.lines.map(({ message, fields }) => ({ message, ...fields })))
    .toEqual(
      expect.arrayContaining([
        { message: 'Discord: the connection was lost; reconnecting', shard: 1 },
        { message: 'Discord: connected again', shard: 1 },
      ]),
    );
  expect(log.text).not.toContain('"shard":0');
  // Resumed, not begun anew.
  expect(discord.gateway.intents).toHaveLength(2);
  expect(log.text).not.toContain(TOKEN);
});
