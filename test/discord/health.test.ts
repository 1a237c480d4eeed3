import { once } from 'node:events';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { followLibrary } from '../../src/library/follow-library.ts';
import { aLibrary } from '../support/documents.ts';
import { aFollowed } from '../support/followed-folder.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';

const library = await aLibrary({}, {});
const health = { host: '127.0.0.1', port: 0 } as const;

const told = z.looseObject({
  heartbeatAgeMs: z.number().nullish(),
  indexAgeMs: z.number().nullish(),
});

async function healthOf(port: number | null, path = '/healthz') {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: told.parse(await response.json()) };
}

test('a bot that is well says so: gateway, heartbeat, documents, age of the index', async () => {
  const started = performance.now();
  const discord = await aDiscord();
  discord.gateway.heartbeatMs = 50;
  const { library: followed } = await aFollowed('seeds', {}, followLibrary);
  const { bot } = await aBot({ library: followed, health }, discord);
  await once(discord.gateway.events, 'heartbeat');
  await expect
    .poll(async () => (await healthOf(bot.healthPort)).body.heartbeatAgeMs)
    .not.toBeNull();
  // A machine that is so busy that heartbeats come late is unwell for a moment.
  await expect
    .poll(async () => healthOf(bot.healthPort))
    .toMatchObject({
      status: 200,
      body: {
        status: 'ok',
        gateway: 'ready',
        shards: [{ id: 0, state: 'ready' }],
        documents: 5,
      },
    });
  const { body } = await healthOf(bot.healthPort);
  const elapsed = performance.now() - started;
  expect(body.heartbeatAgeMs).toBeLessThanOrEqual(elapsed);
  expect(body.indexAgeMs).toBeLessThanOrEqual(elapsed);
});

test('a bot that has lost Discord is unwell until it is back', async () => {
  const { discord, bot } = await aBot({ library, health });
  expect((await healthOf(bot.healthPort)).body).toMatchObject({ status: 'ok', indexAgeMs: null });
  const resumed = once(discord.gateway.events, 'resumed');
  discord.gateway.drop();
  await expect.poll(async () => (await healthOf(bot.healthPort)).status).toBe(503);
  await resumed;
  await expect.poll(async () => (await healthOf(bot.healthPort)).status).toBe(200);
});

test('nothing else is served, and nothing at all once the bot has left', async () => {
  const { bot } = await aBot({ library, health });
  expect((await healthOf(bot.healthPort, '/')).status).toBe(404);
  expect(
    (await fetch(`http://127.0.0.1:${bot.healthPort}/healthz`, { method: 'POST' })).status,
  ).toBe(405);
  await bot.stop();
  await expect(healthOf(bot.healthPort)).rejects.toThrow();
});

test('a port that is taken ends the start with a line that says which', async () => {
  const { bot } = await aBot({ library, health });
  const taken = { host: '127.0.0.1', port: bot.healthPort ?? 0 };
  await expect(aBot({ library, health: taken })).rejects.toThrow(
    /^HEALTH_PORT \d+ cannot be listened to on 127\.0\.0\.1 \(EADDRINUSE\): choose another$/,
  );
});
