import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/** What a question asks the cause of, as indices into its terms: "what caused the *leak* at the mill?" */
export const eventAsked = onceInARow(({ terms, predicate }: Question): readonly number[] => {
  const isEvent = (i: number) => terms[i]?.name === false && !causing.test(terms[i]?.folded ?? '');
  const said = predicate.filter(isEvent);
  const first = terms.findIndex((_, i) => isEvent(i));
  return said.length > 0 || first < 0 ? said : [first];
});

const causing =
  /^(?:caus(?:e|es|ed|ing)|reasons?|trigger(?:s|ed)?|blame[ds]?|motives?|prompt(?:s|ed)?|spark(?:s|ed)?|led|lead|made|make|happen(?:s|ed)?|responsible|behind|fault)$/u;

/** "Why did *she* leave?": what one person did, which whatever else an article explains has no part in. */
export const isDeedOfOne = onceInARow(({ words }: Question): boolean =>
  words.slice(1, deedReach).some(({ folded }) => /^(?:he|she)$/u.test(folded)),
);

/** Words of "why on earth did she" at most. */
const deedReach = 6;
