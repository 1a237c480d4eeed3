import type { Word } from './words.ts';

const article = /^(?:an?|the|of|like|about|its|their|his|her)$/u;

/** True for the "less" of "less a quarrel than", the "more" of "more of a pause than", the "much" of "not so much". */
export function weighs(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  const folded = words[at]?.folded ?? '';
  if (folded === 'much')
    return words[at - 1]?.folded === 'so' && /n[o']t$/u.test(words[at - 2]?.folded ?? '');
  return (folded === 'less' || folded === 'more') && article.test(next);
}
