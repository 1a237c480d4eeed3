import { endsClause } from './gap.ts';
import type { Word } from './words.ts';

/** What is said, and may be taken back: "rejected calls to", "rumours that". */
export const claimed =
  /^(?:calls?|claims?|reports?|rumou?rs|suggestions?|talk|allegations?|accusations?|speculation)$/u;

/** Words before a statement within which the report of it is named. */
const farthestReport = 12;
/** Words behind a statement within which the report of it is taken back. */
const farthestDenial = 9;
const of = /^(?:of|about)$/u;
const untrue =
  /^(?:nonsense|false|untrue|wrong|rubbish|baseless|unfounded|groundless|invented|exaggerated|mistaken|incorrect|denied|dismissed)$/u;

/** "Rumours that the fair is *off* are nonsense": whether what a report says of the word at `at` is taken back behind it. */
export function isRefuted(text: string, words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - farthestReport), at);
  const report = before.findLastIndex(({ folded }) => claimed.test(folded));
  // "Reports in a national paper that": what stands between says where.
  const isTold = before.some(
    ({ folded }, i) => i > report && (folded === 'that' || (i === report + 1 && of.test(folded))),
  );
  if (report < 0 || !isTold) return false;
  for (let i = at + 1; i <= at + farthestDenial && i < words.length; i += 1) {
    if (endsClause(text, words, i - 1)) return false;
    if (
      /^(?:is|are|was|were)$/u.test(words[i]?.folded ?? '') &&
      words.slice(i + 1, i + 4).some(({ folded }) => untrue.test(folded))
    )
      return true;
  }
  return false;
}
