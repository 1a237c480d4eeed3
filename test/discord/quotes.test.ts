import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { aSingleAnswer, aQuote, aSource, noAnswer, position, says } from '../support/answers.ts';
import { aLibrary } from '../support/documents.ts';
import { manySources } from '../support/many-sources.ts';
import { pressed } from '../support/pressed.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { buttonOf, listOf, wordsOf } from '../support/shown-text.ts';

const QUESTION = 'When did the ferry sink?';

const { documents } = await aLibrary({});

/** Three hundred sources that answer, two against one. */
const crowd: Library = {
  documents,
  ask: async (question) => ({ ...manySources('on Monday', 200, 'on Tuesday', 100), question }),
};

async function anAnswer() {
  const { discord, bot } = await aBot({ library: crowd });
  const answer = await discord.call('ask', { question: QUESTION }).shown();
  return { discord, bot, answer };
}

test('Quotes shows every source of hundreds in full, page by page, to the presser alone', async () => {
  const { discord, answer } = await anAnswer();
  const first = await pressed(discord, answer, 'Quotes', 'ben');
  expect(first.private).toBe(true);
  expect(wordsOf(first)).toMatch(
    /^Every quote in full \(page 1 of 75\)\nQuestion: When did the ferry sink\?\nSources disagree on a number: on Monday or on Tuesday\non Monday \(200 sources\)\n/,
  );
  expect(wordsOf(first).match(/^\[\d+\] Article/gm)).toHaveLength(4);
  expect(wordsOf(first)).toContain('the sea was rough and cold.');
  const second = await pressed(discord, first, 'Next page', 'ben');
  expect(second.id).toBe(first.id);
  expect(wordsOf(second)).toMatch(/page 2 of 75[\s\S]*on Monday \(200 sources\), continued/);
  expect(wordsOf(second)).toContain('[5] Article 5');
});

test('a list leads to each position', async () => {
  const { discord, answer } = await anAnswer();
  const first = await pressed(discord, answer, 'Quotes');
  const list = listOf(first);
  expect(list.options.map(({ label }) => label)).toEqual([
    'on Monday (200 sources)',
    'on Tuesday (100 sources)',
  ]);
  const there = await discord.choose(first, list.custom_id, list.options[1]?.value ?? '').shown();
  expect(wordsOf(there)).toMatch(/page 51 of 75[\s\S]*on Tuesday \(100 sources\)\n[\s\S]*\[201\]/);
  const last = await discord.press(there, 'quotes-page:-:-:99999').shown();
  expect(wordsOf(last)).toMatch(/page 75 of 75[\s\S]*\[300\] Article 300/);
});

test('the pages of an answer that was shown in public are turned for others in copies of their own', async () => {
  const { discord, answer } = await anAnswer();
  const page = await discord.press(answer, 'quotes-page:-:-:3', { user: 'ben' }).shown();
  expect([page.private, page.id === answer.id]).toEqual([true, false]);
  expect(wordsOf(page)).toContain('page 4 of 75');
});

test('an answer that shows all it has, has no such button, and one without quotes no Context', async () => {
  const short: Library = {
    documents,
    ask: async () => aSingleAnswer(position('on Monday', says(aSource(1), aQuote('It sank.')))),
  };
  const one = await aBot({ library: short });
  const answer = await one.discord.call('ask', { question: QUESTION }).shown();
  expect(() => buttonOf(answer, 'Quotes')).toThrow();
  expect(buttonOf(answer, 'Context')).toMatch(/^context:/);
  const none = await aBot({ library: { documents, ask: async () => noAnswer() } });
  const silence = await none.discord.call('ask', { question: QUESTION }).shown();
  for (const label of ['Quotes', 'Context']) expect(() => buttonOf(silence, label)).toThrow();
  expect(buttonOf(silence, 'Ask more')).toMatch(/^more:/);
});

test('after a restart the pages turn; when nothing answers any more, that is said', async () => {
  const discord = await aDiscord();
  const before = await aBot({ library: crowd }, discord);
  const answer = await discord.call('ask', { question: QUESTION }).shown();
  const first = await pressed(discord, answer, 'Quotes');
  await before.bot.stop();
  const between = await aBot({ library: crowd }, discord);
  expect(wordsOf(await pressed(discord, first, 'Next page'))).toContain('page 2 of 75');
  await between.bot.stop();
  await aBot({ library: { documents, ask: async () => noAnswer() } }, discord);
  const gone = await pressed(discord, first, 'Next page');
  expect(wordsOf(gone)).toMatch(/^The sources have changed: none of them answers this any more\./);
});

test.each([
  'quotes',
  'quotes:',
  'quotes:x:y:z',
  'quotes:-:private:1:2:3:4:5:6',
  'quotes-page:-:-:-1',
  'quotes-page:-:-:1e9',
  'quotes-page:-:-:99999999999',
  'quotes-page:../../etc/passwd:-:0',
  'quotes-jump',
])('the made-up custom id %j breaks nothing', async (id) => {
  const { discord, answer } = await anAnswer();
  const press = discord.press(answer, id, { user: 'mallory' });
  const shown = await press.shown();
  expect(press.refusals).toEqual([]);
  expect([shown.private, /went wrong/.test(wordsOf(shown))]).toEqual([true, false]);
});

test.each(['', '.', '-1.0', '1e9', '99999.0', 'x'.repeat(100)])(
  'the made-up choice %j of a position leads to some page',
  async (value) => {
    const { discord, answer } = await anAnswer();
    const call = discord.choose(answer, 'quotes-jump:-:-', value, { user: 'mallory' });
    expect(wordsOf(await call.shown())).toMatch(/^Every quote in full \(page (?:1|75) of 75\)/);
    expect(call.refusals).toEqual([]);
  },
);
