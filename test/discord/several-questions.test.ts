import { expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { aDocument, aLibrary } from '../support/documents.ts';
import { pressed } from '../support/pressed.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { buttonOf, listOf, markdownOf, wordsOf } from '../support/shown-text.ts';

const QUESTION = 'When did the Orm museum open and who paid for it?';

/** Six articles that tell when, of which two tell who paid as well. */
const library = await aLibrary(
  inSentences(1, 'The Orm museum opened on Monday.', 'Petra Lund paid for the Orm museum.'),
  inSentences(2, 'The Orm museum opened on Tuesday.', 'Anna Cole paid for the Orm museum.'),
  ...[3, 4, 5, 6].map((number) => inSentences(number, 'The Orm museum opened on Tuesday.')),
);

function inSentences(number: number, ...sentences: readonly string[]): Partial<Document> {
  const text = `${sentences.join('\n\n')}\n\nReport ${String.fromCharCode(96 + number).repeat(9)} of ${number * 37} pages.`;
  let start = 0;
  const passages = text.split('\n\n').map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 2;
    const whole = { kind: 'paragraph', heading: null, boilerplate: false } as const;
    return { ...span, ...whole, sentences: [span] };
  });
  return aDocument({ number, text, passages });
}

async function anAnswer(values: { private?: boolean; source?: string } = {}) {
  const discord = await aDiscord();
  const { bot } = await aBot({ library }, discord);
  const answer = await discord.call('ask', { question: QUESTION, ...values }).shown();
  return { discord, bot, answer };
}

test('the findings stand at the top, and each question has its quotes below', async () => {
  const { answer } = await anAnswer();
  expect(wordsOf(answer)).toMatch(
    /^1\. Sources disagree on a date: .*\n2\. Sources disagree on who: .*\nQuestion: When did the Orm museum open and who paid for it\?\n/,
  );
  expect(wordsOf(answer)).toMatch(
    /\n1\. When did the Orm museum open\?\n[\s\S]*opened on Tuesday\.[\s\S]*opened on Monday\.[\s\S]*\n2\. Who paid for the Orm museum\?\n[\s\S]*Petra Lund[\s\S]*Anna Cole/,
  );
  expect(markdownOf(answer).match(/^-# Question\\:/gm)).toHaveLength(1);
});

test('Context leads through the quotes of both', async () => {
  const { discord, answer } = await anAnswer();
  let page = await pressed(discord, answer, 'Context', 'ben');
  expect(page.private).toBe(true);
  expect(wordsOf(page)).toMatch(/quote 1 of \d+\)\nQuestion: When did the Orm museum open and who/);
  const seen = [wordsOf(page)];
  const count = Number(/quote 1 of (\d+)/.exec(wordsOf(page))?.[1]);
  for (let at = 1; at < count; at += 1) {
    page = await pressed(discord, page, 'Next page', 'ben');
    seen.push(wordsOf(page));
  }
  expect(seen.join('\n')).toMatch(/opened on Tuesday[\s\S]*Petra Lund paid[\s\S]*Anna Cole paid/);
});

test('Quotes shows all of them page by page, and its list leads to each question', async () => {
  const { discord, answer } = await anAnswer();
  const first = await pressed(discord, answer, 'Quotes');
  expect(wordsOf(first)).toMatch(
    /^Every quote in full \(page 1 of 2\)\nQuestion: .*\n1\. Sources disagree .*\n2\. Sources disagree .*\n1\. When did the Orm museum open\?/,
  );
  const list = listOf(first);
  expect(list.placeholder).toBe('Go to a question …');
  expect(list.options.map(({ label }) => label)).toEqual([
    '1. When did the Orm museum open?',
    '2. Who paid for the Orm museum?',
  ]);
  const there = await discord.choose(first, list.custom_id, list.options[1]?.value ?? '').shown();
  expect(wordsOf(there)).toMatch(/page 2 of 2[\s\S]*2\. Who paid for the Orm museum\?[\s\S]*Lund/);
});

test('after a restart the buttons still know both questions', async () => {
  const { discord, bot, answer } = await anAnswer();
  await bot.stop();
  await aBot({ library }, discord);
  expect(wordsOf(await pressed(discord, answer, 'Quotes'))).toContain('2. Sources disagree on who');
  expect(wordsOf(await pressed(discord, answer, 'Context'))).toMatch(/quote 1 of \d/);
  const all = wordsOf(await pressed(discord, answer, 'All sources'));
  expect(all).toMatch(
    /1\. When did the Orm museum open\?\n[\s\S]*Monday\.\n[\s\S]*2\. Who paid for the Orm museum\?\n[\s\S]*Lund[\s\S]*\[1\]/,
  );
});

test('Ask more goes on from the last question, and from what the first is about', async () => {
  const { discord, answer } = await anAnswer();
  const next = async (text: string) => {
    const opened = await discord
      .press(answer, buttonOf(answer, 'Ask more'))
      .when(({ modal }) => modal !== null);
    return wordsOf(await discord.submit(opened, text).shown());
  };
  expect(await next('when did it open?')).toContain('Asked as: When did the Orm museum open?');
  expect(await next('when did it open and who paid?')).toMatch(
    /Asked as: When did the Orm museum open and who paid\?\n[\s\S]*2\. Who paid for the Orm museum\?/,
  );
  expect(await next('what does source 2 say?')).toMatch(/Asked as: When did .* who paid for it\?/);
});

test('Share repeats both for everyone; Delete takes both away', async () => {
  const { discord, answer } = await anAnswer({ private: true });
  const shared = await pressed(discord, answer, 'Share');
  expect(shared.private).toBe(false);
  expect(wordsOf(shared)).toMatch(/^1\. .*\n2\. .*\nQuestion: /);
  const press = await discord
    .press(shared, buttonOf(shared, 'Delete'))
    .when(({ deleted }) => deleted);
  expect(press.deleted).toBe(true);
});

test('asked of one source, each question is that source’s', async () => {
  const { answer } = await anAnswer({ source: '3' });
  expect(wordsOf(answer)).toMatch(
    /^1\. One source answers.*\n2\. No source answers this\.\nQuestion: .*\nAsked of \[3\] alone/,
  );
});
