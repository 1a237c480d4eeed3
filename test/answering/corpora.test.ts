import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readGold } from '../../src/evaluation/gold.ts';
import type { Judgement, Tally } from '../../src/evaluation/judgement.ts';
import { measure } from '../../src/evaluation/measures.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';

// How good the answers must stay on the libraries beside this test: a few points below what they are. What they are stands
// in docs/figures.md.

const CORPORA = resolve(import.meta.dirname, '../corpora');
const HELD_OUT = resolve(import.meta.dirname, '../held-out');

async function libraryIn(folder: string): Promise<Library> {
  const own = join(folder, 'docs');
  return (await openLibrary(existsSync(own) ? own : resolve(CORPORA, '../../seeds'))).library;
}

async function judgementsOf(folder: string, file: string): Promise<readonly Judgement[]> {
  const gold = readGold(await readFile(join(folder, file), 'utf8'));
  if (!gold.ok) throw new Error(gold.problems.join('; '));
  const library = await libraries.get(folder);
  if (library === undefined) throw new Error(`${folder} has no library`);
  const judgements: Judgement[] = [];
  for await (const judgement of evaluate(gold.questions, async () => library))
    judgements.push(judgement);
  return judgements;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
}

const corpora = await foldersIn(CORPORA);
const unread = await foldersIn(HELD_OUT);
/** Each opened once, for both sets of its questions. */
const libraries = new Map([...corpora, ...unread].map((folder) => [folder, libraryIn(folder)]));
const judged = Promise.all(corpora.map((folder) => judgementsOf(folder, 'gold.jsonl')));
const heldOut = Promise.all(unread.map((folder) => judgementsOf(folder, 'gold.jsonl')));
/** The same questions in two to five words, as they are typed on a telephone. */
const hurried = Promise.all(
  corpora
    .filter((folder) => existsSync(join(folder, 'hurried.jsonl')))
    .map((folder) => judgementsOf(folder, 'hurried.jsonl')),
);

/** Ten seconds of work, which may have to wait for a processor. */
const JUDGED_WITHIN_MS = 600_000;
beforeAll(async () => Promise.all([judged, hurried, heldOut]), JUDGED_WITHIN_MS);

function percent(tally: Tally | undefined): number {
  return tally === undefined ? Number.NaN : (100 * tally.right) / tally.of;
}

type Bound = readonly [measure: string, percent: number];

function staysWithin(
  answered: Promise<readonly (readonly Judgement[])[]>,
  { atLeast, atMost }: { readonly atLeast: readonly Bound[]; readonly atMost: readonly Bound[] },
): void {
  it.each(atLeast)('%s: at least %i in a hundred', async (name, floor) => {
    expect(percent(measure((await answered).flat()).get(name))).toBeGreaterThanOrEqual(floor);
  });

  it.each(atMost)('%s: at most %i in a hundred', async (name, ceiling) => {
    expect(percent(measure((await answered).flat()).get(name))).toBeLessThanOrEqual(ceiling);
  });
}

describe('on all gold questions together', () => {
  staysWithin(judged, {
    atLeast: [
      ['right', 62],
      ['lead right: single', 77],
      ['lead right: agree', 74],
      ['sources shown', 56],
      ['conflict recall', 50],
      ['conflict precision', 80],
      ['side right', 65],
      ['abstained: far', 89],
      ['abstained: near', 52],
    ],
    atMost: [
      ['false conflict (less is better)', 7],
      ['wrongly silent (less is better)', 9],
      ['wrong side (less is better)', 9],
      ['placed without a say (less is better)', 20],
    ],
  });
});

describe('on the same questions in a hurry', () => {
  staysWithin(hurried, {
    atLeast: [
      ['right', 57],
      ['lead right: single', 74],
      ['lead right: agree', 60],
      ['sources shown', 57],
      ['conflict recall', 48],
      ['conflict precision', 74],
      ['abstained: far', 70],
      ['abstained: near', 45],
    ],
    atMost: [
      ['false conflict (less is better)', 9],
      ['wrongly silent (less is better)', 12],
    ],
  });
});

describe('on libraries whose errors nobody has looked at', () => {
  staysWithin(heldOut, {
    atLeast: [
      ['right', 43],
      ['conflict precision', 75],
      ['abstained: far', 95],
      ['abstained: near', 48],
    ],
    atMost: [
      ['false conflict (less is better)', 6],
      ['wrongly silent (less is better)', 22],
    ],
  });
});

it('a dispute is on the matter: who takes a side is not far less likely to answer than the best', async () => {
  const faint = (await judged).flat().filter(({ answer: { verdict, positions } }) => {
    const scores = (told: boolean) =>
      positions
        .filter(({ label }) => !told || label !== null)
        .flatMap(({ answers }) => answers.map(({ score }) => score));
    return verdict === 'conflict' && Math.max(...scores(true)) < 0.29 * Math.max(...scores(false));
  });
  expect(faint.map(({ question }) => question.question)).toEqual([]);
});

describe('every quote', () => {
  it('that decides a dispute stands first, but below its heading', async () => {
    const seconds = (await judged)
      .flat()
      .filter(({ answer }) => answer.verdict === 'conflict')
      .flatMap(({ answer }) => answer.positions.flatMap(({ answers }) => answers))
      .filter(
        ({ quotes: [first, second] }) =>
          first?.highlights.length === 0 && second?.highlights.length,
      );
    const behindText = seconds.filter(({ quotes: [first] }) =>
      /[.!?][”"’')*_]*$/u.test(first?.text ?? ''),
    );
    expect(behindText.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([]);
  });

  it('is its document’s text, letter for letter', async () => {
    const quotes = measure((await judged).flat()).get('verbatim quotes');
    expect(quotes?.of).toBeGreaterThan(1000);
    expect(quotes?.right).toBe(quotes?.of);
  });

  it('has its deciding words within it, in order', async () => {
    for (const { answer } of (await judged).flat())
      for (const { quotes } of answer.positions.flatMap(({ answers }) => answers))
        for (const { text, highlights } of quotes) {
          let end = 0;
          for (const mark of highlights) {
            expect(mark.start).toBeGreaterThanOrEqual(end);
            expect(mark.end).toBeGreaterThan(mark.start);
            end = mark.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
  });
});

describe('every position', () => {
  it('of a yes/no dispute is labelled Yes, No or It depends', async () => {
    const disputes = (await judged)
      .flat()
      .flatMap(({ question, answer }) =>
        answer.verdict === 'conflict' &&
        answer.differs === 'stance' &&
        question.tags.includes('yesno')
          ? [answer]
          : [],
      );
    expect(disputes.length).toBeGreaterThan(0);
    for (const { positions } of disputes)
      for (const { label } of positions)
        if (label !== null) expect(label).toMatch(/^(?:Yes|No|It depends)\b/u);
  });

  it('counts every source once', async () => {
    for (const { answer } of (await judged).flat()) {
      const numbers = answer.positions.flatMap(({ answers }) =>
        answers.map(({ source }) => source.number),
      );
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
