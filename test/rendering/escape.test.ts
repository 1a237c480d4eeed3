import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeDiscord, linkAddress } from '../../src/rendering/escape.ts';
import { visibleText } from '../../src/rendering/visible-text.ts';
import { anyAddress } from '../support/any-text.ts';
import { readDiscord } from '../support/discord-reader.ts';
import { HOSTILE, hostileText } from '../support/hostile-text.ts';
import { workTime } from '../support/own-time.ts';

test('the reader of these tests sees the forms it is to watch for', () => {
  const seen = (text: string): readonly string[] => readDiscord(text).forms;
  expect(seen('**a** _b_ ||c|| `d` ~~e~~ __f__')).toEqual([
    'strong',
    'emphasis',
    'spoiler',
    'code',
    'strike',
    'underline',
  ]);
  expect(seen('# a\n-# b\n> c\n- d\n1. e\n>>> f')).toEqual([
    'heading',
    'small',
    'quote',
    'list',
    'list',
    'quote',
  ]);
  expect(
    seen(
      '@here <@1> <#2> </a:3> <id:home> <t:4> <:a:5> :b: https://c.d [e](https://f.g) discord.gg/h',
    ),
  ).toEqual([
    'everyone',
    'mention',
    'mention',
    'command',
    'guild',
    'timestamp',
    'emoji',
    'emoji',
    'url',
    'link',
    'invite',
  ]);
});

test.each(HOSTILE)('%j is shown letter for letter, and does nothing', (text) => {
  expect(readDiscord(escapeDiscord(text))).toEqual({ text: visibleText(text), forms: [] });
});

test('four thousand emoji are four thousand emoji, and a code fence around a page is its letters', () => {
  for (const text of ['😀'.repeat(4000), `\`\`\`${'@everyone '.repeat(500)}\`\`\``])
    expect(readDiscord(escapeDiscord(text))).toEqual({ text: visibleText(text), forms: [] });
});

test('whatever a text holds, its reader sees its letters and nothing else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(readDiscord(escapeDiscord(text))).toEqual({ text: visibleText(text), forms: [] });
    }),
    { numRuns: 2000 },
  );
});

test('escaped text does nothing behind any of the marks a line may begin with', () => {
  const marks = fc.constantFrom('### ', '-# ', '> ', '- ');
  fc.assert(
    fc.property(marks, hostileText, (mark, text) => {
      const { forms } = readDiscord(mark + escapeDiscord(text));
      expect(forms.slice(1)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('two escaped texts side by side still do nothing', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      expect(readDiscord(escapeDiscord(one) + escapeDiscord(other)).forms).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'x'.repeat(100_000),
  '*'.repeat(100_000),
  '\u0301'.repeat(100_000),
  '\u200D'.repeat(100_000),
  ' \n'.repeat(50_000),
  '1'.repeat(100_000),
])('a long hostile text takes no long time', (text) => {
  const from = workTime();
  escapeDiscord(text);
  expect(workTime() - from).toBeLessThan(500);
});

test.each([
  ['https://a.example/b_(c)?d=*e*', 'https://a.example/b%5F%28c%29?d=%2Ae%2A'],
  ['https://a.example/ü ~x|`y`', 'https://a.example/%C3%BC%20%7Ex%7C%60y%60'],
  ['http://a.example', 'http://a.example/'],
  ['javascript:alert(1)', null],
  ['https://good.example@evil.example', null],
  ['/relative', null],
  ['no address', null],
  [`https://a.example/${'x'.repeat(600)}`, null],
])('the address %s is linked as %s', (url, address) => {
  expect(linkAddress(url, 512)).toBe(address);
});

test('no address ends its link early or reaches beyond it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyAddress,
        hostileText.map((text) => `https://a.example/${text}`),
      ),
      (url) => {
        const address = linkAddress(url, 512);
        if (address !== null)
          expect(readDiscord(`[a](${address})`)).toEqual({ text: 'a', forms: ['link'] });
      },
    ),
  );
});
