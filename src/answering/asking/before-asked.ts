import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/** "Who was chief executive *before Lund*?" */
export const asksWhoWasBefore = onceInARow(
  ({ words, terms }: Question): boolean =>
    words[0]?.folded === 'who' &&
    words.some(
      ({ folded }, i) =>
        /^(?:before|after)$/u.test(folded) && terms.some(({ name, at }) => name && at === i + 1),
    ),
);
