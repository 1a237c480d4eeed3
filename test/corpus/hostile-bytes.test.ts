import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { UnnumberedDocument } from '../../src/corpus/read-document.ts';
import { readSourcesFile } from '../../src/corpus/sources-file.ts';

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

/** A second a megabyte, and three on a machine that is busy. */
const MS_A_MEGABYTE = 3000;

/** How long a file takes: by the clock or by the processor, of which others on the machine delay the one, other tests the other. */
async function timed(file: string, bytes: Uint8Array) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const result = await readDocument({ file, bytes });
  const ms = Math.min(performance.now() - started, process.cpuUsage(cpu).user / 1000);
  return { result, ms };
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
    const whole = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((text) => [...Buffer.from(text)]);
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
    const started = performance.now();
    const matters = [
      bomb.join('\n'),
      `title: ${'['.repeat(20_000)}`,
      `? `.repeat(10_000),
      'a: &a [*a]',
    ];
    for (const matter of matters)
      await readSoundly('a.md', Buffer.from(`---\ntitle: x\n${matter}\n---\n${ARTICLE}`));
    const list = Buffer.from([...bomb, 'a.txt: *j'].join('\n'));
    expect((await readSourcesFile(list, ['a.txt'])).overrides.size).toBe(0);
    expect(performance.now() - started).toBeLessThan(3000);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (yaml) =>
        readSoundly('a.md', Buffer.from(`---\ntitle: ${yaml}\n---\n${ARTICLE}`)),
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a line of five million letters', 'a'.repeat(5e6)],
    ['a letter with five million accents', `a${'\u0301'.repeat(2.5e6)}`],
    ['a sentence of a million words', 'word '.repeat(1e6)],
    ['a million short lines', 'a\n'.repeat(1e6)],
    ['nothing but initials', 'A. '.repeat(3e5)],
    ['a million blank lines', `${'\n'.repeat(1e6)}a`],
    ['a million line ends of an old kind', 'a\r'.repeat(1e6)],
    ['a quote in a quote, ten thousand deep', `${'> '.repeat(10_000)}a`],
    [
      'a list in a list, deeper and deeper',
      Array.from({ length: 700 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
    ],
  ])('%s take no longer than their size allows', async (_what, text) => {
    const bytes = Buffer.from(text);
    for (const file of ['a.txt', 'a.md']) {
      const { result, ms } = await timed(file, bytes);
      expect(result.kind).toBe('document');
      expect(ms).toBeLessThan(MS_A_MEGABYTE * Math.max(1, bytes.length / 1e6));
    }
  });

  test.each([
    ['a.txt', 'a\n\n'.repeat(3e5), 'it has 300,000 paragraphs, headings and rows'],
    ['a.md', '- a\n'.repeat(3e5), 'it has 300,000 paragraphs, headings and rows'],
    ['a.html', '<p>a'.repeat(3e5), 'it has more than 60,000 tags and entities'],
    ['a.html', `<p>${'&amp;'.repeat(3e5)}`, 'it has more than 60,000 tags and entities'],
    ['a.html', `<p>The ferry sank.${'<!-- a -->'.repeat(3e5)}`, 'it has more than 60,000 tags'],
    ['a.html', '<'.repeat(3e6), 'it has more than 60,000 tags'],
  ])('%s of too many pieces is refused, in time and with its reason', async (file, text, why) => {
    const { result, ms } = await timed(file, Buffer.from(text));
    expect(result.kind === 'refused' && result.reason).toContain(why);
    expect(ms).toBeLessThan(MS_A_MEGABYTE * Math.max(1, text.length / 1e6));
  });

  test('elements nested a hundred thousand deep are refused at once', async () => {
    const started = performance.now();
    const result = await readDocument({
      file: 'a.html',
      bytes: Buffer.from('<div>'.repeat(100_000)),
    });
    expect(result.kind).toBe('refused');
    expect(performance.now() - started).toBeLessThan(1000);
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
  // Compile and load what is compiled and loaded once.
  beforeAll(async () => {
    for (const extension of EXTENSIONS)
      for (const trap of TRAPS) await cpuOf(`a${extension}`, trap, 4000);
  });

  async function cpuOf(file: string, trap: string, size: number): Promise<number> {
    const bytes = Buffer.from(trap.repeat(Math.ceil(size / trap.length)));
    const started = process.cpuUsage();
    await readDocument({ file, bytes });
    return process.cpuUsage(started).user / 1000;
  }

  const SMALL = 4_000;
  /** Four times as long takes four times the time, not sixteen; below, the clock is too coarse to tell. */
  const TELLS_FROM_MS = 20;
  const AT_MOST = 9;

  test.each(['a', 'a\u0301', 'word ', 'a\n', '> a\n', '东'])(
    'eight times as much of %j takes no sixty-four times as long',
    async (piece) => {
      const [small, large] = [1e5, 8e5].map((size) =>
        Buffer.from(piece.repeat(Math.ceil(size / piece.length))),
      );
      const timeOf = async (bytes = Buffer.alloc(0)): Promise<number> =>
        (await timed('a.txt', bytes)).ms;
      const ratios = [];
      for (let attempt = 0; attempt < 3 && !(Math.min(...ratios) < 24); attempt += 1) {
        const least = Math.min(await timeOf(small), await timeOf(small));
        ratios.push((await timeOf(large)) / Math.max(least, TELLS_FROM_MS));
      }
      expect(Math.min(...ratios)).toBeLessThan(24);
    },
  );

  test.each(EXTENSIONS)('no text makes reading %s super-linear', async (extension) => {
    const slow: string[] = [];
    for (const trap of TRAPS) {
      const large = await cpuOf(`a${extension}`, trap, 4 * SMALL);
      if (large < TELLS_FROM_MS) continue;
      const ratios = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const small = await cpuOf(`a${extension}`, trap, SMALL);
        ratios.push((await cpuOf(`a${extension}`, trap, 4 * SMALL)) / Math.max(small, 4));
      }
      if (Math.min(...ratios) > AT_MOST) slow.push(`${JSON.stringify(trap)}: ${ratios.join(', ')}`);
    }
    expect(slow).toEqual([]);
  });
});
