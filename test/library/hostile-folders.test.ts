import { once } from 'node:events';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { hostLog, logEvent } from '../../src/host-log.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readFolder } from '../../src/library/reading/read-folder.ts';
import { ownTime } from '../support/own-time.ts';
import { aFolder, put } from '../support/temporary-folder.ts';

const ARTICLE = 'The ferry sank near Calder on Monday.';

test('a file of 50 MB is refused by its size, at once', async () => {
  const folder = await aFolder({ 'a.txt': ARTICLE, 'b.txt': '' });
  await truncate(join(folder, 'b.txt'), 50 * 1024 * 1024);
  const started = ownTime();
  const { documents, warnings } = await readFolder(folder);
  expect(ownTime() - started).toBeLessThan(1000);
  expect(documents).toHaveLength(1);
  expect(warnings).toEqual([
    { file: 'b.txt', reason: 'it is too large (50 MB; the limit is 5 MB)' },
  ]);
});

test('nothing outside the folder is read, by no link and no list', async () => {
  const parent = await aFolder({
    'secret.txt': 'The password is swordfish.',
    'secrets/more.txt': 'The password is swordfish too.',
    'docs/a.txt': ARTICLE,
    'docs/sources.yaml': '../secret.txt:\n  title: Mine\n/etc/passwd:\n  title: Mine\n',
  });
  const links = {
    'up.txt': '../secret.txt',
    'root.txt': '/etc/passwd',
    dir: '../secrets',
    'dir.txt': '..',
    'round.txt': 'a/../../docs/up.txt',
  };
  for (const [link, target] of Object.entries(links))
    await symlink(target, join(parent, 'docs', link));
  const { documents } = await readFolder(join(parent, 'docs'));
  expect(documents.map(({ file }) => file)).toEqual(['a.txt']);
  expect(JSON.stringify(documents)).not.toContain('swordfish');
});

test('loops of links, and what is no file, hold nothing up', async () => {
  const folder = await aFolder({ 'a.txt': ARTICLE });
  await symlink('two.txt', join(folder, 'one.txt'));
  await symlink('one.txt', join(folder, 'two.txt'));
  await symlink('.', join(folder, 'self'));
  await mkdir(join(folder, 'sub'));
  await symlink('..', join(folder, 'sub/parent'));
  const socket = createServer().listen(join(folder, 'pipe.txt'));
  onTestFinished(() => void socket.close());
  await once(socket, 'listening');
  const { documents, warnings } = await readFolder(folder);
  expect(documents).toHaveLength(1);
  expect(warnings.map(({ file }) => file)).toEqual([
    'one.txt',
    'pipe.txt',
    'self',
    'sub/parent',
    'two.txt',
  ]);
});

test('a name may hold line ends, escapes and letters that are none; a line of the log stays one', async () => {
  const names = [
    'line\nend.txt',
    'carriage\rreturn.txt',
    '\u001B[31mred.txt',
    '\u202Egnp.txt',
    'quote\'".txt',
    '-rf.txt',
    '[x](y).md',
    '@everyone.txt',
  ];
  const folder = await aFolder(Object.fromEntries(names.map((name) => [name, ARTICLE])));
  await put(folder, { 'broken\n{"level":"info"}.txt': '' });
  const { library, warnings } = await openLibrary(folder);
  expect(library.documents.map(({ file }) => file).toSorted()).toEqual(names.toSorted());
  const output = new PassThrough();
  const log = hostLog(output, { level: 'info', secret: 'a-secret' });
  for (const warning of warnings) logEvent(log, { kind: 'warning', warning });
  expect(String(output.read()).match(/\n/g)).toHaveLength(warnings.length);
});

test('folders in folders, fifty deep, are read', async () => {
  const deep = Array.from({ length: 50 }, () => 'd').join('/');
  const folder = await aFolder({ [`${deep}/a.txt`]: ARTICLE });
  expect((await readFolder(folder)).documents[0]?.file).toBe(`${deep}/a.txt`);
  await rm(join(folder, 'd'), { recursive: true });
  await writeFile(join(folder, 'a.txt'), ARTICLE);
  expect((await readFolder(folder)).documents).toHaveLength(1);
});
