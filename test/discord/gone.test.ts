import { expect, test } from 'vitest';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import type { LoopbackInteraction, ShownMessage } from '../support/loopback-interaction.ts';
import { aLibrary } from '../support/documents.ts';
import { HOSTILE } from '../support/hostile-text.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { buttonOf, listOf, markdownOf, wordsOf } from '../support/shown-text.ts';

// What is gone when someone comes back to it: messages, sources, answers. And who may still do what there.

const QUESTION = 'When did the ferry Aurora sink?';

const library = await aLibrary(
  { text: 'The ferry Aurora sank on Monday.' },
  { text: 'The ferry Aurora sank on Tuesday.' },
);

async function anAnswer(values: { private?: boolean; source?: string } = {}) {
  const { discord, log } = await aBot({ library });
  const answer = await discord.call('ask', { question: QUESTION, ...values }).shown();
  return { discord, log, answer };
}

async function formOf(
  discord: LoopbackDiscord,
  message: ShownMessage,
  user = 'ada',
): Promise<LoopbackInteraction> {
  return discord
    .press(message, buttonOf(message, 'Ask more'), { user })
    .when(({ modal }) => modal !== null);
}

/** A bot over another library than the one its messages are about. */
async function afterwards(now: Awaited<ReturnType<typeof aLibrary>>, values: object = {}) {
  const discord = await aDiscord();
  const before = await aBot({ library }, discord);
  const answer = await discord.call('ask', { question: QUESTION, ...values }).shown();
  await before.bot.stop();
  await aBot({ library: now }, discord);
  return { discord, answer };
}

test('a message that someone else deletes first is a warning in the log, and nothing is said', async () => {
  const { discord, log, answer } = await anAnswer();
  discord.refuse(/^DELETE/, { status: 404, code: 10008, message: 'Unknown Message' });
  const press = discord.press(answer, buttonOf(answer, 'Delete'));
  await expect.poll(() => log.text).toContain('was answered too late');
  expect([press.followUps, press.refusals]).toEqual([[], []]);
});

test('a page that is turned in a message just deleted breaks nothing', async () => {
  const { discord, log, answer } = await anAnswer();
  const context = await discord.press(answer, buttonOf(answer, 'Context')).shown();
  discord.refuse(/callback$/, { status: 404, code: 10008, message: 'Unknown Message' });
  discord.press(context, buttonOf(context, 'Next page'));
  await expect.poll(() => log.text).toContain('was answered too late');
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a form whose message is gone asks what it says, and leans on nothing', async () => {
  const { discord, answer } = await anAnswer({ source: '2' });
  const form = await formOf(discord, answer);
  const shown = await discord.submit(form, 'and when?', { gone: true }).shown();
  expect(wordsOf(shown)).toMatch(/Question: and when\?\nAsked of \[2\] alone/);
});

test.each(['x'.repeat(4000), 'and when? '.repeat(400), HOSTILE.join(' ').repeat(9)])(
  'a follow-up of 4,000 characters is told what a question may have, privately (%#)',
  async (text) => {
    const { discord, answer } = await anAnswer();
    const sent = discord.submit(await formOf(discord, answer), text.slice(0, 4000));
    const shown = await sent.shown();
    expect(sent.refusals).toEqual([]);
    expect([shown.private, wordsOf(shown)]).toEqual([
      true,
      expect.stringMatching(/^(?:A question may have 300 characters|Which question)/),
    ]);
    expect(markdownOf(shown)).not.toMatch(/(?<!\\)[@<]/);
  },
);

test('an answer to someone’s follow-up is theirs to delete, not the first asker’s', async () => {
  const { discord, answer } = await anAnswer();
  const form = await formOf(discord, answer, 'ben');
  const next = await discord.submit(form, QUESTION, { user: 'ben' }).shown();
  const press = async (user: string) =>
    discord
      .press(next, buttonOf(next, 'Delete'), { user })
      .when((one) => one.deleted || (one.original !== null && one.original !== next));
  expect((await press('ada')).deleted).toBe(false);
  expect((await press('ben')).deleted).toBe(true);
});

test('what is shared is the sharer’s to delete', async () => {
  const { discord, answer } = await anAnswer({ private: true });
  const shared = await discord.press(answer, buttonOf(answer, 'Share')).shown();
  const press = discord.press(shared, buttonOf(shared, 'Delete'));
  expect((await press.when(({ deleted }) => deleted)).deleted).toBe(true);
});

test('in direct messages the asker deletes an answer, where nobody is a moderator', async () => {
  const { discord } = await aBot({ library });
  const answer = await discord.call('ask', { question: QUESTION }, { dm: true }).shown();
  const press = discord.press(answer, buttonOf(answer, 'Delete'), { dm: true });
  expect((await press.when(({ deleted }) => deleted)).deleted).toBe(true);
});

test('an answer about a source that is gone is not shared, and that is told privately', async () => {
  const { discord, answer } = await afterwards(await aLibrary({}), { private: true, source: '2' });
  const shown = await discord.press(answer, buttonOf(answer, 'Share')).shown();
  expect([shown.private, wordsOf(shown)]).toEqual([
    true,
    'That source is no longer in the library. /sources lists those that are.',
  ]);
});

test('when nothing is left that answers, Context and All sources say so', async () => {
  const { discord, answer } = await afterwards(await aLibrary({ text: 'Cakes need eggs.' }));
  const context = await discord.press(answer, buttonOf(answer, 'Context')).shown();
  expect([context.private, wordsOf(context)]).toEqual([
    true,
    'There is no quote to show the context of.',
  ]);
  const all = await discord.press(answer, buttonOf(answer, 'All sources')).shown();
  expect(wordsOf(all)).toMatch(
    /^Each source’s nearest passage\n[\s\S]*Says nothing near it\.\n\[1\]/,
  );
});

test('pages beyond those there are now are the last', async () => {
  const { discord, answer } = await afterwards(await aLibrary({ text: 'The ferry Aurora sank.' }));
  const all = await discord.press(answer, 'all-page:-:-:7').shown();
  expect(wordsOf(all)).toMatch(/^Each source’s nearest passage\nQuestion/);
  const context = await discord.press(answer, 'context-page:-:-:7').shown();
  expect(wordsOf(context)).toMatch(/^In its context\nQuestion/);
});

test('choices are those of the library as it is now', async () => {
  const { discord } = await afterwards(await aLibrary({ title: 'New' }));
  expect((await discord.type('ask', 'source', '')).map(({ name }) => name)).toEqual(['[1] New']);
  expect(await discord.type('sources', 'document', 'Article 2', { dm: true })).toEqual([]);
  expect(await discord.type('forgotten', 'source', 'x')).toEqual([]);
});

test('a list from which nothing was chosen is told politely', async () => {
  const { discord } = await aBot({ library });
  const list = await discord.call('sources').shown();
  const call = discord.choose(list, listOf(list).custom_id, null);
  expect(wordsOf(await call.shown())).toMatch(/no longer in the library/);
});

test('a page of the list that is not there is told, with those that are', async () => {
  const { discord } = await aBot({ library });
  const shown = await discord.call('sources', { page: 99 }).shown();
  expect([shown.private, wordsOf(shown)]).toEqual([true, 'The list has one page.']);
});
