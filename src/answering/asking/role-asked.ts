import { isGroupWord } from '../grammar/group-words.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { asksWhoWasBefore } from './before-asked.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isRank } from '../grammar/ranks.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { QueryTerm } from '../question/query-term.ts';

/** What somebody is to be: "who is the *head chef*?" Indices into the terms of the question. */
export interface RoleAsked {
  /** Its noun. */
  readonly noun: number;
  /** Words for a rank before it: a chef is not the head chef. */
  readonly ranks: readonly number[];
}

/** "Supplier", "insurer", "sponsor": who does it, by the end of the word. */
const agent = /^.{3,}(?:er|or|ant)s?$/u;
/** Words between "who is" and the noun: "the club's new deputy". */
const longestLead = 6;

/** The role in "who is the landlord?", "who are its administrators?"; null where none is asked for. */
export const roleAsked = onceInARow((question: Question): RoleAsked | null => {
  const { words, terms, type } = question;
  if (type !== 'person') return null;
  const who = words.findIndex(({ folded }) => folded === 'who');
  if (who < 0) return null;
  const first = who + 2;
  if (!/^(?:is|are|was|were)$/u.test(words[who + 1]?.folded ?? '')) return null;
  const noun = nounFrom(question, first);
  // "Who was the mayor before Lund?" is told by who came after whom.
  if (noun < 0 || asksWhoWasBefore(question)) return null;
  const at = terms[noun]?.at ?? -1;
  const ranks = terms.flatMap((term, i) =>
    term.at >= first && term.at < at && isRank(term.folded) ? [i] : [],
  );
  return { noun, ranks };
});

/** The noun of the phrase that begins with word `first`, as an index into the terms; -1 where it is none for people. */
function nounFrom({ words, terms }: Question, first: number): number {
  let found = -1;
  for (let at = first; at < Math.min(words.length, first + longestLead); at += 1) {
    const { folded, stop } = words[at] ?? { folded: '', stop: true };
    if (isPreposition(folded) || (stop && at > first)) break;
    const i = terms.findIndex((term) => term.at === at);
    const term = terms[i];
    if (term !== undefined && isRole(term)) found = i;
    else if (found >= 0 && term !== undefined) return -1;
  }
  return found;
}

function isRole({ folded, name }: QueryTerm): boolean {
  return !name && (isPersonNoun(folded) || isGroupWord(folded) || agent.test(folded));
}
