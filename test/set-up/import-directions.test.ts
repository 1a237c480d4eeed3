import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';

const PROJECT = resolve(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'import-directions-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) {
    cpSync(join(PROJECT, file), join(copy, file));
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Every folder, and the folders it may import from besides its own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/corpus': ['src/text'],
  'src/search': ['src/text', 'src/corpus'],
  'src/answering': ['src/text', 'src/corpus', 'src/search'],
  'src/library': ['src/text', 'src/corpus', 'src/search', 'src/answering'],
  'src/evaluation': ['src/text', 'src/corpus', 'src/search', 'src/answering', 'src/library'],
  'src/rendering': ['src/text', 'src/corpus', 'src/search', 'src/answering', 'src/library'],
  commands: ['src/text', 'src/corpus', 'src/answering', 'src/library', 'src/rendering'],
  'src/discord': [
    'src/text',
    'src/corpus',
    'src/search',
    'src/answering',
    'src/library',
    'src/rendering',
  ],
  'src/console': [
    'src/text',
    'src/corpus',
    'src/answering',
    'src/library',
    'src/rendering',
    'src/evaluation',
  ],
};
const FOLDERS = Object.keys(ALLOWED);

interface Plant {
  readonly folder: string;
  readonly line: string;
  readonly allowed: boolean;
}

test('a folder imports from the folders below it and from no others', () => {
  const plants = FOLDERS.flatMap((folder) =>
    FOLDERS.map((other) => ({
      folder,
      line: `import type { A } from '${pathTo(folder, `${other}/a.ts`)}'`,
      allowed: other === folder || (ALLOWED[folder] ?? []).includes(other),
    })),
  );
  expect(judgedByLinter(plants)).toEqual(plants);
});

test('a folder within a folder is bound by the same directions', () => {
  const plants = FOLDERS.flatMap((folder) => [
    { folder: `${folder}/inner`, line: `import type { A } from '../a.ts'`, allowed: true },
    {
      folder: `${folder}/inner`,
      line: `import type { A } from '${pathTo(`${folder}/inner`, 'src/main.ts')}'`,
      allowed: false,
    },
  ]);
  expect(judgedByLinter(plants)).toEqual(plants);
});

test('settings, commands and packages are imported where the map says, and loaded late no more than early', () => {
  const plants = [
    { folder: 'src/text', line: "export const a = await import('../search/a.ts')", allowed: false },
    { folder: 'src/text', line: "export * from '../corpus/a.ts'", allowed: false },
    { folder: 'src/text', line: "import { readFileSync as A } from 'node:fs'", allowed: false },
    {
      folder: 'src/answering',
      line: "import { createServer as A } from 'node:http'",
      allowed: false,
    },
    { folder: 'src/corpus', line: "import { readFileSync as A } from 'node:fs'", allowed: true },
    { folder: 'src/console', line: "import type { A } from '../config.ts'", allowed: false },
    {
      folder: 'src/console',
      line: "import type { A } from '../../commands/command.ts'",
      allowed: true,
    },
    {
      folder: 'src/discord',
      line: "import type { A } from '../../commands/command.ts'",
      allowed: true,
    },
    {
      folder: 'src/discord',
      line: "import type { A } from '../../commands/ask.ts'",
      allowed: false,
    },
    { folder: 'src/search', line: "import { default as A } from 'minisearch'", allowed: true },
    { folder: 'src/answering', line: "import { default as A } from 'minisearch'", allowed: false },
    { folder: 'src/discord', line: "import { A } from 'discord.js'", allowed: true },
    { folder: 'commands', line: "import type { A } from 'discord.js'", allowed: true },
    { folder: 'commands', line: "import { A } from 'discord.js'", allowed: false },
    { folder: 'src/rendering', line: "import { parse as A } from 'yaml'", allowed: false },
  ];
  expect(judgedByLinter(plants)).toEqual(plants);
});

const lintReport = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** The same plants, each in a file of its own, allowed or not as the project's linter has it. */
function judgedByLinter(plants: readonly Plant[]): readonly Plant[] {
  const files = plants.map(({ folder, line }, index) => {
    const file = `${folder}/planted-${index}.ts`;
    mkdirSync(join(copy, folder), { recursive: true });
    writeFileSync(join(copy, file), `${line};\n`);
    return file;
  });
  const oxlint = join(PROJECT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', ...files], {
    cwd: copy,
    encoding: 'utf8',
  });
  const refused = new Set(
    lintReport
      .parse(JSON.parse(stdout))
      .diagnostics.filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename }) => filename),
  );
  return plants.map((plant, index) => ({ ...plant, allowed: !refused.has(files[index] ?? '') }));
}

function pathTo(folder: string, file: string): string {
  const path = relative(folder, file).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
