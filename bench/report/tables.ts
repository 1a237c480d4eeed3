import { growthPerTenfold } from '../measuring/statistics.ts';
import { duration, share, short, size as bytesText } from './figures.ts';
import { timingOf } from './results.ts';
import type { MeasuredEngine, MeasuredSize, Results } from './results.ts';

/** A table as rows of cells, the head first; every row as long as the head. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** All that was measured, a table each: one for every size, the growth between sizes, the quality. */
export function tablesOf(results: Results): Table[] {
  const { sizes, engines, quality } = results;
  return [
    ...sizes.map((size) => sizeTable(size, engines, results.bareNodeBytes)),
    ...(sizes.length > 1 ? [growthTable(sizes, engines)] : []),
    ...(quality.length > 0 ? qualityTables(results) : []),
  ];
}

function sizeTable(
  size: MeasuredSize,
  engines: readonly MeasuredEngine[],
  bareNodeBytes: number,
): Table {
  const { articles, passages, bytes } = size;
  const head = [
    '',
    'median',
    '95 %',
    'processor',
    '95 %',
    'built in',
    'ready in',
    'memory',
    'asked',
    '× text',
  ];
  const rows = engines.flatMap(({ name, label }) => {
    const found = size.engines[name];
    if (found === undefined) return [];
    if (!found.ok) return [[label, `left out: ${found.reason}`, ...head.slice(2).map(() => '')]];
    const timing = found.result;
    const beyondNode = timing.askedBytes - bareNodeBytes;
    return [
      [
        label,
        duration(timing.medianMs),
        duration(timing.p95Ms),
        duration(timing.processorMedianMs),
        duration(timing.processorP95Ms),
        duration(timing.buildMs),
        duration(timing.readyMs),
        bytesText(timing.builtBytes - bareNodeBytes),
        `${bytesText(beyondNode)}${timing.asked < 1000 ? ` (${timing.asked} questions)` : ''}`,
        short(beyondNode / bytes),
      ],
    ];
  });
  return {
    title: `${number(articles)} articles, ${number(passages)} passages, ${bytesText(bytes)}`,
    rows: [head, ...rows],
  };
}

function growthTable(sizes: readonly MeasuredSize[], engines: readonly MeasuredEngine[]): Table {
  const steps = sizes.slice(1).map((larger, at) => ({ smaller: sizes[at] ?? larger, larger }));
  return {
    title: 'What ten times the articles do to the median (in brackets: of the processor time)',
    rows: [
      [
        '',
        ...steps.map(
          ({ smaller, larger }) => `${number(smaller.articles)} → ${number(larger.articles)}`,
        ),
      ],
      ...engines.map(({ name, label }) => [
        label,
        ...steps.map(({ smaller, larger }) => growthCell(name, smaller, larger)),
      ]),
    ],
  };
}

/**
 * By how much the median grows from one size to a larger one, and in brackets that of the time on a processor; a dash
 * where one of the sizes was not measured.
 */
function growthCell(name: string, smaller: MeasuredSize, larger: MeasuredSize): string {
  const [before, after] = [timingOf(smaller, name), timingOf(larger, name)];
  if (before === null || after === null) return '–';
  const growth = (cost: 'medianMs' | 'processorMedianMs'): string =>
    short(
      growthPerTenfold(
        { size: smaller.articles, cost: before[cost] },
        { size: larger.articles, cost: after[cost] },
      ),
    );
  return `× ${growth('medianMs')} (${growth('processorMedianMs')})`;
}

function qualityTables({ quality, engines }: Results): Table[] {
  const head = ['', ...quality.map(({ gold }) => gold), 'all'];
  const rowsOf = (tallyOf: (name: string, at: number) => Tally | null): string[][] =>
    engines.flatMap(({ name, label }) => {
      const tallies = quality.map((_, at) => tallyOf(name, at));
      const known = tallies.filter((tally) => tally !== null);
      if (known.length === 0) return [];
      const all = known.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }));
      return [[label, ...[...tallies, all].map((tally) => (tally === null ? '–' : share(tally)))]];
    });
  const passages = rowsOf((name, at) => quality[at]?.engines[name]?.firstPassage ?? null);
  const quotes = rowsOf((name, at) => quality[at]?.engines[name]?.firstQuote ?? null);
  const silent = rowsOf((name, at) => quality[at]?.engines[name]?.silent ?? null);
  return [
    {
      title: 'The passage shown first answers (questions that have an answer)',
      rows: [
        head,
        ...passages,
        ...quotes.map(([label = '', ...cells]) => [`${label}: its quote alone`, ...cells]),
      ],
    },
    { title: 'Nothing is shown as an answer (questions that have none)', rows: [head, ...silent] },
  ];
}

interface Tally {
  readonly right: number;
  readonly of: number;
}

/** `10,000`. */
export function number(count: number): string {
  return count.toLocaleString('en-GB');
}

/** The table as lines of a terminal, its columns in line. */
export function terminalTable({ title, rows }: Table): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (isNote(row) && column > 0 ? 0 : (row[column]?.length ?? 0)))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[0] ?? 0)
          : cell.padStart(isNote(row) ? 0 : (widths[column] ?? 0)),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n\n${lines.join('\n')}\n`;
}

/** A row that has something to say instead of figures. */
function isNote(row: readonly string[]): boolean {
  return row.length > 2 && row[1] !== '' && row.slice(2).every((cell) => cell === '');
}

/** The table in Markdown, without its title. */
export function markdownTable({ rows }: Table): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
