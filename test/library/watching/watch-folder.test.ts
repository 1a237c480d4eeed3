import { once } from 'node:events';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ChangedFiles } from '../../../src/library/reading/changed-files.ts';
import { watchFolder } from '../../../src/library/watching/watch-folder.ts';
import { FOLDERS_TELL_OF_FILES } from '../../../src/library/watching/watch-folders.ts';
import { aFolder, put } from '../../support/temporary-folder.ts';

/** A folder with a path below it that is longer than the system opens, made in two halves that are not. */
async function tooDeepFolder(): Promise<string> {
  const parent = await aFolder({ 'docs/a.txt': 'The ferry sank.' });
  const half = Array.from({ length: 10 }, () => 'n'.repeat(250)).join('/');
  const [folder, lower] = [join(parent, 'docs'), join(parent, 'lower')];
  await mkdir(join(folder, half), { recursive: true });
  await mkdir(join(lower, half), { recursive: true });
  await rename(lower, join(folder, half, 'lower'));
  onTestFinished(async () => rename(join(folder, half, 'lower'), lower));
  return folder;
}

// Elsewhere files are watched, not folders.
test.skipIf(!FOLDERS_TELL_OF_FILES)(
  'a folder that cannot be entered is told of once, and is no change',
  async () => {
    const folder = await tooDeepFolder();
    const changes: ChangedFiles[] = [];
    const troubles: string[] = [];
    const told = new EventTarget();
    const watch = await watchFolder(folder, {
      polling: false,
      onChange: (changed) => {
        changes.push(changed);
        told.dispatchEvent(new Event('change'));
      },
      onTrouble: (reason) => troubles.push(reason),
    });
    onTestFinished(async () => watch.close());
    for (const text of ['It sank on Monday.', 'It sank on Tuesday.', 'It sank on Friday.']) {
      const change = once(told, 'change');
      await put(folder, { 'a.txt': text });
      await change;
    }
    expect(changes).toEqual(changes.map(() => new Set(['a.txt'])));
    expect(troubles).toEqual([
      'folders below it cannot be watched (ENAMETOOLONG): they are looked at every minute instead',
    ]);
  },
);
