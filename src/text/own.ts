import type { Word } from './words.ts';

/** Whether word `at` is the "own" that says whose something is: "its *own*", "the firm's *own*"; not the verb of "they own it". */
export function saysWhose(words: readonly Word[], at: number): boolean {
  const [before, own] = [words[at - 1], words[at]];
  if (before === undefined || own?.folded !== 'own') return false;
  return ownerOrVery.test(before.folded) || own.start - before.end === possessiveEnding;
}

const ownerOrVery = /^(?:its|their|his|her|our|my|your|whose|very)$/u;

/** The characters of an apostrophe, its letter and a space, which words leave out. */
const possessiveEnding = 3;
