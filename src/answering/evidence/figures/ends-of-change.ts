import type { Evidence } from '../evidence-value.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** The end of a change that is not asked for. */
export const endNotAsked = onceInARow((question: Question) =>
  earlier.test(question.text) ? 'new' : 'old',
);

/** Questions for what a thing was before it changed. */
const earlier =
  /\b(?:originally|initially|at first|first|before|previous(?:ly)?|supposed to|used to|old|former(?:ly)?|earlier)\b/iu;

/** "A full year *instead of the* six months", "nine hours, *up from* four". */
const replaced =
  /\b(?:instead of|rather than|up from|down from|compared with|compared to)(?: (?:the|its|an?|some|about))? $/iu;

/** Words with which that ends, as most values stand behind none. */
const lastOfReplaced: ReadonlySet<string> = new Set(
  'of than from with to the its a an some about'.split(' '),
);

/** Which end of "from A to B" a value is; null when it is neither. */
export function endOfChange(
  sentence: ReadSentence,
  value: Evidence,
  all: readonly Evidence[],
): 'old' | 'new' | null {
  if (all.length < 2) return null;
  const lead = sentence.words[value.at - 1]?.folded ?? '';
  const mayReplace = lastOfReplaced.has(lead);
  if (mayReplace && replaced.test(sentence.text.slice(Math.max(0, value.start - 24), value.start)))
    return 'old';
  if (lead !== 'from' && lead !== 'to') return null;
  const ahead = lead === 'from';
  const isOther = all.some(({ at }) => {
    const gap = ahead ? at - value.at : value.at - at;
    return gap > 0 && gap < 8 && sentence.words[at - 1]?.folded === (ahead ? 'to' : 'from');
  });
  if (!isOther) return null;
  return ahead ? 'old' : 'new';
}
