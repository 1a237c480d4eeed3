import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { readGold } from '../src/evaluation/gold.ts';
import type { Judgement, Tally } from '../src/evaluation/judgement.ts';
import { measure, medianMs } from '../src/evaluation/measures.ts';
import { openLibrary } from '../src/library/open-library.ts';

// Asks the gold questions of every library in test/corpora/ and writes how good the answers were to docs/figures.md.

const PROJECT = resolve(import.meta.dirname, '..');
const CORPORA = join(PROJECT, 'test/corpora');
const HELD_OUT = join(PROJECT, 'test/held-out');

const INTRODUCTION = `# Figures

How good the answers are, on the libraries in \`test/corpora/\` and the gold questions beside them; \`npm run figures\` writes this page, \`npm run eval -- test/corpora/NAME/gold.jsonl --docs test/corpora/NAME/docs --failures\` shows what went wrong. The questions were written for this project, so other libraries may fare better or worse.

A conflict is right when it is called one and all its sources but one are quoted with an accepted passage; an agreed or single answer when the first quote shown is accepted; a question without an answer when nothing answers.
`;

const IN_A_HURRY = `## In a hurry

The same questions as they are typed on a telephone, in two to five words (\`hurried.jsonl\` beside the gold questions).
`;

const HELD_OUT_TOGETHER = `## Held out

Libraries whose errors nobody has looked at (\`test/held-out/\`), together: what to expect of one that the method was not made with.
`;

async function judgementsOf(
  name: string,
  questions: string,
  folder = CORPORA,
): Promise<readonly Judgement[]> {
  const gold = readGold(await readFile(join(folder, name, questions), 'utf8'));
  if (!gold.ok) throw new Error(`${name}: ${gold.problems.join('; ')}`);
  const own = join(folder, name, 'docs');
  const { library } = await openLibrary(existsSync(own) ? own : join(PROJECT, 'seeds'));
  const judgements: Judgement[] = [];
  for await (const judgement of evaluate(gold.questions, async () => library))
    judgements.push(judgement);
  return judgements;
}

/** A Markdown table: a row for each measure, a column for each library. */
function tableOf(names: readonly string[], columns: readonly (readonly Judgement[])[]): string {
  const tallies = columns.map(measure);
  const measures = [...new Set(tallies.flatMap((column) => [...column.keys()]))];
  const rows = [
    ['', ...names],
    names.map(() => '---:').toSpliced(0, 0, '---'),
    ['questions', ...columns.map(({ length }) => String(length))],
    ...measures.map((name) => [name, ...tallies.map((column) => cell(column.get(name)))]),
    ['median time', ...columns.map((column) => `${(medianMs(column) ?? 0).toFixed(0)} ms`)],
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(tally: Tally | undefined): string {
  return tally === undefined || tally.of === 0
    ? '–'
    : `${tally.right}/${tally.of} (${((100 * tally.right) / tally.of).toFixed(0)} %)`;
}

async function librariesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

async function tableFor(asked: readonly string[], questions: string): Promise<string> {
  const columns: (readonly Judgement[])[] = [];
  for (const name of asked) columns.push(await judgementsOf(name, questions));
  return tableOf(asked, columns);
}

async function heldOutTable(): Promise<string> {
  const judged: Judgement[] = [];
  for (const name of await librariesIn(HELD_OUT))
    judged.push(...(await judgementsOf(name, 'gold.jsonl', HELD_OUT)));
  return tableOf(['all'], [judged]);
}

const names = await librariesIn(CORPORA);
const hurried = names.filter((name) => existsSync(join(CORPORA, name, 'hurried.jsonl')));

const pages = [
  INTRODUCTION,
  await tableFor(names, 'gold.jsonl'),
  `\n${IN_A_HURRY}`,
  await tableFor(hurried, 'hurried.jsonl'),
  `\n${HELD_OUT_TOGETHER}`,
  await heldOutTable(),
];
await writeFile(join(PROJECT, 'docs/figures.md'), `${pages.join('\n')}\n`);
