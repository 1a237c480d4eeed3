import { chmod, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followLibrary } from '../../src/library/follow-library.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import type { Library } from '../../src/library/library.ts';
import { aFollowed } from '../support/followed-folder.ts';
import { ownTime } from '../support/own-time.ts';
import { aFolder, put } from '../support/temporary-folder.ts';

const FERRY = 'The ferry sank near Calder on Monday.';
const BRIDGE = 'The bridge at Merion was closed in March.';
const SHOWN_WITHIN_MS = 2000;

const filesOf = ({ documents }: Library): string[] => documents.map(({ file }) => file);

async function quotesOf(library: Library, question: string): Promise<string> {
  return JSON.stringify(await library.ask(question));
}

test.each([false, true])(
  'what is added, changed, renamed and removed shows within two seconds (polling: %s)',
  async (polling) => {
    const folder = await aFolder({ 'b.txt': BRIDGE });
    const { library, told } = await aFollowed(folder, { polling });
    const steps: readonly (readonly [() => Promise<unknown>, readonly string[]])[] = [
      [async () => put(folder, { 'deep/er/a.txt': FERRY }), ['b.txt', 'deep/er/a.txt']],
      [
        async () => rename(join(folder, 'deep/er/a.txt'), join(folder, 'a.txt')),
        ['a.txt', 'b.txt'],
      ],
      [async () => rm(join(folder, 'b.txt')), ['a.txt']],
      [async () => put(folder, { 'a.txt': 'The ferry sank near Brennick on Friday.' }), ['a.txt']],
    ];
    for (const [step, files] of steps) {
      const started = ownTime();
      const changes = told.events.length;
      await step();
      await told.until(
        ({ events }) => events.length > changes && filesOf(library).join() === files.join(),
      );
      expect(ownTime() - started).toBeLessThan(SHOWN_WITHIN_MS);
    }
    expect(await quotesOf(library, 'Where did the ferry sink?')).toContain('Brennick');
    expect(told.warnings).toEqual([]);
  },
);

test.each([false, true])(
  'a file that keeps its length shows as well, whatever date it is given (polling: %s)',
  async (polling) => {
    const folder = await aFolder({ 'a.txt': FERRY });
    const dated = async (day: string): Promise<void> =>
      utimes(join(folder, 'a.txt'), 0, new Date(day));
    await dated('2026-03-02');
    const { library, told } = await aFollowed(folder, { polling });
    for (const [day, date] of [
      ['Friday', '2026-03-02'],
      ['Sunday', '2026-03-01'],
    ] as const) {
      const started = ownTime();
      await put(folder, { 'a.txt': FERRY.replace('Monday', day) });
      await dated(date);
      await told.until(() => library.documents[0]?.text.includes(day) === true);
      expect(ownTime() - started).toBeLessThan(SHOWN_WITHIN_MS);
    }
  },
);

test.each([false, true])(
  'what editors do to save a file, and hosts to swap a folder, shows as well (polling: %s)',
  async (polling) => {
    const folder = await aFolder({ 'a.txt': FERRY, '..1/mounted.txt': BRIDGE });
    const at = (name: string): string => join(folder, name);
    await symlink('..1', at('..data'));
    await symlink('..data/mounted.txt', at('mounted.txt'));
    const { library, told } = await aFollowed(folder, { polling });
    expect(filesOf(library)).toEqual(['a.txt', 'mounted.txt']);
    const ways: readonly ((text: string) => Promise<unknown>)[] = [
      // Beside it, then over it.
      async (text) => {
        await put(folder, { '.a.txt.tmp': text });
        await rename(at('.a.txt.tmp'), at('a.txt'));
      },
      // The old one is put aside and taken away when the new one stands.
      async (text) => {
        await rename(at('a.txt'), at('a.txt~'));
        await put(folder, { 'a.txt': text });
        await rm(at('a.txt~'));
      },
      // A mounted folder of settings: a link to the folder of the day is set anew.
      async (text) => {
        await put(folder, { '..2/mounted.txt': text });
        await symlink('..2', at('..new'));
        await rename(at('..new'), at('..data'));
        await rm(at('..1'), { recursive: true });
      },
    ];
    for (const [way, save] of ways.entries()) {
      const text = `The museum of Orm was opened in ${1900 + way}.`;
      const started = ownTime();
      await save(text);
      await told.until(() => library.documents.some((document) => document.text === text));
      expect(ownTime() - started).toBeLessThan(SHOWN_WITHIN_MS);
    }
    expect(filesOf(library)).toEqual(['a.txt', 'mounted.txt']);
    expect(told.warnings).toEqual([]);
  },
);

test('a state that was taken never changes, whatever the folder does', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE });
  const { library, told } = await aFollowed(folder);
  const taken = library.current;
  await put(folder, { 'a.txt': FERRY });
  await told.changes(1);
  expect(filesOf(taken)).toEqual(['b.txt']);
  expect(await quotesOf(taken, 'Where did the ferry sink?')).not.toContain('Calder');
  expect(filesOf(library)).toEqual(['a.txt', 'b.txt']);
  expect(library.documents).toBe(library.current.documents);
});

/** A followed folder whose states are held up by `onState`. */
const aFollowedWith = async (folder: string, onState: () => Promise<void>) =>
  aFollowed(folder, {}, async (dir, options) => followLibrary(dir, { ...options, onState }));

test('questions are answered from the old state while a new one is read', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE });
  const gate = new EventTarget();
  const held = new Promise<void>((resolve) => {
    gate.addEventListener('reading', () => resolve());
  });
  let states = 0;
  const { library, told } = await aFollowedWith(folder, async () => {
    states += 1;
    if (states === 1) return;
    gate.dispatchEvent(new Event('reading'));
    await new Promise((resolve) => gate.addEventListener('finish', resolve));
  });
  await put(folder, { 'a.txt': FERRY });
  await held;
  expect(filesOf(library)).toEqual(['b.txt']);
  expect(await quotesOf(library, 'When was the bridge closed?')).toContain('March');
  gate.dispatchEvent(new Event('finish'));
  await told.changes(1);
  expect(filesOf(library)).toEqual(['a.txt', 'b.txt']);
});

test('a change that could not be taken in is taken in with the next', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE, 'c.txt': BRIDGE });
  let states = 0;
  const { library, told } = await aFollowedWith(folder, async () => {
    states += 1;
    if (states === 2) throw new Error('no room');
  });
  await put(folder, { 'b.txt': FERRY });
  await told.until(({ warnings }) => warnings.some((warning) => warning.includes('no room')));
  expect(library.documents[0]?.text).toBe(BRIDGE);
  await put(folder, { 'c.txt': `${BRIDGE} It is open.` });
  await told.changes(1);
  expect(library.documents.map(({ text }) => text)).toEqual([FERRY, `${BRIDGE} It is open.`]);
});

test('a file that breaks stays what it was, with a warning, until it is corrected', async () => {
  const folder = await aFolder({ 'a.md': `---\ntitle: Ferry\n---\n${FERRY}`, 'b.txt': BRIDGE });
  const { library, told } = await aFollowed(folder);
  await put(folder, { 'a.md': '---\ntitle: a: b: [\n---\nNonsense.' });
  await told.until(({ warnings }) => warnings.length > 0);
  expect(told.warnings).toEqual([
    expect.stringMatching(
      /^a\.md: its front matter is no valid YAML.*answers come from what it held before$/,
    ),
  ]);
  expect(await quotesOf(library, 'Where did the ferry sink?')).toContain('Calder');
  await put(folder, { 'a.md': 'The ferry sank near Brennick on Friday.' });
  await told.changes(1);
  expect(await quotesOf(library, 'Where did the ferry sink?')).toContain('Brennick');
});

test('a folder that vanishes keeps its library and warns once; back, it is followed again', async () => {
  const parent = await aFolder({ 'docs/b.txt': BRIDGE });
  const folder = join(parent, 'docs');
  const { library, told } = await aFollowed(folder);
  await rename(folder, join(parent, 'away'));
  await told.until(({ warnings }) => warnings.length > 0);
  expect(told.warnings.join()).toMatch(/there is no such folder\. Answers come from what was read/);
  expect(await quotesOf(library, 'When was the bridge closed?')).toContain('March');
  await mkdir(folder);
  await put(folder, { 'a.txt': FERRY });
  await told.changes(1);
  expect(filesOf(library)).toEqual(['a.txt']);
  await put(folder, { 'c.txt': BRIDGE });
  await told.changes(2);
  expect(filesOf(library)).toEqual(['a.txt', 'c.txt']);
});

test('an emptied folder, as a drive that is gone leaves it, keeps its library and warns', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE });
  const { library, told } = await aFollowed(folder);
  await rm(join(folder, 'b.txt'));
  await told.until(({ warnings }) => warnings.length > 0);
  expect(told.warnings.join()).toMatch(/it is empty\. Answers come from what was read before/);
  expect(filesOf(library)).toEqual(['b.txt']);
});

test.each([false, true])(
  'sub-folders that come, are exchanged for others or come back are followed (polling: %s)',
  async (polling) => {
    const parent = await aFolder({ 'docs/b.txt': BRIDGE, 'other/deep/a.txt': BRIDGE });
    const at = (name: string): string => join(parent, name);
    const { library, told } = await aFollowed(at('docs'), { polling });
    const text = (place: number): string => `The museum of Orm was opened in ${1900 + place}.`;
    const steps: readonly (() => Promise<unknown>)[] = [
      async () => put(parent, { 'docs/sub/deep/a.txt': FERRY }),
      async () => {
        await rename(at('docs/sub'), at('away'));
        await rename(at('other'), at('docs/sub'));
      },
      async () => rm(at('docs/sub'), { recursive: true }),
      async () => {
        await rm(at('docs/sub'), { recursive: true });
        await rename(at('away'), at('docs/sub'));
      },
    ];
    for (const [place, step] of steps.entries()) {
      const changes = told.events.length;
      await step();
      await told.until(({ events }) => events.length > changes);
      // What lies in it now is followed, too.
      await put(parent, { 'docs/sub/deep/a.txt': text(place) });
      await told.until(() => library.documents.some((document) => document.text === text(place)));
      expect(filesOf(library)).toEqual(['b.txt', 'sub/deep/a.txt']);
    }
    expect(told.warnings).toEqual([]);
  },
);

test('a folder behind a link follows the link when it is set anew', async () => {
  const parent = await aFolder({ 'one/b.txt': BRIDGE, 'two/a.txt': FERRY });
  const folder = join(parent, 'docs');
  await symlink('one', folder);
  const { library, told } = await aFollowed(folder);
  await symlink('two', `${folder}.new`);
  await rename(`${folder}.new`, folder);
  await told.changes(1);
  expect(filesOf(library)).toEqual(['a.txt']);
});

test('an unreadable list of sources stays what it was', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE, 'sources.yaml': 'b.txt:\n  author: Ida Holm\n' });
  const { library, told } = await aFollowed(folder);
  await put(folder, { 'sources.yaml': 'b.txt: [' });
  await told.until(({ warnings }) => warnings.length > 0);
  expect(library.documents[0]?.author).toBe('Ida Holm');
  await rm(join(folder, 'sources.yaml'));
  await told.changes(1);
  expect(library.documents[0]?.author).toBeNull();
});

test('an unchanged file is not read again, even where nobody may read it any more', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE });
  const path = join(folder, 'b.txt');
  const { library, told } = await aFollowed(folder);
  const [before] = library.documents;
  await put(folder, { 'c.txt': FERRY });
  await told.changes(1);
  // Touched, and the same: looked at, not taken apart anew.
  await utimes(path, new Date(), new Date());
  await put(folder, { 'd.txt': FERRY });
  await told.changes(2);
  expect(library.documents[0]?.passages).toBe(before?.passages);
  expect(told.warnings).toEqual([]);
});

test('a folder that changes all the time is followed nevertheless', async () => {
  const folder = await aFolder({ 'b.txt': BRIDGE });
  const { library, told } = await aFollowed(folder);
  const still = new AbortController();
  const writing = (async () => {
    for (let n = 0; !still.signal.aborted; n += 1) {
      await writeFile(join(folder, 'noise.txt'), `${FERRY} ${n}`);
      // Long enough to be read in between, and too short for a rest.
      await setTimeout(5);
    }
  })();
  await told.changes(1);
  still.abort();
  await writing;
  expect(filesOf(library)).toEqual(['b.txt', 'noise.txt']);
});

test.skipIf(process.getuid?.() === 0)(
  'a sub-folder that cannot be opened keeps its files',
  async () => {
    const folder = await aFolder({ 'b.txt': BRIDGE, 'sub/a.txt': FERRY });
    const { library, told } = await aFollowed(folder);
    await chmod(join(folder, 'sub'), 0o000);
    await put(folder, { 'c.txt': FERRY });
    await told.changes(1);
    await chmod(join(folder, 'sub'), 0o700);
    expect(filesOf(library)).toEqual(['b.txt', 'c.txt', 'sub/a.txt']);
  },
);

test('a folder that cannot be read at the start is an error', async () => {
  await expect(aFollowed('/no/such/folder')).rejects.toThrow(LibraryError);
});
