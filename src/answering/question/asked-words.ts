import type { NameValue } from '../../text/values/names/names.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/** The folded words of a question, stop words included; "corvanes" is Corvane's, too. */
export const wordsAsked: (question: Question) => ReadonlySet<string> = onceInARow(
  ({ words, terms }: Question) =>
    new Set([
      ...words.map(({ folded }) => folded),
      ...terms.flatMap(({ name, folded }) =>
        name && folded.endsWith('s') ? [folded.slice(0, -1)] : [],
      ),
    ]),
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

/** Above this share of its words in the question, a name is the question's own. */
const givenShare = 0.6;

/** True for a name that the question itself gives. */
export function isGiven(question: Question, name: NameValue): boolean {
  const asked = wordsAsked(question);
  return name.words.filter((word) => asked.has(word)).length > givenShare * name.words.length;
}
