import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'built-program-'));
  for (const name of ['src', 'commands', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Starts a program whose help is this code's, and asks for it. */
function start(code: string): { said: string; complaint: string } {
  writeHelp(code);
  return run('--help');
}

function writeHelp(code: string): void {
  writeFileSync(join(copy, 'src/console/help.ts'), code);
}

function run(...args: readonly string[]): { said: string; complaint: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/start.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { said: stdout, complaint: stderr };
}

function helpSaying(words: string): string {
  return `export const HELP: string = '${words}';`;
}

const BUILDS = '.cache';

test('a program is built once, and a changed source shows at the next start', () => {
  expect(start(helpSaying('once'))).toEqual({ said: 'once', complaint: '' });
  expect(start(helpSaying('changed'))).toEqual({ said: 'changed', complaint: '' });
  expect(start(helpSaying('once'))).toEqual({ said: 'once', complaint: '' });
  expect(readdirSync(join(copy, BUILDS))).toHaveLength(2);
});

test('what ask compiles is kept for its next start, and compiled anew where it is spoilt', () => {
  const kept = () =>
    readdirSync(join(copy, BUILDS), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.compiled'),
    );
  const html = join(copy, 'html');
  mkdirSync(html);
  writeFileSync(join(html, 'a.html'), '<h1>Pier</h1><p>The pier opened in May 1902.</p>');
  const answer = () => run('ask', '--docs', html, 'When did the pier open?');

  start(helpSaying('once'));
  run('ask', '--docs', 'nowhere', 'When did the pier open?');
  run('ask', '--help');
  expect(kept()).toEqual([]);
  const first = answer();
  expect(first.said).toContain('The pier opened in May 1902.');
  expect(kept()).toHaveLength(1);
  expect(answer()).toEqual(first);
  for (const name of kept()) writeFileSync(join(copy, BUILDS, name), 'spoilt');
  expect(answer()).toEqual(first);
  expect(answer()).toEqual(first);
});

test('a mistake in a source is named', () => {
  const { said, complaint } = start('export const HELP: string = ;');
  expect(said).toBe('');
  expect(complaint).toContain('help.ts:1:');
  expect(run('ask', 'When?').complaint).toContain('help.ts:1:');
});

test('where nothing can be kept the sources run as they are', () => {
  rmSync(join(copy, BUILDS), { recursive: true });
  writeFileSync(join(copy, BUILDS), 'no folder');
  writeHelp(`process.stderr.write('unbuilt'); ${helpSaying('')}`);
  const docs = join(copy, 'piers');
  mkdirSync(docs);
  writeFileSync(join(docs, 'a.txt'), 'The pier opened in May 1902.');
  const { said, complaint } = run('ask', '--docs', docs, 'When did the pier open?');
  expect(said).toContain('May 1902');
  expect(complaint).toBe('unbuilt');
});
