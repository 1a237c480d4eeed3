import { expect, test } from 'vitest';
import type { ShownMessage } from '../support/loopback-interaction.ts';
import { aLibrary } from '../support/documents.ts';
import { HOSTILE } from '../support/hostile-text.ts';
import { aBot, aDiscord } from '../support/running-bot.ts';
import { pressed } from '../support/pressed.ts';
import { buttonOf, listOf, wordsOf } from '../support/shown-text.ts';

const library = await aLibrary(
  { title: 'Oldest', published: '2024-05-01', author: 'Ann Lee', site: 'ledger.example' },
  { title: 'Undated', author: 'José Pérez' },
  { title: 'Newest', published: '2023-01-01', updated: '2026-02-03', site: 'herald.example' },
);

/** The citation numbers of a list, in the order in which it has them. */
function numbersIn(message: ShownMessage): number[] {
  return [...wordsOf(message).matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number));
}

test('the list is shown by number or the newest first, and the numbers stay', async () => {
  const { discord } = await aBot({ library });
  const list = await discord.call('sources').shown();
  expect(numbersIn(list)).toEqual([1, 2, 3]);
  const newest = await pressed(discord, list, 'Newest first');
  expect([newest.id, numbersIn(newest)]).toEqual([list.id, [3, 1, 2]]);
  expect(wordsOf(newest)).toMatch(/^3 sources, the newest first/);
  expect(wordsOf(await pressed(discord, newest, 'By number'))).toBe(wordsOf(list));
  const called = await discord.call('sources', { order: 'date' }).shown();
  expect(wordsOf(called)).toBe(wordsOf(newest));
});

test('pages keep their order', async () => {
  const many = await aLibrary(
    ...Array.from({ length: 23 }, (_, index) => ({
      published: `2026-01-${String(index + 1).padStart(2, '0')}`,
    })),
  );
  const { discord } = await aBot({ library: many });
  const first = await discord.call('sources', { order: 'date' }).shown();
  const second = await pressed(discord, first, 'Next page');
  expect(numbersIn(second)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  expect(listOf(second).options[0]?.label).toBe('[13] Article 13');
  expect(numbersIn(await pressed(discord, second, 'By number'))[0]).toBe(1);
});

test('one chosen from the list is shown in full, to the chooser alone, and can be asked', async () => {
  const { discord } = await aBot({ library });
  const list = await discord.call('sources').shown();
  const menu = listOf(list);
  expect(menu.options.map(({ label }) => label)).toEqual([
    '[1] Oldest',
    '[2] Undated',
    '[3] Newest',
  ]);
  const one = await discord
    .choose(list, menu.custom_id, menu.options[2]?.value ?? '', { user: 'ben' })
    .shown();
  expect(one.private).toBe(true);
  expect(wordsOf(one)).toMatch(/\[3\] Newest[\s\S]*Site: herald\.example[\s\S]*Opening lines/);
  const form = await discord
    .press(one, buttonOf(one, 'Ask this source'), { user: 'ben' })
    .when(({ modal }) => modal !== null);
  const answer = await discord.submit(form, 'When did the ferry sink?', { user: 'ben' }).shown();
  expect([answer.private, wordsOf(answer).includes('[3] Newest')]).toEqual([true, true]);
});

test('a list from before the library changed says what is gone', async () => {
  const discord = await aDiscord();
  const before = await aBot({ library }, discord);
  const list = await discord.call('sources', { order: 'date' }).shown();
  const shown = await discord.call('sources', { document: '3' }).shown();
  await before.bot.stop();
  await aBot({ library: await aLibrary({ title: 'Only' }) }, discord);
  const menu = listOf(list);
  const gone = await discord.choose(list, menu.custom_id, menu.options[0]?.value ?? '').shown();
  expect([gone.private, wordsOf(gone)]).toEqual([
    true,
    'That source is no longer in the library. /sources lists those that are.',
  ]);
  expect(wordsOf(await pressed(discord, list, 'By number'))).toMatch(/^1 source\n\[1\] Only/);
  const form = await discord
    .press(shown, buttonOf(shown, 'Ask this source'))
    .when(({ modal }) => modal !== null);
  expect(wordsOf(await discord.submit(form, 'When?').shown())).toMatch(/no longer in the library/);
});

test.each(['', 'document-9', ':', 'x'.repeat(100)])(
  'the made-up choice %j is gone as well',
  async (value) => {
    const { discord } = await aBot({ library });
    const list = await discord.call('sources').shown();
    const call = discord.choose(list, listOf(list).custom_id, value, { user: 'mallory' });
    expect(wordsOf(await call.shown())).toMatch(/no longer in the library/);
    expect(call.refusals).toEqual([]);
  },
);

test('with private, the asker alone sees the list, or the source', async () => {
  const { discord } = await aBot({ library });
  for (const values of [{ private: true }, { private: true, document: '2' }])
    expect((await discord.call('sources', values).shown()).private).toBe(true);
});

test('titles, authors and sites complete, accents and case aside', async () => {
  const { discord } = await aBot({ library });
  for (const [typed, title] of [
    ['oldest', 'Oldest'],
    ['ANN', 'Oldest'],
    ['perez', 'Undated'],
    ['herald', 'Newest'],
  ] as const) {
    for (const [command, option] of [
      ['ask', 'source'],
      ['sources', 'document'],
    ] as const) {
      const choices = await discord.type(command, option, typed);
      expect(choices.map(({ name }) => name)).toEqual([expect.stringContaining(title)]);
    }
  }
});

test('hostile titles stay within the list, and say what they say', async () => {
  const hostile = await aLibrary(
    ...[...HOSTILE, '😀'.repeat(4000), 'x'.repeat(5000)].map((title) => ({ title, author: title })),
  );
  const { discord } = await aBot({ library: hostile });
  for (let page = 1; page <= Math.ceil(hostile.documents.length / 10); page += 1) {
    const call = discord.call('sources', { page });
    expect(listOf(await call.shown()).options.length).toBeGreaterThan(0);
    expect(call.refusals).toEqual([]);
  }
});
