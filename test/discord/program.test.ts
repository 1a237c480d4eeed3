import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runProgram, startProgram } from '../console/program.ts';
import { GUILD_ID, TOKEN } from '../support/loopback-discord.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aDiscord } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';
import { aFolder } from '../support/temporary-folder.ts';

// The real program as a host starts it, with a token and a Discord of its own.

const environmentOf = (discord: LoopbackDiscord): Record<string, string> => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.apiBase,
});

/** A bot over one article: with few, it is soon done with asking itself about them. */
async function startedBot(discord: LoopbackDiscord) {
  const DOCS_DIR = await aFolder({ 'a.txt': 'The ferry sank near Calder on Monday.' });
  const child = startProgram([], { env: { ...environmentOf(discord), DOCS_DIR } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: text(child.stderr), ended: once(child, 'exit') };
}

test('with a token the program is the bot, and SIGTERM ends it well', async () => {
  const discord = await aDiscord();
  const { child, said, ended } = await startedBot(discord);
  await once(createInterface(child.stderr), 'line');
  const asked = discord.call('ask', { question: 'When did the ferry sink?' });
  expect(wordsOf(await asked.shown())).toContain('sank near Calder on Monday');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await said).toMatch(
    /^{"level":"info".*"msg":"Sources Say is ready with 1 document\. Invite: https:\/\/discord\.com\S+"/,
  );
  expect(await said).not.toContain(TOKEN);
});

test('a token that loses its worth ends the program with one clear line', async () => {
  const discord = await aDiscord();
  const { said, ended } = await startedBot(discord);
  await once(discord.gateway.events, 'identified');
  await discord.call('help').shown();
  discord.gateway.close(4004);
  expect(await ended).toEqual([1, null]);
  expect((await said).trim().split('\n').at(-1)).toMatch(
    /^Discord refused the token: check DISCORD_TOKEN/,
  );
});

test('a refused token is one line and exit code 1, at the start and when registering', async () => {
  const discord = await aDiscord();
  discord.token = 'another.one.altogether';
  const env = environmentOf(discord);
  for (const { code, output, errors } of await Promise.all([
    runProgram([], { env }),
    runProgram(['register'], { env }),
  ])) {
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^Discord refused the token: check DISCORD_TOKEN[^\n]*\n$/);
    expect(errors).not.toContain(TOKEN);
  }
});

test('register registers, says where, and sends nothing twice', async () => {
  const discord = await aDiscord();
  const env = environmentOf(discord);
  const here = { ...env, DISCORD_GUILD_ID: GUILD_ID };
  const [everywhere, server] = await Promise.all([
    runProgram(['register'], { env }),
    runProgram(['register'], { env: here }),
  ]);
  expect(everywhere).toMatchObject({
    code: 0,
    output: 'The commands are registered everywhere.\n',
  });
  expect(server).toMatchObject({
    code: 0,
    output: `The commands are registered in the server ${GUILD_ID}.\n`,
  });
  for (const scope of ['global', GUILD_ID])
    expect(discord.commands.names(scope)).toEqual([
      ...commands.map(({ data }) => data.name),
      'Ask the sources',
    ]);
  const again = await runProgram(['register'], { env: here });
  expect(again.code).toBe(0);
  expect(again.output).toContain('nothing was sent');
  expect(discord.requested(/^PUT/)).toHaveLength(2);
});
