import type { GoldQuestion } from './gold.ts';
import type { Judgement, Tally } from './judgement.ts';

/** A measure by name, and what one judgement adds to it; null when it is not about such questions. */
interface Measure {
  readonly name: string;
  readonly count: (judgement: Judgement) => Tally | null;
}

/** In the order in which they are printed. */
const MEASURES: readonly Measure[] = [
  { name: 'right', count: ({ right }) => one(right) },
  { name: 'right: conflict', count: among(['conflict'], ({ right }) => right) },
  { name: 'right: agree', count: among(['agree'], ({ right }) => right) },
  { name: 'right: single', count: among(['single'], ({ right }) => right) },
  { name: 'right: none', count: among(['none'], ({ right }) => right) },
  {
    name: 'conflict precision',
    count: ({ question, answer }) =>
      answer.verdict === 'conflict' ? one(question.kind === 'conflict') : null,
  },
  { name: 'conflict recall', count: among(['conflict'], saysConflict) },
  {
    name: 'false conflict (less is better)',
    count: among(['agree', 'single', 'none'], saysConflict),
  },
  {
    name: 'sources shown',
    count: ({ question, shownFiles }) =>
      question.kind === 'conflict'
        ? { right: shownFiles.length, of: Object.keys(question.answers).length }
        : null,
  },
  {
    name: 'side right',
    count: ({ sides }) => (sides === null ? null : { right: sides.right, of: sides.of }),
  },
  {
    name: 'wrong side (less is better)',
    count: ({ sides }) => (sides === null ? null : { right: sides.wrong, of: sides.of }),
  },
  {
    name: 'placed without a say (less is better)',
    count: ({ sides }) => (sides === null ? null : { right: sides.idle, of: sides.placed }),
  },
  { name: 'lead right: agree', count: among(['agree'], ({ leadRight }) => leadRight) },
  { name: 'lead right: single', count: among(['single'], ({ leadRight }) => leadRight) },
  {
    name: 'agreement found',
    count: among(['agree'], ({ answer }) => answer.verdict === 'agreement'),
  },
  {
    name: 'wrongly silent (less is better)',
    count: among(['agree', 'single'], ({ answer }) => answer.verdict === 'none'),
  },
  {
    name: 'abstained: far',
    count: (judgement) => (isFar(judgement) === true ? one(judgement.right) : null),
  },
  {
    name: 'abstained: near',
    count: (judgement) => (isFar(judgement) === false ? one(judgement.right) : null),
  },
  { name: 'verbatim quotes', count: ({ verbatim }) => verbatim },
];

/** Every measure that any of the judgements is about, in the order in which they are printed. */
export function measure(judgements: readonly Judgement[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { name, count } of MEASURES) {
    const counts = judgements.map(count).filter((tally) => tally !== null);
    if (counts.length > 0) tallies.set(name, counts.reduce(sum));
  }
  return tallies;
}

/** The middle of the times; of an even number the mean of the middle two; null of none. */
export function medianMs(judgements: readonly Judgement[]): number | null {
  const times = judgements.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  const upper = times[Math.floor(times.length / 2)];
  const lower = times[Math.floor((times.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Counts the questions of these kinds, and those of them for which `holds` is true. */
function among(
  kinds: readonly GoldQuestion['kind'][],
  holds: (judgement: Judgement) => boolean,
): Measure['count'] {
  return (judgement) => (kinds.includes(judgement.question.kind) ? one(holds(judgement)) : null);
}

function saysConflict({ answer }: Judgement): boolean {
  return answer.verdict === 'conflict';
}

function one(right: boolean): Tally {
  return { right: right ? 1 : 0, of: 1 };
}

function sum(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, of: a.of + b.of };
}

/** Null where the question has an answer: then nobody should abstain. */
function isFar({ question }: Judgement): boolean | null {
  return question.kind === 'none' ? question.tags.includes('far') : null;
}
