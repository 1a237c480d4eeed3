import { isPossessive as belongsBack } from '../grammar/determiners.ts';
import { leansBack } from '../grammar/pronouns.ts';
import { bare } from '../question/small-words.ts';

/** Whether a word stands for what was named before. */
export function isLeaning(word: string): boolean {
  return leansBack(bare(word));
}

/** "Its", "their": what belongs to it. */
export function isPossessive(word: string): boolean {
  return belongsBack(bare(word));
}

/** "Whose" of a name: "the mayor’s". */
export function ownersOf(topic: readonly string[]): string[] {
  const last = topic.at(-1) ?? '';
  return [...topic.slice(0, -1), last.endsWith('s') ? `${last}’` : `${last}’s`];
}

/** "What about", "how about". */
export function asksAbout(words: readonly string[]): boolean {
  return /^(?:what|how) about$/u.test(words.slice(0, 2).map(bare).join(' '));
}
