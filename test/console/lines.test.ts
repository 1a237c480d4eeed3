import fc from 'fast-check';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/console/lines.ts';

async function lines(...chunks: readonly (string | Buffer)[]): Promise<readonly string[]> {
  return Readable.from(linesOf(Readable.from(chunks))).toArray();
}

test('line ends of both kinds are left off; a last line needs none', async () => {
  expect(await lines('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c']);
  expect(await lines('a\n')).toEqual(['a']);
  expect(await lines()).toEqual([]);
});

test('a byte-order mark is no part of the first line', async () => {
  expect(await lines(Buffer.from('\ufeffWho?\n'))).toEqual(['Who?']);
});

test('other separators stay in a line', async () => {
  expect(await lines('a\u2028b\u0085c\rd\n')).toEqual(['a\u2028b\u0085c\rd']);
});

test('lines do not depend on how the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 7 }),
      async (words, size) => {
        const bytes = Buffer.from(words.map((word) => word.replaceAll('\n', ' ')).join('\n'));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await lines(...chunks)).toEqual(await lines(bytes));
      },
    ),
  );
});
