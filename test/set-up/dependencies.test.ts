import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';

const PROJECT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions });

test('every dependency stands in the docs, with why', () => {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(read('package.json')));
  const reasons = [...read('docs/ARCHITECTURE.md').matchAll(/^\| ([^|]+) \| [^|]*\w[^|]* \|$/gm)];
  const named = reasons.flatMap(([, names = '']) =>
    names
      .replace('(development)', '')
      .split(',')
      .map((name) => name.trim()),
  );
  expect(named).toEqual(
    expect.arrayContaining([...Object.keys(dependencies), ...Object.keys(devDependencies)]),
  );
});

test('no dependency’s install script is run', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
