import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { FOLLOWING_PROCESS } from '../support/built-processes.ts';
import { aFolder, put } from '../support/temporary-folder.ts';

/** A shell in a user's name space of its own, where the kernel lets anyone lower its own limits. */
const APART = ['--map-root-user', '--user', 'sh', '-c'];
const canLimit =
  spawnSync('unshare', [...APART, 'echo 0 > /proc/sys/user/max_inotify_watches']).status === 0;

test.skipIf(!canLimit).each([
  ['max_inotify_watches', 'ENOSPC'],
  ['max_inotify_instances', 'EMFILE'],
])(
  'where the system watches nothing (%s), files are looked at instead, with a warning',
  async (limit, code) => {
    const folder = await aFolder({ 'a.txt': 'The ferry sank near Calder on Monday.' });
    const script = `echo 0 > /proc/sys/user/${limit} && exec "$0" "$1" "$2"`;
    const child = spawn(
      'unshare',
      [...APART, script, process.execPath, FOLLOWING_PROCESS.built, folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const said: string[] = [];
    const lines = createInterface(child.stdout).on('line', (line) => said.push(line));
    await once(lines, 'line');
    await expect.poll(() => said.join('\n'), { timeout: 10_000 }).toContain('1 document');
    expect(said).toContain(
      `.: the system cannot watch so many files (${code}): they are looked at every half second instead`,
    );
    await put(folder, { 'b.txt': 'The bridge at Merion was closed in March.' });
    await expect.poll(() => said.at(-1), { timeout: 10_000 }).toBe('2 documents');
  },
);
