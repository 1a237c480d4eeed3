import { endsClause, hasComma } from './gap.ts';
import type { Word } from './words.ts';

/** Words in which two things are weighed against each other, and in which the one behind "than" is named. */
const farthestWeighed = 10;
const farthestOutweighed = 4;
const article = /^(?:an?|the|of|like|about|its|their|his|her)$/u;

/**
 * "Less *a quarrel* than a pause", "more a pause than *a quarrel*", "not so much *a quarrel* as a pause": of two things weighed
 * against each other the lighter one is denied.
 */
export function isOutweighed(text: string, words: readonly Word[], at: number): boolean {
  const from = Math.max(0, at - farthestWeighed);
  let lead = at - 1;
  while (lead >= from && !weighs(words, lead)) {
    if (endsClause(text, words, lead)) return false;
    lead -= 1;
  }
  if (lead < from || endsClause(text, words, lead)) return false;
  const folded = words[lead]?.folded ?? '';
  const link = folded === 'much' ? 'as' : 'than';
  const between = words.findIndex(
    (word, i) => i > lead + 1 && i <= lead + farthestWeighed && word.folded === link,
  );
  if (between < 0 || !article.test(words[between + 1]?.folded ?? '')) return false;
  if (folded !== 'more') return at < between;
  const behind = words.slice(between, at);
  return (
    behind.length > 0 &&
    behind.length <= farthestOutweighed &&
    behind.every((word, i) => word.folded !== 'and' && !hasComma(text, words, between + i))
  );
}

/** True for the "less" of "less a quarrel than", the "more" of "more of a pause than", the "much" of "not so much". */
export function weighs(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  const folded = words[at]?.folded ?? '';
  if (folded === 'much')
    return words[at - 1]?.folded === 'so' && /n[o']t$/u.test(words[at - 2]?.folded ?? '');
  return (folded === 'less' || folded === 'more') && article.test(next);
}
