import { readdir, rm } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { followInThread } from '../../../src/library/own-thread/follow-in-thread.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { aFollowed } from '../../support/followed-folder.ts';
import { aFolder, put } from '../../support/temporary-folder.ts';

// The thread that answers keeps the heap of its whole process small: the tests that follow are to have V8's own again.
afterAll(() => setFlagsFromString('--heap-growing-percent=0'));

const FERRY = 'The ferry sank near Calder on Monday.';

test('a library in a thread of its own is the same library, and answers the same', async () => {
  const { library: here } = await openLibrary('seeds');
  const { library: there } = await aFollowed('seeds', {}, followInThread);
  expect(there.documents).toEqual(here.documents);
  const question = 'Did Microsoft and OpenAI end their partnership?';
  expect(await there.ask(question)).toEqual(await here.ask(question));
  const only = [here.documents[2]?.id ?? ''];
  expect(await there.ask(question, { only })).toEqual(await here.ask(question, { only }));
});

test('changes arrive whole and at once; a state that was taken is still asked as it was', async () => {
  const folder = await aFolder({ 'b.txt': 'The bridge at Merion was closed in March.' });
  const { library, told } = await aFollowed(folder, {}, followInThread);
  const taken = library.current;
  await put(folder, { 'a.txt': FERRY });
  await told.changes(1);
  expect(library.documents.map(({ number, file }) => `${number} ${file}`)).toEqual([
    '1 a.txt',
    '2 b.txt',
  ]);
  const question = 'Where did the ferry sink?';
  expect((await library.ask(question)).verdict).toBe('single');
  expect((await taken.ask(question)).silent.files).toEqual(['b.txt']);
  await rm(join(folder, 'a.txt'));
  await told.changes(2);
  expect(library.documents.map(({ file }) => file)).toEqual(['b.txt']);
});

/** 0 for a thread that has ended meanwhile. */
function priorityOf(thread: string): number {
  try {
    return getPriority(Number(thread));
  } catch {
    return 0;
  }
}

// Linux alone has priorities for threads; elsewhere `giveRightOfWay` does nothing, and there is nothing to see.
test.skipIf(process.platform !== 'linux')('the thread that serves goes first', async () => {
  // Other tests have threads in this process too.
  const others = new Set(await readdir('/proc/self/task'));
  const { library } = await aFollowed('seeds', {}, followInThread);
  const started = (await readdir('/proc/self/task')).filter((thread) => !others.has(thread));
  expect(started.some((thread) => priorityOf(thread) > getPriority())).toBe(true);
  await library.close();
});

test('a thread that hangs is ended and started anew, and who asked is told', async () => {
  const folder = await aFolder({ 'b.txt': FERRY });
  const { library, told } = await aFollowed(folder, {}, async (dir, options) =>
    followInThread(dir, { ...options, stuckAfterMs: 1 }),
  );
  const slow = `Where did the ferry sink ${'and the bridge near Calder fall '.repeat(20_000)}?`;
  await expect(library.ask(slow)).rejects.toThrow('the library ended while it was asked');
  expect(told.warnings[0]).toMatch(/the library had to be started anew: it gave no sign of life/);
  expect(library.documents).toHaveLength(1);
});

test('a folder that cannot be read at the start is an error', async () => {
  await expect(aFollowed('/no/such/folder', {}, followInThread)).rejects.toThrow(LibraryError);
});
