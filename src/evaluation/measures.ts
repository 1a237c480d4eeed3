import type { Judgement, Tally } from './judgement.ts';

/** A measure by name, and what one judgement adds to it; null when it is not about such questions. */
interface Measure {
  readonly name: string;
  readonly count: (judgement: Judgement) => Tally | null;
}

/** In the order in which they are printed. Of those marked (less is better) zero is the best. */
const MEASURES: readonly Measure[] = [
  { name: 'right', count: ({ right }) => one(right) },
  {
    name: 'right: conflict',
    count: ({ question, right }) => (question.kind === 'conflict' ? one(right) : null),
  },
  {
    name: 'right: agree',
    count: ({ question, right }) => (question.kind === 'agree' ? one(right) : null),
  },
  {
    name: 'right: single',
    count: ({ question, right }) => (question.kind === 'single' ? one(right) : null),
  },
  {
    name: 'right: none',
    count: ({ question, right }) => (question.kind === 'none' ? one(right) : null),
  },
  {
    name: 'conflict precision',
    count: ({ question, answer }) =>
      answer.verdict === 'conflict' ? one(question.kind === 'conflict') : null,
  },
  {
    name: 'conflict recall',
    count: ({ question, answer }) =>
      question.kind === 'conflict' ? one(answer.verdict === 'conflict') : null,
  },
  {
    name: 'false conflict (less is better)',
    count: ({ question, answer }) =>
      question.kind === 'conflict' ? null : one(answer.verdict === 'conflict'),
  },
  {
    name: 'sources shown',
    count: ({ question, shownFiles }) =>
      question.kind === 'conflict'
        ? { right: shownFiles.length, of: Object.keys(question.answers).length }
        : null,
  },
  {
    name: 'lead right: agree',
    count: ({ question, leadRight }) => (question.kind === 'agree' ? one(leadRight) : null),
  },
  {
    name: 'lead right: single',
    count: ({ question, leadRight }) => (question.kind === 'single' ? one(leadRight) : null),
  },
  {
    name: 'agreement found',
    count: ({ question, answer }) =>
      question.kind === 'agree' ? one(answer.verdict === 'agreement') : null,
  },
  {
    name: 'wrongly silent (less is better)',
    count: ({ question, answer }) =>
      question.kind === 'agree' || question.kind === 'single'
        ? one(answer.verdict === 'none')
        : null,
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
