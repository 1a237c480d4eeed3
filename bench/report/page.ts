import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { otherMeasures } from './other-measures.ts';
import { growthPicture } from './picture.ts';
import type { Results } from './results.ts';
import { markdownTable, number, tablesOf } from './tables.ts';
import { targetsOf } from './targets.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');
const PAGE = join(DOCS, 'performance.md');
const PICTURE = 'images/performance-growth';
/** From here on the page is written by hand. */
const BY_HAND = '\n## Steps\n';

/** Writes `docs/performance.md`, whose part that is written by hand stays, and the pictures in it. */
export async function writePage(results: Results): Promise<void> {
  const before = await readFile(PAGE, 'utf8').catch(() => BY_HAND);
  for (const theme of ['light', 'dark'] as const)
    await writeFile(join(DOCS, `${PICTURE}-${theme}.svg`), growthPicture(results, theme));
  const page = `${pageHead(results)}${handWritten(before)}`;
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}

/** The part of the page that is written by hand, its heading included. */
export function handWritten(page: string): string {
  const at = page.indexOf(BY_HAND);
  return at === -1 ? BY_HAND : page.slice(at);
}

/** The part of the page that is made of what was measured. */
export function pageHead(results: Results): string {
  const blocks = [
    '# Performance',
    `\`npm run bench -- --write\` measures all of this and writes this page up to its steps. ${NEEDS}`,
    picture,
    '## Targets',
    'Judged as ratios within one run on the same text, so that they hold on other machines too. Where MiniSearch or SQLite can be used in several ways, the fastest of those below counts.',
    targetsTable(results),
    '## Figures',
    provenance(results),
    METHOD,
    ...tablesOf(results).flatMap((table) => [`### ${table.title}`, markdownTable(table)]),
    '### Sources Say alone',
    otherMeasures(results)
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const NEEDS =
  'The engines to compare with are installed by `npm ci --prefix bench`; `npm run bench -- --help` says what else can be chosen: sizes, engines, your own folder of articles and of gold questions.';

const picture = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${PICTURE}-dark.svg">
  <img alt="Median time of one question by the number of articles, for each engine: the figures are in the tables below" src="${PICTURE}-light.svg" width="900">
</picture>`;

const METHOD = `What the columns say:

- **median**, **95 %**: the time of one question, among up to 1,000 different ones, after 50 that are not counted. For Sources Say it is the whole of \`ask\` as the bot runs it: to the library's thread, understanding, finding, reading, comparing, the verdict, and back. For the others it is the bare query for ten passages, whose text they have not even looked at. Four of five questions are made of the words of one sentence, every fifth of words that stand nowhere together; one word in twenty is misspelt.
- **processor**, **95 %**: of one question's time on a processor, all threads together. Where other programs use the machine as well, this is the steadier figure: waiting for them is not in it.
- **built in**: for Sources Say from the files to a library that can be asked; for the others from passages that are already read.
- **ready in**: a new process, from what was saved to the first answer.
- **memory**: of the process, beyond what Node alone has with the loader of TypeScript that all of them are measured with, once built; **asked**: the highest through the questions; **× text**: that, as a multiple of the articles' size. SQLite and Sources Say hold the text as well, the others only an index of it.

The articles are made: a chain of words learnt from the seeds, in which each story of five articles puts words, names and numbers of its own; frequent ones are often and rare ones seldom drawn (Zipf), so that the vocabulary grows with the corpus as that of news does. The same articles and questions come out every time. Each engine runs in a process of its own, one after the other. Lunr and Orama are left out beyond 1,000 articles.`;

function provenance({ machine, engines, commit, day }: Results): string {
  const { processor, cores, memoryBytes, system, node } = machine;
  const versions = [...new Set(engines.flatMap(({ version }) => version || []))];
  return `Measured on ${day}${commit === null ? '' : ` at commit \`${commit}\``}: ${processor}, ${cores} cores that other programs use as well, ${number(Math.round(memoryBytes / 1e9))} GB of memory, ${system}, Node ${node}; ${versions.join(', ')}.`;
}

function targetsTable(results: Results): string {
  const rows = targetsOf(results).map(({ wanted, found, met }) => [
    wanted,
    found,
    met === null ? '–' : met ? 'met' : '**not met**',
  ]);
  return markdownTable({ title: '', rows: [['target', 'found', ''], ...rows] });
}
