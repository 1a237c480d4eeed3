import { expect, it, onTestFinished } from 'vitest';
import { FileReaders } from '../../../src/library/reading/file-readers.ts';
import { inOrder } from '../../../src/library/reading/in-order.ts';
import { readFile } from '../../../src/library/reading/read-file.ts';
import type { FileRead } from '../../../src/library/reading/read-file.ts';
import { documentsFromTexts, readFolder } from '../../../src/library/reading/read-folder.ts';
import { ReadingHelper } from '../../../src/library/reading/reading-helper.ts';
import { aFolder } from '../../support/temporary-folder.ts';

const FERRY = 'The ferry sank near Calder on Monday.';

function aHelper(): ReadingHelper {
  const helper = new ReadingHelper();
  onTestFinished(() => helper.close());
  return helper;
}

/** But for when it was read. */
function lasting(read: FileRead | null): unknown {
  return { ...read, at: 0 };
}

it('a thread that helps reads what would be read here', async () => {
  const root = await aFolder({
    'a.txt': FERRY,
    'b.md': '# Ferry\n\n*By Ida Holm*\n\nIt sank.',
    'c.html': `<html><title>Ferry</title><article><p>${FERRY.repeat(20)}</p></article></html>`,
    'empty.txt': '',
    'latin.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2e]),
  });
  const helper = aHelper();
  for (const file of ['a.txt', 'b.md', 'c.html', 'empty.txt', 'latin.txt', 'none.txt']) {
    const wanted = { root, file, declared: { title: 'Declared' }, knownKey: null };
    const here = await readFile(wanted, async () => {});
    expect(lasting(await helper.read(wanted))).toEqual(lasting(here));
    const knownKey = here.kind === 'read' ? here.key : null;
    const again = await helper.read({ ...wanted, knownKey });
    expect(again?.kind).toBe(knownKey === null ? 'unreadable' : 'same');
  }
  expect(helper.isReady).toBe(true);
});

it('a thread that ends gives back what it has not read', async () => {
  const root = await aFolder({ 'a.txt': FERRY });
  const helper = aHelper();
  const read = helper.read({ root, file: 'a.txt', declared: undefined, knownKey: null });
  helper.close();
  expect(await read).toBeNull();
  expect(helper.isReady).toBe(false);
});

it('many files are read as few are, in the same order', async () => {
  const texts = Array.from({ length: 240 }, (_, at) => ({
    file: `${at % 7}/${at}.txt`,
    text: at % 50 === 3 ? ' ' : `The ferry ${at} sank.\n\n${`${FERRY} It held ${at}. `.repeat(20)}`,
  }));
  const folder = await aFolder(Object.fromEntries(texts.map(({ file, text }) => [file, text])));
  const told: number[] = [];
  const { documents, warnings } = await readFolder(folder, undefined, 'any', async ({ number }) => {
    told.push(number);
  });
  expect(documents).toEqual(await documentsFromTexts(texts));
  expect(told).toEqual(documents.map(({ number }) => number));
  expect(warnings.map(({ file }) => file)).toEqual(
    texts.flatMap(({ file, text }) => (text === ' ' ? [file] : [])).toSorted(),
  );
});

it('what is read after the end is read without help', async () => {
  const root = await aFolder({ 'a.txt': FERRY });
  let started = 0;
  const note = (): void => void (started += 1);
  process.on('worker', note);
  onTestFinished(() => void process.off('worker', note));
  const readers = new FileReaders(root);
  readers.close();
  for (let times = 0; times < 200; times += 1)
    expect((await readers.read('a.txt', undefined, null)).kind).toBe('read');
  expect(started).toBe(0);
});

it('what is worked on together comes out in order, whichever is done first', async () => {
  const results: number[] = [];
  let working = 0;
  let most = 0;
  const work = async (item: number): Promise<number> => {
    working += 1;
    most = Math.max(most, working);
    for (let turns = (item * 7) % 5; turns > 0; turns -= 1) await Promise.resolve();
    working -= 1;
    return item;
  };
  const items = Array.from({ length: 30 }, (_, at) => at);
  for await (const result of inOrder(items, 4, work)) results.push(result);
  expect(results).toEqual(items);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});
