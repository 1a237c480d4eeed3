import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import type { ShownMessage } from '../support/loopback-interaction.ts';
import { aDocument, aLibrary } from '../support/documents.ts';
import { pressed } from '../support/pressed.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { buttonOf, markdownOf, wordsOf } from '../support/shown-text.ts';

const QUESTION = 'When did the ferry Aurora sink?';

const library = await aLibrary(
  inParagraphs(
    1,
    'The Aurora left at noon.',
    'The ferry Aurora sank on Monday.',
    'All were saved.',
  ),
  inParagraphs(2, 'The ferry Aurora sank on Tuesday.', 'It was old.'),
  inParagraphs(3, 'The museum opens at nine.'),
);

async function anAnswer(values: { private?: boolean; source?: string } = {}) {
  const { discord } = await aBot({ library });
  const answer = await discord.call('ask', { question: QUESTION, ...values }).shown();
  return { discord, answer };
}

/** What a press of the button with this label shows. */
test('Context shows the paragraphs around a quote, with the quote strong, to the presser alone', async () => {
  const { discord, answer } = await anAnswer({ source: '1' });
  const context = await pressed(discord, answer, 'Context', 'ben');
  expect(context.private).toBe(true);
  expect(markdownOf(context)).toMatch(
    /> The Aurora left at noon\.\n\n> \*\*The ferry Aurora sank on Monday\.\*\*\n\n> All were saved\./,
  );
  expect(wordsOf(context)).toMatch(/\[1\] Article 1\nLine 3/);
});

test('Context turns from quote to quote within its own message', async () => {
  const { discord, answer } = await anAnswer();
  const first = await pressed(discord, answer, 'Context');
  const second = await pressed(discord, first, 'Next page');
  expect([first.id, second.id]).toEqual([first.id, first.id]);
  expect(wordsOf(first)).toMatch(/quote 1 of 2/);
  expect(wordsOf(second)).toMatch(/quote 2 of 2/);
  expect(wordsOf(await pressed(discord, second, 'Previous page'))).toBe(wordsOf(first));
});

test('All sources shows each source’s nearest passage, and says which do not answer', async () => {
  const { discord, answer } = await anAnswer();
  const words = wordsOf(await pressed(discord, answer, 'All sources', 'ben'));
  expect(words).toMatch(/sank on Monday\.[\s\S]*\[1\][\s\S]*sank on Tuesday\.[\s\S]*\[2\]/);
  expect(words).toMatch(/(?:Says nothing near it|does not answer the question)\.\n\[3\] Article 3/);
});

test('Ask more opens a form, and its question is answered like the first', async () => {
  const { discord, answer } = await anAnswer({ source: '2' });
  const opened = await discord
    .press(answer, buttonOf(answer, 'Ask more'))
    .when(({ modal }) => modal !== null);
  expect(opened.modal?.title).toBe('Ask the sources');
  const next = await discord.submit(opened, 'When did the Aurora sink?').shown();
  expect(next.private).toBe(false);
  expect(wordsOf(next)).toMatch(/Question: When did the Aurora sink\?[\s\S]*Tuesday/);
  expect(wordsOf(next)).not.toMatch(/Monday/);
});

test('Ask more under a private answer is answered privately', async () => {
  const { discord, answer } = await anAnswer({ private: true });
  const opened = await discord
    .press(answer, buttonOf(answer, 'Ask more'))
    .when(({ modal }) => modal !== null);
  expect((await discord.submit(opened, QUESTION).shown()).private).toBe(true);
});

/** What is answered to a question put into the form behind Ask more. */
async function askedMore(discord: LoopbackDiscord, answer: ShownMessage, text: string) {
  const opened = await discord
    .press(answer, buttonOf(answer, 'Ask more'), { user: 'ben' })
    .when(({ modal }) => modal !== null);
  return discord.submit(opened, text, { user: 'ben' }).shown();
}

test('Ask more may lean on the question above it, and says what was understood', async () => {
  const { discord, answer } = await anAnswer();
  const next = await askedMore(discord, answer, 'and why?');
  expect(wordsOf(next)).toMatch(/You wrote: and why\?\nAsked as: Why did the ferry Aurora sink\?/);
  const third = await askedMore(discord, next, 'when?');
  expect(wordsOf(third)).toMatch(/Asked as: When did the ferry Aurora sink\?[\s\S]*Monday/);
  expect(wordsOf(await pressed(discord, third, 'Context'))).toContain(`Question: ${QUESTION}`);
});

test.each([
  ['and when?', /Asked as: When: ferry aurora\?/],
  ['why?', /Asked as: Why: ferry aurora\?/],
  ['and where?', /Asked as: Where: ferry aurora\?/],
  ['how much?', /Asked as: How much: ferry aurora\?/],
  ['and the Borealis?', /Asked as: As for the Borealis, ferry aurora\?/],
  ['who said that?', /Asked as: ferry aurora\n/],
  ['what does source 2 say?', /Asked as: Ferry aurora\?[\s\S]*Tuesday/],
])('Ask more may lean on keywords: %j', async (text, understood) => {
  const { discord } = await aBot({ library });
  const answer = await discord.call('ask', { question: 'ferry aurora' }).shown();
  const next = wordsOf(await askedMore(discord, answer, text));
  expect(next).toContain(`You wrote: ${text}`);
  expect(next).toMatch(understood);
});

test('Ask more puts the question to a source that is named', async () => {
  const { discord, answer } = await anAnswer();
  const one = wordsOf(await askedMore(discord, answer, 'what does source 2 say?'));
  expect(one).toContain('Asked as: When did the ferry Aurora sink?');
  expect([one.includes('Monday'), one.includes('Tuesday')]).toEqual([false, true]);
  expect(wordsOf(await askedMore(discord, answer, 'what does the mayor say?'))).toContain(
    'Asked as: When did the ferry Aurora sink, according to the mayor?',
  );
});

test.each([
  ['x', /^Which question\?/],
  ['why '.repeat(200), /^A question may have 300 characters/],
])('the form of a client of another make is checked: %j', async (text, words) => {
  const { discord, answer } = await anAnswer();
  const refused = await askedMore(discord, answer, text);
  expect([refused.private, wordsOf(refused)]).toEqual([true, expect.stringMatching(words)]);
});

test('Ask the sources, in a message’s menu, asks what it says', async () => {
  const { discord } = await aBot({ library });
  const menu = async (text: string) => discord.menu('Ask the sources', text).shown();
  const answer = await menu(`<@123> ${QUESTION} <:wave:456>`);
  expect(answer.private).toBe(false);
  expect(wordsOf(answer)).toMatch(/Question: When did the ferry Aurora sink\?\n[\s\S]*Monday/);
  const long = await menu(`${'It was a dark night. '.repeat(20)}${QUESTION} I wonder.`);
  expect(wordsOf(long)).toContain(`Question: ${QUESTION}\n`);
  for (const text of ['', '<@123>', '🙂'.repeat(2000), 'It was a dark night. '.repeat(90)]) {
    const none = await menu(text);
    expect([none.private, wordsOf(none)]).toEqual([true, expect.stringMatching(/no question/)]);
  }
});

test('Ask the sources, on an answer of the bot’s, asks its question anew', async () => {
  const { discord, answer } = await anAnswer({ source: '2' });
  const anew = await discord.menu('Ask the sources', answer, { user: 'ben' }).shown();
  expect(wordsOf(anew)).toMatch(/Question: When did the ferry Aurora sink\?\n[\s\S]*Monday/);
  const list = await discord.call('sources').shown();
  const none = await discord.menu('Ask the sources', list).shown();
  expect([none.private, wordsOf(none)]).toEqual([true, expect.stringMatching(/no question/)]);
});

test('where the host wants it, answers are private unless they say otherwise', async () => {
  const { discord } = await aBot({ library, privateByDefault: true });
  const shown = await Promise.all([
    discord.call('ask', { question: QUESTION }).shown(),
    discord.menu('Ask the sources', QUESTION).shown(),
    discord.call('sources').shown(),
    discord.call('ask', { question: QUESTION, private: false }).shown(),
  ]);
  expect(shown.map((message) => message.private)).toEqual([true, true, true, false]);
  const [answer] = shown;
  expect((await pressed(discord, answer, 'Share')).private).toBe(false);
});

test('Share puts a private answer before everyone', async () => {
  const { discord, answer } = await anAnswer({ private: true });
  const shared = await pressed(discord, answer, 'Share');
  expect(shared.private).toBe(false);
  expect(wordsOf(shared).split('\n').slice(0, -1)).toEqual(
    wordsOf(answer).split('\n').slice(0, -1),
  );
  expect(() => buttonOf(shared, 'Share')).toThrow();
});

test.each([
  { user: 'ada', moderator: false, deleted: true },
  { user: 'mod', moderator: true, deleted: true },
  { user: 'ben', moderator: false, deleted: false },
])('Delete by $user: $deleted', async ({ deleted, ...caller }) => {
  const { discord, answer } = await anAnswer();
  const press = await discord
    .press(answer, buttonOf(answer, 'Delete'), caller)
    .when((one) => one.deleted || (one.original !== null && one.original !== answer));
  expect(press.deleted).toBe(deleted);
  if (deleted) return;
  expect(press.original?.private).toBe(true);
  expect(wordsOf(await press.shown())).toBe('Only who asked, or a moderator, can delete this.');
});

test('the list of sources turns for who called for it; others get a copy of their own', async () => {
  const { discord } = await aBot({
    library: await aLibrary(...Array.from({ length: 23 }, () => ({}))),
  });
  const list = await discord.call('sources').shown();
  const others = await pressed(discord, list, 'Next page', 'ben');
  expect([others.private, others.id === list.id]).toEqual([true, false]);
  const second = await pressed(discord, list, 'Next page');
  expect([second.id, wordsOf(second)]).toEqual([list.id, wordsOf(others)]);
  expect(wordsOf(second)).toMatch(/\[11\] Article 11[\s\S]*Page 2 of 3/);
  expect(wordsOf(await pressed(discord, second, 'Previous page'))).toBe(wordsOf(list));
});

test('a source shown in full can be asked alone', async () => {
  const { discord } = await aBot({ library });
  const shown = await discord.call('sources', { document: '2' }).shown();
  const opened = await discord
    .press(shown, buttonOf(shown, 'Ask this source'))
    .when(({ modal }) => modal !== null);
  expect(wordsOf(await discord.submit(opened, QUESTION).shown())).toMatch(/\[2\] Article 2/);
});

test('buttons work after a restart, and say politely when their source is gone', async () => {
  const discord = await aDiscord();
  const first = await aBot({ library }, discord);
  const answer = await discord.call('ask', { question: QUESTION, source: '2' }).shown();
  await first.bot.stop();
  const second = await aBot({ library }, discord);
  expect(wordsOf(await pressed(discord, answer, 'Context'))).toMatch(/sank on Tuesday/);
  await second.bot.stop();
  await aBot({ library: await aLibrary({}) }, discord);
  expect(wordsOf(await pressed(discord, answer, 'All sources'))).toMatch(/\[1\] Article 1/);
  expect(wordsOf(await pressed(discord, answer, 'Context'))).toMatch(/no longer in the library/);
});

test.each([
  '',
  ':',
  'context',
  'context:x:y:z',
  'context-page:-:-:99999',
  'context-page:-:-:-1',
  'all-page:-:-:1e9',
  'sources-page:',
  'share:nothing',
  'unheard-of:1',
  `more:${'x'.repeat(90)}`,
])('the made-up custom id %j breaks nothing', async (id) => {
  const { discord, answer } = await anAnswer();
  const press = discord.press(answer, id, { user: 'mallory' });
  await press.when(({ original, modal }) => original !== null || modal !== null);
  expect(press.refusals).toEqual([]);
  expect(JSON.stringify([press.original, press.modal])).not.toMatch(/went wrong/);
});

test.each(['', ':', 'ask-form', 'ask-form:x:y:z', 'unheard-of:1', `ask-form:${'x'.repeat(80)}`])(
  'the form with the made-up custom id %j breaks nothing',
  async (id) => {
    const { discord, answer } = await anAnswer();
    const opened = await discord
      .press(answer, buttonOf(answer, 'Ask more'))
      .when(({ modal }) => modal !== null);
    if (opened.modal !== null) opened.modal = { ...opened.modal, custom_id: id };
    const sent = discord.submit(opened, QUESTION, { user: 'mallory' });
    expect(wordsOf(await sent.shown())).not.toMatch(/went wrong/);
    expect(sent.refusals).toEqual([]);
  },
);

test('a press under a message without a question is answered politely', async () => {
  const { discord } = await aBot({ library });
  const list = await discord.call('sources').shown();
  expect(wordsOf(await discord.press(list, 'context:-:-').shown())).toMatch(
    /can no longer be read/,
  );
});

test('a press that takes long is acknowledged at once, and shown when it is ready', async () => {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => gate.addEventListener('open', resolve));
  const slow = {
    documents: library.documents,
    ask: async (...asked: Parameters<typeof library.ask>) =>
      opened.then(async () => library.ask(...asked)),
  };
  const discord = await aDiscord();
  const quick = await aBot({ library }, discord);
  const answer = await discord.call('ask', { question: QUESTION }).shown();
  const context = await pressed(discord, answer, 'Context');
  await quick.bot.stop();
  await aBot({ library: slow, deferAfterMs: 0 }, discord);

  const opening = discord.press(answer, buttonOf(answer, 'Context'));
  const turning = discord.press(context, buttonOf(context, 'Next page'));
  await Promise.all(
    [opening, turning].map(async (one) => one.when(({ acknowledged }) => acknowledged)),
  );
  gate.dispatchEvent(new Event('open'));
  await opening.when(({ followUps }) => followUps.length === 1);
  await turning.when(({ original }) => original !== null && original !== context);
  expect(opening.followUps[0]?.private).toBe(true);
  expect(turning.original === null ? '' : wordsOf(turning.original)).toMatch(/quote 2 of 2/);
  expect([...opening.refusals, ...turning.refusals]).toEqual([]);
});

/** An article with a paragraph for each text. */
function inParagraphs(number: number, ...texts: readonly string[]): Partial<Document> {
  const text = texts.join('\n\n');
  let at = 0;
  const passages = texts.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return {
      ...span,
      kind: 'paragraph' as const,
      heading: null,
      boilerplate: false,
      sentences: [span],
    };
  });
  return aDocument({ number, text, passages });
}
