import type { DateBound, DateContext, DateValue } from './date-value.ts';
import { gapBehind } from './date-value.ts';

/** Words that may stand between a date and what bounds it. */
const between = /^(?:the|of|about|around|next|last|this|early|late|mid|end|start|beginning|at)$/u;
const negator = /^(?:not|no|never|nobody|cannot|unlikely)$/u;
const farthestNegator = 8;

/**
 * "By 30 September", "before May", "no later than": not later. "Not before spring", "not until", "from", "after",
 * "at the earliest": not earlier.
 */
export function boundOf(context: DateContext, date: DateValue, to: number): DateBound {
  const { words } = context;
  const behind = [to + 1, to + 2, to + 3].map((i) => words[i]?.folded ?? '').join(' ');
  if (/^at the earliest|^or later|^onwards?\b/u.test(behind)) return 'from';
  if (/^at the latest|^or (?:earlier|sooner|before)/u.test(behind)) return 'by';
  let at = date.at - 1;
  while (between.test(words[at]?.folded ?? '')) at -= 1;
  const lead = words[at]?.folded ?? '';
  const pair = `${words[at - 1]?.folded ?? ''} ${lead}`;
  if (pair === 'later than') return 'by';
  if (pair === 'earlier than' || pair === 'sooner than' || pair === 'early as') return 'from';
  switch (lead) {
    case 'by':
      return 'by';
    case 'before':
      return isNegated(context, at) ? 'from' : 'by';
    case 'until':
    case 'till':
      return isNegated(context, at) ? 'from' : 'at';
    case 'after':
    case 'from':
    case 'starting':
      return date.precision === 'weekday' ? 'at' : 'from';
    default:
      return 'at';
  }
}

/** "It will not open before spring", "nobody expects it before May". */
function isNegated(context: DateContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthestNegator); i -= 1) {
    if (/[;:.!?]/u.test(gapBehind(context, i))) return false;
    const folded = context.words[i]?.folded ?? '';
    if (negator.test(folded) || folded.endsWith("n't")) return true;
  }
  return false;
}
