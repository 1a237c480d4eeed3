import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Visitor, parseSync } from 'oxc-parser';
import type { Expression } from 'oxc-parser';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import * as z from 'zod';

// No pattern may take more than linear time, whatever text it meets: not by counting seconds, which a lucky text keeps
// few, but by what the pattern is. Growing texts are tried beside this, in the tests of what reads them.

const PROJECT = resolve(import.meta.dirname, '../..');
const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns that are written out in a file, and how many are put together from pieces. */
function patternsIn(file: string): { file: string; written: readonly Pattern[]; made: number } {
  const { program, errors } = parseSync(file, readFileSync(join(PROJECT, file), 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const written: Pattern[] = [];
  let made = 0;
  const isConstructor = (callee: Expression): boolean =>
    callee.type === 'Identifier' && callee.name === 'RegExp';
  new Visitor({
    Literal(node) {
      if ('regex' in node) written.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression({ callee }) {
      if (isConstructor(callee)) made += 1;
    },
    CallExpression({ callee }) {
      if (isConstructor(callee)) made += 1;
    },
  }).visit(program);
  return { file, written, made };
}

const FOUND = FILES.map(patternsIn);

/** Alternatives that are repeated without bound: where two of them match the same, there are two ways for each. */
const REPEATED_CHOICE =
  /\((?:\?[:=!<]{1,3})?(?:[^()\\]|\\.){0,500}\|(?:[^()\\]|\\.){0,500}\)(?:[*+]|\{\d+,\})/u;
const CLASS = /\[(?:[^\]\\]|\\.){0,500}\]/gu;

/**
 * What makes a pattern slow; empty for one that is not. `move`: it is tried from every place of a run that it goes
 * through. Of alternatives the checker knows nothing: none are to be repeated without bound.
 */
function slowness({ source, flags }: Pattern): string[] {
  const pattern = `/${source}/${flags}`;
  const found = analyse({ source, flags }).reports.map(({ type }) => `${pattern} by ${type}`);
  return REPEATED_CHOICE.test(source.replace(CLASS, 'x'))
    ? [...found, `${pattern} by a choice`]
    : found;
}

test.each([
  ['^(a+)+$', false],
  ['^(?:a|a)*$', false],
  ['^\\s*(.*)$', false],
  ['\\s+$', false],
  ['\\s*,?\\s*x', false],
  ['(?<!\\s)\\s+$', true],
  ['^\\s*(\\S.*)$', true],
  ['^[^\\d]*\\d.*$', true],
  ['(?:ab|cd){1,9}', true],
])('a slow pattern is known from a quick one: %s is quick: %s', (source, quick) => {
  expect(slowness({ source, flags: 'u' }).length === 0).toBe(quick);
});

test('no pattern that is written out takes more than linear time', () => {
  const patterns = FOUND.flatMap(({ file, written }) =>
    written.map((pattern) => ({ file, pattern })),
  );
  expect(patterns.length).toBeGreaterThan(300);
  expect(
    patterns.flatMap(({ file, pattern }) => slowness(pattern).map((slow) => `${file}: ${slow}`)),
  ).toEqual([]);
});

const madePatterns = z.array(z.object({ source: z.string(), flags: z.string() }));

test('nor does one that is put together from pieces', () => {
  const makers = FOUND.filter(({ made }) => made > 0).map(({ file }) => file);
  const count = FOUND.reduce((sum, { made }) => sum + made, 0);
  expect(count).toBeGreaterThan(0);
  // In a process of its own, where the constructor can be listened to before anything is loaded.
  const listen = `
    const made = [];
    globalThis.RegExp = new Proxy(RegExp, { construct(real, [source, flags = '']) {
      made.push({ source: String(source), flags, by: new Error().stack });
      return Reflect.construct(real, [source, flags]);
    } });
    for (const file of ${JSON.stringify(makers)}) await import(${JSON.stringify(`${PROJECT}/`)} + file);
    console.log(JSON.stringify(made.filter(({ by }) => /[/](?:src|commands)[/]/.test(by) && !/node_modules/.test(by))));`;
  const told = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', listen],
    { cwd: PROJECT, encoding: 'utf8' },
  );
  const patterns = madePatterns.parse(JSON.parse(told));
  // More, where written ones are made into these for an older engine.
  expect(patterns.length).toBeGreaterThanOrEqual(count);
  expect(patterns.flatMap(slowness)).toEqual([]);
});
