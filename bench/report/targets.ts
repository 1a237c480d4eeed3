import { growthPerTenfold } from '../measuring/statistics.ts';
import { duration, short } from './figures.ts';
import { timingOf } from './results.ts';
import type { MeasuredSize, Results, Timing } from './results.ts';

/** What is wanted of Sources Say, what was found, and whether that is enough; null when it was not measured. */
export interface Target {
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean | null;
}

const LARGE = 10_000;
const SMALL = 5;

const SQLITE_RATIO = 1.5;
const MINISEARCH_RATIO = 3;
const GROWTH = 6;
const SMALL_MEDIAN_MS = 1;
const START_MS = 500;
const ACKNOWLEDGED_MS = 20;
const READY_SHARE = 1 / 5;
const TEXT_RATIO = 6;
const QUESTIONS = 1000;
/** "Milliseconds" are read as less than a tenth of a second. */
const UPDATE_MS = 100;

/** Every target, in order, whatever was measured. */
export function targetsOf(results: Results): Target[] {
  const { start, acknowledgement } = results;
  const large = results.sizes.find(({ articles }) => articles === LARGE);
  const small = results.sizes.find(({ articles }) => articles === SMALL);
  const ours = large === undefined ? null : timingOf(large, 'sources-say');
  const smallMs = small === undefined ? null : (timingOf(small, 'sources-say')?.medianMs ?? null);
  return [
    ...(large === undefined || ours === null ? [] : largeTargets(results, large, ours)),
    atMost(
      `${SMALL} articles: the median below ${SMALL_MEDIAN_MS} ms`,
      smallMs,
      SMALL_MEDIAN_MS,
      duration,
    ),
    atMost(
      `a process started by node has answered in ${START_MS} ms`,
      start?.askMs ?? null,
      START_MS,
      duration,
    ),
    atMost(
      `the bot's acknowledgement leaves within ${ACKNOWLEDGED_MS} ms (95th percentile)`,
      acknowledgement?.p95Ms ?? null,
      ACKNOWLEDGED_MS,
      duration,
    ),
  ];
}

function largeTargets(results: Results, large: MeasuredSize, ours: Timing): Target[] {
  const sqlite = timingOf(large, 'sqlite');
  const plain = timingOf(large, 'minisearch');
  const stems = timingOf(large, 'minisearch-stems');
  const addAllMs = least([plain?.buildMs, stems?.buildMs]);
  return [
    atMost(
      `10,000 articles: the median at most ${SQLITE_RATIO} times SQLite FTS5's`,
      ratioOf(ours.medianMs, sqlite?.medianMs),
      SQLITE_RATIO,
      withProcessor(ratioOf(ours.processorMedianMs, sqlite?.processorMedianMs)),
    ),
    atMost(
      `the 95th percentile at most ${SQLITE_RATIO} times SQLite FTS5's`,
      ratioOf(ours.p95Ms, sqlite?.p95Ms),
      SQLITE_RATIO,
      withProcessor(ratioOf(ours.processorP95Ms, sqlite?.processorP95Ms)),
    ),
    atLeast(
      `at least ${MINISEARCH_RATIO} times faster than MiniSearch with stems, in the median`,
      ratioOf(stems?.medianMs, ours.medianMs),
      MINISEARCH_RATIO,
      withProcessor(ratioOf(stems?.processorMedianMs, ours.processorMedianMs)),
    ),
    atLeast(
      `and at the 95th percentile`,

      ratioOf(stems?.p95Ms, ours.p95Ms),
      MINISEARCH_RATIO,
      withProcessor(ratioOf(stems?.processorP95Ms, ours.processorP95Ms)),
    ),
    atMost(
      `ten times the articles cost at most ${GROWTH} times the time`,
      growthTo(results, large, 'medianMs'),
      GROWTH,
      withProcessor(growthTo(results, large, 'processorMedianMs')),
    ),
    atMost(
      "ready from what was saved in a fifth of the time of MiniSearch's addAll",
      ratioOf(ours.readyMs, addAllMs),
      READY_SHARE,
      times,
    ),
    atMost('and without it in no more than that time', ratioOf(ours.buildMs, addAllMs), 1, times),
    memoryTarget(results, large, ours),
    atMost(
      `a changed article takes milliseconds (less than ${UPDATE_MS}) of work`,
      ours.update?.workMs ?? null,
      UPDATE_MS,
      duration,
    ),
  ];
}

/** The ratio, and beside it that of the time on a processor. */
function withProcessor(processor: number | null): (ratio: number) => string {
  const more = processor === null ? '' : ` (${times(processor)} of processor time)`;
  return (ratio) => `${times(ratio)}${more}`;
}

function times(ratio: number): string {
  return `× ${short(ratio)}`;
}

/** Fewer questions can show that it is too much, and not that it is not. */
function memoryTarget({ bareNodeBytes }: Results, { bytes }: MeasuredSize, ours: Timing): Target {
  const target = atMost(
    `through 1,000 questions at most ${TEXT_RATIO} times the text's size in memory`,
    (ours.askedBytes - bareNodeBytes) / bytes,
    TEXT_RATIO,
    times,
  );
  if (ours.asked >= QUESTIONS) return target;
  const found = `${target.found} (through ${ours.asked})`;
  return { ...target, found, met: target.met === true ? null : target.met };
}

/** By how much the cost grows from the next smaller size; null when that was not measured. */
function growthTo(
  { sizes }: Results,
  large: MeasuredSize,
  cost: 'medianMs' | 'processorMedianMs',
): number | null {
  const smaller = sizes.findLast(({ articles }) => articles < large.articles);
  const before = smaller === undefined ? null : timingOf(smaller, 'sources-say');
  const after = timingOf(large, 'sources-say');
  if (smaller === undefined || before === null || after === null) return null;
  return growthPerTenfold(
    { size: smaller.articles, cost: before[cost] },
    { size: large.articles, cost: after[cost] },
  );
}

function atMost(
  wanted: string,
  value: number | null,
  limit: number,
  say: (value: number) => string,
): Target {
  if (value === null) return { wanted, found: 'not measured', met: null };
  return { wanted, found: say(value), met: value <= limit };
}

function atLeast(
  wanted: string,
  value: number | null,
  limit: number,
  say: (value: number) => string,
): Target {
  if (value === null) return { wanted, found: 'not measured', met: null };
  return { wanted, found: say(value), met: value >= limit };
}

function ratioOf(value: number | undefined, to: number | undefined | null): number | null {
  return value === undefined || to === undefined || to === null ? null : value / to;
}

function least(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : Math.min(...known);
}
