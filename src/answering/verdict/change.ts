import type { Difference } from '../answer.ts';
import { asksForOffice } from '../asking/office-asked.ts';
import type { Placed } from '../comparing/grouping.ts';
import type { Question } from '../question.ts';
import { toldSide } from '../told-side.ts';
import { figuresSaid, isDatedUpTo } from './said-values.ts';

/** Two positions of a dispute, one of which came out after the other. */
export interface InTime {
  readonly earlier: readonly Placed[];
  readonly later: readonly Placed[];
  /** The last day on which one of the earlier was changed, as `2025-03-15`. */
  readonly until: string;
}

/**
 * Whether what the later sources say may have become so since the earlier ones were written. Told by how the question asks
 * ("is", "has", "will": a past fact stays what it was), by what is in dispute, by the dates that the later name, and by which
 * of the two comes later: what is planned is done later, and what is done is not undone.
 */
export function mayHaveChanged(question: Question, differs: Difference, pair: InTime): boolean {
  const asks = askedOfNow(question);
  return (
    asks !== null &&
    isChange(asks, question, differs, pair) &&
    !isDatedUpTo(pair.until, pair.later, differs === 'date')
  );
}

/** How a question asks of what lasts, of what has happened so far, or of what will be. */
type Asks = 'is' | 'has' | 'will';

/** Null where a question asks of the past, or by no auxiliary. */
function askedOfNow({ tense, words }: Question): Asks | null {
  if (words.some(({ folded }) => PAST.test(folded))) return null;
  if (tense === 'future') return 'will';
  const auxiliary = words.find(({ folded }) => PRESENT.test(folded))?.folded;
  if (auxiliary === undefined) return null;
  return auxiliary.startsWith('ha') ? 'has' : 'is';
}

const PAST = /^(?:was|were|did|had|would)(?:n't)?$/u;
const PRESENT = /^(?:is|are|do|does|has|have|can|could|should|may)(?:n't)?$/u;

function isChange(
  asks: Asks,
  question: Question,
  differs: Difference,
  { earlier, later }: InTime,
): boolean {
  switch (differs) {
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
      return !/^(?:measure|age)$/u.test(question.type) && isUpdated(asks, earlier, later);
    case 'date':
    case 'time':
      return asks !== 'has';
    case 'person':
      return asksForOffice(question);
    case 'stance':
      return hasTurned(asks, question, earlier, later);
    case 'place':
    case 'organisation':
    case 'cause':
    case 'attribution':
    case 'subject':
    case 'other':
      return false;
  }
}

/** More apart, two figures are seldom one that moved within the days of a story. */
const mostMoved = 2;

/** Whether one figure may have become the other; what counts all that has happened so far only grows. */
function isUpdated(asks: Asks, earlier: readonly Placed[], later: readonly Placed[]): boolean {
  const before = figuresSaid(earlier);
  return figuresSaid(later).some((now) =>
    before.some(
      (then) =>
        Math.max(now, then) <= mostMoved * Math.min(now, then) && (asks !== 'has' || now > then),
    ),
  );
}

/** Whether the later stance can follow the earlier. Sides of a choice ("up or down") can follow each other. */
function hasTurned(
  asks: Asks,
  { words }: Question,
  earlier: readonly Placed[],
  later: readonly Placed[],
): boolean {
  const before = toldSide(earlier[0]?.label ?? null);
  const now = toldSide(later[0]?.label ?? null);
  if (before === null || now === null) return before === now;
  // "Is she still mayor?": who is no longer will hardly be again.
  if (words.some(({ folded }) => folded === 'still')) return before === 'Yes' && now === 'No';
  if (now === 'Yes') return before !== 'Yes';
  // "It has not sued" denies that it had; "it is closed" may be new where it was open.
  return now === 'No' && before === 'Yes' && asks !== 'has' && !later.some(isDenial);
}

function isDenial({ label }: Placed): boolean {
  return DENYING.test(label.replace(/^No:/u, ''));
}

const DENYING = /\b(?:no|not|never|nobody|nothing|none|without|\w+n['’]t)\b/iu;
