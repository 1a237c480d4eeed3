import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { weights } from '../src/answering/weighing/model.ts';
import type { SignalName } from '../src/answering/weighing/signal.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { readGold } from '../src/evaluation/gold.ts';
import type { GoldQuestion } from '../src/evaluation/gold.ts';
import type { Judgement } from '../src/evaluation/judgement.ts';
import { measure } from '../src/evaluation/measures.ts';
import type { Library } from '../src/library/library.ts';
import { openLibrary } from '../src/library/open-library.ts';

// What each group of signals is worth: `node --import tsx scripts/ablation.ts [DIR …]` takes each away in turn and asks the
// gold questions again. DIR holds gold.jsonl and docs/; by default two libraries of test/corpora/. The other weights stay as
// they are, so a signal that others can stand in for shows less than it would if it had never been there.

/** Signals that tell of one thing, taken away together. */
const GROUPS: Readonly<Record<string, readonly SignalName[]>> = {
  'the word itself': ['exact', 'plainExact'],
  'words of the lexicon': ['sense', 'opposite', 'plainSense'],
  'look-alikes': ['soft'],
  'how much is covered': ['plain', 'plainWide', 'plainName', 'gap', 'key'],
  'neighbours, heading': ['heading', 'before', 'behind', 'plainNear'],
  'title, article': ['title', 'article'],
  names: ['nameHere', 'nameNear', 'nameFar', 'nameMissing', 'otherName'],
  'value of the expected kind': [
    'evidence',
    'nearness',
    'plainEvidence',
    'lacking',
    'lackingFigure',
    'figureMissing',
  ],
  'words side by side': ['pairs', 'phrase'],
  "the engine's score": ['section'],
  'what other sources say': ['echo', 'accord'],
  "the article's own question": ['asked'],
  'form of the sentence': ['leaning', 'isHeading', 'isQuestion', 'short'],
  'long articles': ['longArticle', 'runs', 'literal', 'paragraph', 'engine', 'nameBeside'],
  corrections: ['withdrawn', 'correction'],
  tense: ['tense'],
  'causes denied': ['denied', 'toldAsReason'],
  'a role told': ['besideRole'],
};

const SHOWN = [
  'right',
  'lead right: single',
  'lead right: agree',
  'sources shown',
  'conflict recall',
  'conflict precision',
  'right: none',
];

const CORPORA = resolve(import.meta.dirname, '../test/corpora');

interface Corpus {
  readonly name: string;
  readonly questions: readonly GoldQuestion[];
  readonly library: Library;
}

async function corpusIn(dir: string): Promise<Corpus> {
  const gold = readGold(await readFile(join(dir, 'gold.jsonl'), 'utf8'));
  if (!gold.ok) throw new Error(`${dir}: ${gold.problems.join('; ')}`);
  const own = join(dir, 'docs');
  const { library } = await openLibrary(existsSync(own) ? own : resolve(CORPORA, '../../seeds'));
  return { name: dir.split('/').at(-1) ?? dir, questions: gold.questions, library };
}

/** The measures shown, in per cent. */
async function measured({ questions, library }: Corpus): Promise<readonly number[]> {
  const judgements: Judgement[] = [];
  for await (const judgement of evaluate(questions, async () => library))
    judgements.push(judgement);
  const tallies = measure(judgements);
  return SHOWN.map((name) => {
    const tally = tallies.get(name);
    return tally === undefined || tally.of === 0 ? 0 : (100 * tally.right) / tally.of;
  });
}

/** Runs with some weights at 0, and puts them back. */
async function without<T>(names: readonly SignalName[], run: () => Promise<T>): Promise<T> {
  const before = Object.fromEntries(names.map((name) => [name, weights[name]]));
  Object.assign(weights, Object.fromEntries(names.map((name) => [name, 0])));
  try {
    return await run();
  } finally {
    Object.assign(weights, before);
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const dirs = process.argv.slice(2);
for (const dir of dirs.length > 0 ? dirs : [join(CORPORA, 'museum'), join(CORPORA, 'clinic')]) {
  const corpus = await corpusIn(dir);
  const whole = await measured(corpus);
  const lines = [
    row([`without … (${corpus.name})`, ...SHOWN]),
    row(['---', ...SHOWN.map(() => '---:')]),
    row(['nothing: all signals', ...whole.map((value) => `${value.toFixed(0)} %`)]),
  ];
  for (const [group, names] of Object.entries(GROUPS)) {
    const left = await without(names, () => measured(corpus));
    const change = left.map((value, i) => Math.round(value - (whole[i] ?? 0)));
    lines.push(
      row([
        group,
        ...change.map((points) => (points === 0 ? '·' : points > 0 ? `+${points}` : `−${-points}`)),
      ]),
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
