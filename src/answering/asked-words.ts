import { onceInARow } from './once.ts';
import type { Question } from './question.ts';

/** The folded words of a question, stop words included. */
export const wordsAsked: (question: Question) => ReadonlySet<string> = onceInARow(
  ({ words }: Question) => new Set(words.map(({ folded }) => folded)),
);

/** The terms that a question is searched by. */
export const termsAsked: (question: Question) => ReadonlySet<string> = onceInARow(
  ({ terms }: Question) => new Set(terms.map(({ term }) => term)),
);

/** Terms by which what is counted or chosen may go: its own, those of its kinds, its spellings. */
export const unitAsked: (question: Question) => ReadonlySet<string> = onceInARow(
  ({ unit, terms }: Question) =>
    new Set([
      ...unit,
      ...terms.flatMap(({ term, kinds, alternatives }) =>
        unit.includes(term) ? [...kinds, ...alternatives] : [],
      ),
    ]),
);
