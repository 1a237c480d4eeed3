import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { UnnumberedDocument } from '../../src/corpus/read-document.ts';
import { readSourcesFile } from '../../src/corpus/sources-file.ts';
import { indexDocuments } from '../../src/search/minisearch-index.ts';
import { anySign } from '../support/any-text.ts';
import { LINEAR_BELOW, growth, worked } from '../support/own-time.ts';

const EXTENSIONS = ['.txt', '.md', '.html'] as const;
const ARTICLE = 'The ferry sank near Calder on Monday.';

/** Every offset must lie in the text, in order: what is quoted is sliced by them. */
function expectSound({ text, passages, headings }: UnnumberedDocument): void {
  let end = 0;
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(end);
    expect(passage.end).toBeLessThanOrEqual(text.length);
    if (passage.heading !== null) expect(passage.heading).toBeLessThan(headings.length);
    let at = passage.start;
    for (const sentence of passage.sentences) {
      expect(sentence.start).toBeGreaterThanOrEqual(at);
      expect(sentence.end).toBeGreaterThan(sentence.start);
      expect(sentence.end).toBeLessThanOrEqual(passage.end);
      at = sentence.end;
    }
    end = passage.end;
  }
}

async function readSoundly(file: string, bytes: Uint8Array): Promise<void> {
  const result = await readDocument({ file, bytes });
  if (result.kind === 'document') expectSound(result.document);
  else expect(result.reason).toMatch(/^[^\n]+[^.\n]$/);
}

/** A second a megabyte; four on a processor that is slow, for it does the work of other tests and programs as well. */
const MS_A_MEGABYTE = 4000;
/** Below this a pause of the machine weighs more than the file. */
const LEAST_BYTES = 100_000;

/** A small file for one that holds so much: what is slow in it does not pass for the start of something large. */
const DENSE_BYTES = 120_000;
const ATTEMPTS = 5;

/** A dense file: one small piece behind the other, numbered so that they may differ. */
function filledWith(piece: (n: number) => string): Uint8Array {
  let text = '';
  for (let n = 0; text.length < DENSE_BYTES; n += 1) text += piece(n);
  return Buffer.from(text);
}

function madeName(n: number): string {
  const letters = Array.from({ length: 4 }, (_, at) =>
    String.fromCharCode(97 + ((n >> (4 * at)) & 15)),
  );
  return `T${letters.join('e')}`;
}

function hanWord(n: number): string {
  return String.fromCharCode(0x4e00 + ((n * 31) % 20_000), 0x4e00 + ((n * 17) % 20_000));
}

/** What `run` gives, and that it takes no longer than so many bytes may. */
async function inTime<T>(bytes: Uint8Array, run: () => Promise<T>): Promise<T> {
  const most = (MS_A_MEGABYTE * Math.max(bytes.length, LEAST_BYTES)) / 1e6;
  let { result, ms } = await worked(run);
  // Again where it looks slow: whatever disturbs only adds, as the first time does by itself.
  for (let attempt = 1; attempt < ATTEMPTS && ms >= most; attempt += 1)
    ({ result, ms } = await worked(run));
  expect(ms).toBeLessThan(most);
  return result;
}

/** Reads a file that is hostile, as quickly as one of its size may be expected to be read. */
async function readInTime(file: string, text: string): ReturnType<typeof readDocument> {
  const bytes = Buffer.from(text);
  return inTime(bytes, async () => readDocument({ file, bytes }));
}

describe('files', () => {
  test('any bytes are read or refused with a reason, under any name', async () => {
    const file = fc.tuple(fc.string({ maxLength: 20 }), fc.constantFrom(...EXTENSIONS));
    await fc.assert(
      fc.asyncProperty(file, fc.uint8Array({ maxLength: 600 }), async ([name, extension], bytes) =>
        readSoundly(`${name}${extension}`, bytes),
      ),
      { numRuns: 150 },
    );
  });

  test('so is any UTF-8 with broken letters in it', async () => {
    const broken = fc.constantFrom(
      [0xc3],
      [0xe2, 0x82],
      [0xed, 0xa0, 0x80],
      [0xff],
      [0xf8],
      [0x80],
    );
    const whole = fc.string({ unit: anySign, maxLength: 40 }).map((text) => [...Buffer.from(text)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(whole, broken), { maxLength: 12 }), async (parts) =>
        readSoundly('a.txt', Uint8Array.from([...Buffer.from(ARTICLE), ...parts.flat()])),
      ),
      { numRuns: 100 },
    );
  });

  test('so is any heap of broken HTML', async () => {
    const shards = fc.constantFrom(
      ...'<html|<body>|</body>|<p>|</p>|<div|</div|<article>|<!--|-->|<![CDATA[|]]>|<script>|</script|<style>|<table><tr>|<td|&amp|&#x|&#99999999;|"|\'|=|>|<|<a href=|<h1>|</h2>|<meta charset=utf-16>|<base href=//x>|<svg><p>|<template>|<noscript>|<title>|<li>|<br|\u0000|text|The ferry sank.'.split(
        '|',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(shards, { maxLength: 60 }), async (parts) =>
        readSoundly('a.html', Buffer.from(parts.join(' '))),
      ),
      { numRuns: 80 },
    );
  });

  test('so is any front matter, YAML bombs included', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 10; level += 1) {
      const name = String.fromCharCode(97 + level);
      const inner = Array.from({ length: 10 }, () => `*${String.fromCharCode(96 + level)}`);
      bomb.push(`${name}: &${name} [${inner.join(',')}]`);
    }
    const matters = [
      bomb.join('\n'),
      `title: ${'['.repeat(5_000)}`,
      `? `.repeat(5_000),
      'a: &a [*a]',
    ];
    const { ms } = await worked(async () => {
      for (const matter of matters)
        await readSoundly('a.md', Buffer.from(`---\ntitle: x\n${matter}\n---\n${ARTICLE}`));
      const list = Buffer.from([...bomb, 'a.txt: *j'].join('\n'));
      expect((await readSourcesFile(list, ['a.txt'])).overrides.size).toBe(0);
    });
    expect(ms).toBeLessThan(3000);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (yaml) =>
        readSoundly('a.md', Buffer.from(`---\ntitle: ${yaml}\n---\n${ARTICLE}`)),
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a line of a million letters', 'a'.repeat(1e6)],
    ['a letter with a hundred thousand accents', `a${'\u0301'.repeat(1e5)}`],
    ['a sentence of a hundred thousand words', 'word '.repeat(1e5)],
    ['three hundred thousand short lines', 'a\n'.repeat(3e5)],
    ['nothing but initials', 'A. '.repeat(4e4)],
    ['blank lines', `${'\n'.repeat(3e5)}a`],
    ['line ends of an old kind', 'a\r'.repeat(1e5)],
    ['a quote in a quote, ten thousand deep', `${'> '.repeat(10_000)}a`],
    [
      'a list in a list, deeper and deeper',
      Array.from({ length: 700 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
    ],
  ])('%s take no longer than their size allows', async (_what, text) => {
    for (const file of ['a.txt', 'a.md'])
      expect((await readInTime(file, text)).kind).toBe('document');
  });

  test.each([
    ['a.html', 'words in bold', () => '<b>ferry</b> '],
    ['a.html', 'entities', () => '&amp; '],
    ['a.html', 'words between entities', () => 'ferry&nbsp;'],
    [
      'a.html',
      'short paragraphs of entities',
      () => '<p>&eacute;&quot;ferry&quot; &amp; harbour.</p>',
    ],
    ['a.html', 'rows of a table', () => '<tr><td>ferry</td><td>5123</td><td>24</td></tr>'],
    ['a.html', 'items of a list', () => '<li>ferry</li>'],
    ['a.html', 'items that are different numbers', (n: number) => `<li>${n}</li>`],
    ['a.md', 'rows of a table', () => '| ferry | 5123 | 24 |\n'],
    ['a.md', 'items of a list', () => '- ferry\n'],
    ['a.md', 'headings', () => '# ferry\n'],
    ['a.txt', 'votes', () => '3 votes\n'],
    ['a.txt', 'paragraphs of a word', () => 'Yes\n\n'],
    ['a.txt', 'dates', () => '3 May 1912\n'],
    ['a.txt', 'different dates', (n: number) => `${(n % 28) + 1} May ${1000 + (n % 1999)}\n`],
    ['a.txt', 'different numbers', (n: number) => `${n}\n`],
    ['a.txt', 'different numbers in a line', (n: number) => `${n} `],
    ['a.txt', 'different decimals', (n: number) => `${n}.5\n`],
    ['a.txt', 'different names', (n: number) => `${madeName(n)}\n`],
    ['a.txt', 'different Chinese words', (n: number) => hanWord(n)],
  ])(
    '%s of nothing but %s is read and indexed as fast as a large one',
    async (file, _what, piece) => {
      const bytes = filledWith(piece);
      await inTime(bytes, async () => {
        const read = await readDocument({ file, bytes });
        if (read.kind === 'refused') throw new Error(read.reason);
        return indexDocuments([{ ...read.document, number: 1 }]);
      });
    },
  );

  test.each([
    ['a.txt', 'a\n\n'.repeat(6e4), 'it has 60,000 paragraphs, headings and rows'],
    ['a.md', '- a\n'.repeat(6e4), 'it has 60,000 paragraphs, headings and rows'],
    ['a.html', '<p>a'.repeat(7e4), 'it has more than 60,000 tags and entities'],
    ['a.html', `<p>${'&amp;'.repeat(7e4)}`, 'it has more than 60,000 tags and entities'],
    ['a.html', `<p>The ferry sank.${'<!-- a -->'.repeat(7e4)}`, 'it has more than 60,000 tags'],
    ['a.html', '<'.repeat(3e6), 'it has more than 60,000 tags'],
  ])('%s of too many pieces is refused, in time and with its reason', async (file, text, why) => {
    const result = await readInTime(file, text);
    expect(result.kind === 'refused' && result.reason).toContain(why);
  });

  test('elements nested a hundred thousand deep are refused at once', async () => {
    expect((await readInTime('a.html', '<div>'.repeat(100_000))).kind).toBe('refused');
  });
});

describe('time', () => {
  // What regular expressions and parsers stumble over: openings without an end, and the same thing again and again.
  const TRAPS = [
    ['a', ' ', '\n', 'A. ', '1,', '$1.', '"', '“', '(', '[a](', '![', '*a', '`', '> ', '- '],
    [
      '#',
      'http://a.',
      'a@',
      'By Ida ',
      'March 3, ',
      'Updated: ',
      '<p',
      '<!--',
      '<a href="',
      '&amp',
      '\u0301',
    ],
  ].flat();

  const growthOf = async (file: string, piece: string, size: number): Promise<number> =>
    growth((length) => {
      const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)));
      return async () => readDocument({ file, bytes });
    }, size);

  test.each(['a', 'a\u0301', 'word ', 'a\n', '> a\n', '东'])(
    'eight times as much of %j takes no sixty-four times as long',
    async (piece) => {
      expect(await growthOf('a.txt', piece, 50_000)).toBeLessThan(LINEAR_BELOW);
    },
  );

  test.each(EXTENSIONS)('no text makes reading %s super-linear', async (extension) => {
    const slow: string[] = [];
    for (const trap of TRAPS) {
      const times = await growthOf(`a${extension}`, trap, 2_000);
      if (times >= LINEAR_BELOW) slow.push(`${JSON.stringify(trap)}: ${times}`);
    }
    expect(slow).toEqual([]);
  });
});
