import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startProgram } from '../console/program.ts';
import { GUILD_ID, TOKEN } from '../support/loopback-discord.ts';
import { aDiscord } from '../support/running-bot.ts';
import { aFolder } from '../support/temporary-folder.ts';

/** What bytes say, whichever way text may have been written. */
function readEveryWay(bytes: Buffer): readonly string[] {
  return [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
}

// A run in which everything fails that can: its whole output, and what it leaves on the disk, is searched for secrets.
test('no output of a failing run, and no snapshot, holds a token or an interaction’s token', async () => {
  const discord = await aDiscord();
  const docs = await aFolder({
    'a.txt': 'The ferry sank near Calder on Monday.',
    'broken.md': '---\ntitle: a: b: [\n---\nx',
    'empty.txt': '',
  });
  const cache = await aFolder();
  const child = startProgram([], {
    cwd: docs,
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiBase,
      DOCS_DIR: docs,
      CACHE_DIR: cache,
      LOG_QUESTIONS: '1',
      NODE_DEBUG: 'sources-say',
    },
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'exit');
  await once(discord.gateway.events, 'identified');

  const refusals = [
    { status: 400, code: 50035, message: `Invalid Form Body for ${TOKEN}` },
    { status: 404, code: 10062, message: 'Unknown interaction' },
    { status: 500, code: 0, message: 'on fire' },
  ];
  const calls = [];
  for (const refusal of refusals) {
    discord.refuse(/\/callback$/, refusal, 8);
    const call = discord.call('ask', { question: `Where is ${TOKEN}?` });
    calls.push(call, discord.call('sources', { document: TOKEN }));
    await expect
      .poll(() => discord.requested(/\/callback$/).length)
      .toBeGreaterThan(calls.length - 1);
  }
  discord.gateway.drop();
  await once(discord.gateway.events, 'resumed');
  discord.gateway.close(4004);
  expect(await ended).toEqual([1, null]);

  const said = (await output).join('');
  expect(said).toContain('failed');
  expect(said).toContain('broken.md');
  expect(said).toContain(GUILD_ID);
  const kept = await readdir(cache);
  expect(kept).toHaveLength(1);
  const files = await Promise.all(kept.map(async (file) => readFile(join(cache, file))));
  const everything = [said, ...files.flatMap(readEveryWay)].join('');
  // What a snapshot does hold is found in this way.
  expect(everything).toContain('The ferry sank near Calder');
  for (const part of [
    TOKEN,
    TOKEN.split('.')[2] ?? TOKEN,
    ...calls.map(({ token }) => token),
    'aW50ZXJhY3Rpb246',
  ])
    expect(everything.includes(part), part).toBe(false);
});
