import { expect, test } from 'vitest';
import { GUILD_ID, TOKEN } from '../support/loopback-discord.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aDiscord } from '../support/running-bot.ts';
import { runProgram, startProgram } from './program.ts';

function environmentOf(discord: LoopbackDiscord): Record<string, string> {
  return { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiBase };
}

test('with a token the program is the bot, until it is told to leave', async () => {
  const discord = await aDiscord();
  const child = startProgram([], { env: environmentOf(discord) });
  let errors = '';
  await new Promise<void>((ready) => {
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      if (errors.includes('is ready')) ready();
    });
  });
  const asked = discord.call('ask', { question: 'How much did Microsoft invest in OpenAI?' });
  expect(JSON.stringify((await asked.shown()).body)).toContain('13 billion');
  const code = new Promise((settle) => child.once('close', settle));
  child.kill('SIGTERM');
  expect(await code).toBe(0);
  expect(errors).toMatch(
    /"level":"info".*"msg":"Sources Say is ready with 5 documents\. Invite: https:\S+"/,
  );
  expect(errors).not.toContain(TOKEN);
});

test('a refused token is one line and exit code 1', async () => {
  const discord = await aDiscord();
  discord.token = 'another.one.entirely';
  const { code, output, errors } = await runProgram([], { env: environmentOf(discord) });
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
  expect(errors).not.toContain(TOKEN);
});

test('register says where the commands now stand, and sends nothing twice', async () => {
  const discord = await aDiscord();
  const env = { ...environmentOf(discord), DISCORD_GUILD_ID: GUILD_ID };
  const first = await runProgram(['register'], { env });
  expect(first).toMatchObject({
    code: 0,
    output: `The commands are registered in the server ${GUILD_ID}.\n`,
  });
  const second = await runProgram(['register'], { env });
  expect(second.code).toBe(0);
  expect(second.output).toContain('nothing was sent');
  expect(discord.requested(/^PUT/)).toHaveLength(1);
});
