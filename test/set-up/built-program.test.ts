import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Starts a program whose help is this code's. */
function start(code: string): { said: string; complaint: string } {
  writeFileSync(join(copy, 'src/console/help.ts'), code);
  const { stdout, stderr } = spawnSync(process.execPath, ['src/start.mjs', '--help'], {
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

test('a mistake in a source is named', () => {
  const { said, complaint } = start('export const HELP: string = ;');
  expect(said).toBe('');
  expect(complaint).toContain('help.ts:1:');
});

test('where nothing can be kept the sources run as they are', () => {
  rmSync(join(copy, BUILDS), { recursive: true });
  writeFileSync(join(copy, BUILDS), 'no folder');
  expect(start(helpSaying('unbuilt'))).toEqual({ said: 'unbuilt', complaint: '' });
});
