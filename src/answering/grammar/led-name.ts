import type { Word } from '../../text/words.ts';

/** Whether a name only says of where, whose or what another is: "the lamp *of Ostend*", "against *the Ariel*". */
export function isLedName(words: readonly Word[], { at }: { readonly at: number }): boolean {
  const lead = words[at - 1]?.folded === 'the' ? words[at - 2] : words[at - 1];
  return /^(?:of|in|at|from|near|to|with|for|on|against)$/u.test(lead?.folded ?? '');
}
