import { dayOf, monthDays, partsOfDay } from './calendar.ts';
import type { DateContext } from './date-value.ts';
import { gapBehind } from './date-value.ts';

const futureCue =
  /^(?:will|shall|won't|would|due|expect|expects|expected|plan|plans|planned|planning|until|till|next|hope|hopes|hoped|scheduled|slated|set|aim|aims|intend|intends|upcoming|forthcoming|tomorrow|promise|promised|opens|reopens|starts|begins|launches|closes|resumes|returns)$/u;
const pastCue =
  /^(?:was|were|had|did|has|have|said|since|last|ago|wasn't|weren't|didn't|hadn't|came|went|began|broke|fell|rose|struck|met|held|won|lost|took|gave|left|sank|flew|found|made|saw|wrote|spoke|sold|bought|built|ran|told|shut|hit)$/u;
const farthestCue = 15;

/**
 * Whether what a date at words `at` dates lies ahead: the nearest verb or particle before it in its sentence tells, else
 * the first behind it. A newspaper that says nothing looks back.
 */
export function speaksOfFuture(context: DateContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthestCue); i -= 1) {
    if (/[;:]/u.test(gapBehind(context, i))) break;
    const cue = cueAt(context, i);
    if (cue !== null) return cue === 'future';
  }
  for (let i = at + 1; i <= at + farthestCue; i += 1) {
    if (/[;:]/u.test(gapBehind(context, i - 1))) break;
    const cue = cueAt(context, i);
    if (cue !== null) return cue === 'future';
  }
  return context.words[at - 1]?.folded === 'by';
}

function cueAt({ words }: DateContext, at: number): 'future' | 'past' | null {
  const folded = words[at]?.folded ?? '';
  const previous = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (folded.endsWith("'ll") || futureCue.test(folded)) return 'future';
  if ((folded === 'has' || folded === 'have') && /^(?:to|until|yet)$/u.test(next)) return 'future';
  if (pastCue.test(folded)) return 'past';
  const passive = /^(?:be|been|being|to|a|an|the)$/u.test(previous);
  return folded.length > 4 && folded.endsWith('ed') && !passive ? 'past' : null;
}

/** Days by which a plan may already be late, or a thing of the past may still lie ahead, before another year is meant. */
const lateByAtMost = 31;
const aheadByAtMost = 45;

/**
 * The year of a day named without one: last, next or this year where the text says so, else the nearest that fits, ahead
 * for a plan and back for what happened. Null without an article's date.
 */
export function likelyYear(
  context: DateContext,
  at: number,
  month: number,
  day: number | null,
): number | null {
  const { words, articleDay } = context;
  if (articleDay === null) return null;
  const { year } = partsOfDay(articleDay);
  const here = dayOf(year, month, day ?? 1) ?? monthDays(year, month)[0];
  const end = day === null ? monthDays(year, month)[1] : here;
  switch (words[at - 1]?.folded) {
    case 'this':
      return year;
    case 'last':
      return end < articleDay ? year : year - 1;
    case 'next':
      return here > articleDay ? year : year + 1;
    default:
  }
  if (speaksOfFuture(context, at)) return end >= articleDay - lateByAtMost ? year : year + 1;
  return here <= articleDay + aheadByAtMost ? year : year - 1;
}
