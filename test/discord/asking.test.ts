import { expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { plainMessage } from '../../src/rendering/plain-message.ts';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';
import { markdownOf, wordsOf } from '../support/shown-text.ts';

const { library } = await openLibrary('seeds');

test('a question is answered in public, with quotes and citations', async () => {
  const { discord } = await aBot({ library });
  const message = await discord
    .call('ask', { question: 'How much did Microsoft invest in OpenAI?' })
    .shown();
  expect(message.private).toBe(false);
  expect(wordsOf(message)).toContain('$13 billion in OpenAI since 2019');
  expect(wordsOf(message)).toMatch(/\[3\] Microsoft and OpenAI Break Up/);
  expect(message.body).toMatchObject({ allowed_mentions: { parse: [] } });
});

test('a question no source answers is said to have no answer', async () => {
  const { discord } = await aBot({ library });
  const message = await discord.call('ask', { question: 'Who won the 2022 World Cup?' }).shown();
  expect(wordsOf(message)).toMatch(/^No source answers this\./);
});

test('with private, the asker alone sees the answer', async () => {
  const { discord } = await aBot({ library });
  const call = discord.call(
    'ask',
    { question: 'Who is the CEO of OpenAI?', private: true },
    { dm: true },
  );
  expect((await call.shown()).private).toBe(true);
});

test('a question about one source is answered by that source', async () => {
  const { discord } = await aBot({ library });
  const question = 'Did Microsoft and OpenAI end their partnership?';
  const [choice] = await discord.type('ask', 'source', 'break up');
  const message = await discord.call('ask', { question, source: choice?.value ?? '' }).shown();
  const citations = wordsOf(message).matchAll(/^\[(\d)\]/gm);
  expect(new Set([...citations].map(([, number]) => number))).toEqual(new Set(['3']));
});

test('a question too long for Discord is refused politely and privately', async () => {
  const { discord } = await aBot({ library });
  const message = await discord.call('ask', { question: 'why? '.repeat(400) }).shown();
  expect(message.private).toBe(true);
  expect(wordsOf(message)).toContain('A question may have 300 characters');
});

test('titles, authors and numbers complete the source', async () => {
  const { discord } = await aBot({ library });
  const all = await discord.type('ask', 'source', '');
  expect(all).toHaveLength(5);
  expect(await discord.type('ask', 'source', 'networkherald')).toEqual([all[2]]);
  expect((await discord.type('sources', 'document', '4'))[0]).toEqual(all[3]);
  expect(await discord.type('ask', 'source', 'x'.repeat(6000))).toEqual([]);
});

test('the sources are listed with their numbers, and one is shown in full', async () => {
  const { discord } = await aBot({ library });
  const list = wordsOf(await discord.call('sources').shown());
  expect(list).toMatch(/^5 sources/);
  expect(list).toMatch(/\[4\] Microsoft and OpenAI reset the partnership for its next phase/);
  const one = wordsOf(await discord.call('sources', { document: '3' }).shown());
  expect(one).toMatch(/Site: networkherald\.com/);
  expect(one).toMatch(/What Triggered the Split/);
  expect(one).toMatch(/Microsoft and OpenAI have officially ended their partnership/);
});

test('help tells what the bot does and keeps, to the asker alone', async () => {
  const { discord } = await aBot({ library });
  const message = await discord.call('help').shown();
  expect(message.private).toBe(true);
  expect(wordsOf(message)).toMatch(/letter for letter[\s\S]*not stored/);
});

test('hostile articles and questions ping nobody and fit into a message', async () => {
  const hostile = '@everyone <@&1> [win](https://evil.example) <t:1> ||'.repeat(400);
  const text = `The ferry sank on Monday ${hostile}.`;
  const { discord } = await aBot({ library: await aLibrary({ text, title: hostile }) });
  const question = `When did the ferry sink? @everyone <@1> ${'*'.repeat(200)}`;
  const call = discord.call('ask', { question });
  const markdown = markdownOf(await call.shown());
  expect(call.refusals).toEqual([]);
  expect(markdown).toContain('\\@everyone');
  expect(markdown).not.toMatch(/(?<!\\)[@<]/);
});

test('an answer that takes long is announced, then put in its place, as private as was asked', async () => {
  const slow = slowCommand();
  const { discord } = await aBot({ library, commands: [slow.command], deferAfterMs: 0 });
  const calls = [discord.call('slow', { private: true }), discord.call('slow', { private: false })];
  await Promise.all(calls.map(async (call) => call.when(({ deferred }) => deferred)));
  slow.finish();
  const shown = await Promise.all(calls.map(async (call) => call.shown()));
  expect(shown.map((message) => message.private)).toEqual([true, false]);
  expect(calls.flatMap(({ refusals }) => refusals)).toEqual([]);
});

test('an error in a command is told to the asker politely, its cause to the log without tokens', async () => {
  const failing: Command = {
    ...slowCommand().command,
    execute: async () => Promise.reject(new Error('the index is gone')),
  };
  const { discord, log } = await aBot({ library, commands: [failing] });
  const call = discord.call('slow');
  const message = await call.shown();
  expect(message.private).toBe(true);
  expect(wordsOf(message)).toMatch(/^Something went wrong on my side/);
  expect(wordsOf(message)).not.toContain('index');
  expect(log.text).toContain('the index is gone');
  expect(log.text).not.toContain(call.token);
});

test('an error after a public announcement takes it back and is told privately', async () => {
  const slow = slowCommand();
  const failing: Command = {
    ...slow.command,
    execute: async (...given) =>
      slow.command.execute(...given).then(() => Promise.reject(new Error('late'))),
  };
  const { discord } = await aBot({ library, commands: [failing], deferAfterMs: 0 });
  const call = discord.call('slow');
  await call.when(({ deferred }) => deferred);
  slow.finish();
  expect((await call.shown()).private).toBe(true);
  expect(call.deleted).toBe(true);
});

test('a refusal of Discord’s is logged without the token of the interaction', async () => {
  const { discord, log } = await aBot({ library });
  discord.refuse(/callback$/, { status: 400, code: 50035, message: 'Invalid Form Body' });
  const call = discord.call('help');
  await call.shown();
  expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(log.text).toContain('[redacted]');
  expect(log.text).not.toContain(call.token);
});

test('a command of an older version is answered politely', async () => {
  const { discord } = await aBot({ library });
  expect(wordsOf(await discord.call('forgotten').shown())).toMatch(/not there any more/);
});

/** A command whose answer comes when the test says so. */
function slowCommand(): { command: Command; finish: () => void } {
  const gate = new EventTarget();
  const finished = new Promise((resolve) => gate.addEventListener('finish', resolve));
  const command: Command = {
    data: { name: 'slow', description: 'Takes its time' },
    execute: async ({ options }) => {
      await finished;
      return {
        message: plainMessage('plain', 'At last.'),
        private: options.getBoolean('private') ?? false,
      };
    },
    isPrivate: ({ options }) => options.getBoolean('private') ?? false,
  };
  return { command, finish: () => gate.dispatchEvent(new Event('finish')) };
}
