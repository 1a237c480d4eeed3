import type { Word } from './words.ts';

/** What stands between a word and the next one, such as " " or ", "; empty behind the last, and for none. */
export function gapBehind(text: string, words: readonly Word[], at: number): string {
  const here = words[at];
  const next = words[at + 1];
  return here === undefined || next === undefined ? '' : text.slice(here.end, next.start);
}

/** Whether a clause ends behind a word by the marks there; a comma alone ends none. */
export function endsClause(text: string, words: readonly Word[], at: number): boolean {
  return /[;:.!?—–]|,.?["”]/u.test(gapBehind(text, words, at));
}

/** Whether there is a comma between a word and the next one. */
export function hasComma(text: string, words: readonly Word[], at: number): boolean {
  return gapBehind(text, words, at).includes(',');
}
