import { isFormOfBe, isAuxiliary } from '../grammar/auxiliaries.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { isStandIn } from '../grammar/pronouns.ts';
import { leadsToQuestion } from '../grammar/telling-verbs.ts';
import { isBaseVerb, isPastForm } from '../grammar/verb-forms.ts';
import { looksPlural } from '../../text/values/amounts/plural.ts';
import type { Word } from '../../text/words.ts';

/** Where the clause stands that tells whom a yes/no question means: its first word, and the first behind it. */
export interface RelativeClause {
  readonly from: number;
  readonly end: number;
}

/**
 * "Are the workers *who were sent home* paid?", "is the shop *where it began* open?": such a clause asks nothing, and the
 * question is as if it were not there. "Does anyone know who did it?", "did they say where it is?" have none: there the clause
 * is what is asked. Null without one.
 */
export function relativeClause(words: readonly Word[]): RelativeClause | null {
  const help = words.findIndex(({ folded }, i) => i <= latestAuxiliary && isAuxiliary(folded));
  if (help < 0) return null;
  const from = words.findIndex(
    ({ folded }, i) => i > help + 1 && (relative.test(folded) || isThat(words, i)),
  );
  if (from < 0 || !isNoun(words, help, from - 1)) return null;
  const isAskedToTell = words.slice(help + 1, from).some(({ folded }) => leadsToClause(folded));
  const end = endOf(words, from);
  return end === words.length && isAskedToTell ? null : { from, end };
}

/** "And are they", "so did the": words into a question within which its auxiliary stands. */
const latestAuxiliary = 1;
const relative = /^(?:who|whom|whose|which|where)$/u;

/** "The people *that* were sent home"; "the claim *that* he lied" is another thing. */
function isThat(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  return (
    words[at]?.folded === 'that' &&
    (isAuxiliary(next) || isPastForm(next)) &&
    !saying.test(words[at - 1]?.folded ?? '')
  );
}

const saying =
  /^(?:claims?|reports?|fact|rumou?rs?|stor(?:y|ies)|belief|view|chance|hope|risk|true)$/u;

/** Whether a word is a noun that the question is about, not a verb that leads to what is asked: "did the mayor *say* who". */
function isNoun(words: readonly Word[], help: number, at: number): boolean {
  const { folded = '', stop = true } = words[at] ?? {};
  if (points.test(words[help + 1]?.folded ?? '')) return false;
  if (isStandIn(folded) || /^ones?$/u.test(folded)) return true;
  // "The shows that closed", "the finds": behind an article a verb that leads to what is asked is a noun.
  const leads = isArticleLike(words[at - 1]?.folded ?? '')
    ? forKnowledge.test(folded)
    : leadsToClause(folded);
  if (stop || leads || isPastForm(folded) || isBaseVerb(folded)) return false;
  const between = words.slice(help + 1, at);
  return (
    between.some((word) => isArticleLike(word.folded)) || looksPlural(folded) || folded === 'staff'
  );
}

/** "Was it Ada Moss who resigned?" asks for the person. */
const points = /^(?:it|this|that)$/u;

/** What is known, said or told, and the nouns for it: "any idea who", "is it clear when". */
function leadsToClause(folded: string): boolean {
  return leadsToQuestion(folded) || forKnowledge.test(folded);
}

const forKnowledge =
  /^(?:check|clear|clues?|details?|evidence|figure|hints?|ideas?|info|information|name|news|obvious|proof|public|question|sure|word)$/u;

/** Behind its verb and what clings to that: "who *did it*", "who *were sent home*", "who *won last year*". */
function endOf(words: readonly Word[], from: number): number {
  const first = words.findIndex(
    ({ folded, stop }, i) => i > from && !(stop || isAuxiliary(folded)),
  );
  const isShort = isAuxiliary(words[from + 1]?.folded ?? '') && clings(words, from + 2);
  const verb = isShort || first < 0 ? from + 1 : first;
  let end = Math.min(verb + 1, words.length);
  while (end < words.length && clings(words, end)) end += 1;
  return end;
}

function clings(words: readonly Word[], at: number): boolean {
  const { folded = '', stop = false } = words[at] ?? {};
  if (isFormOfBe(folded)) return false;
  return clinging.test(folded) || (stop && isStandIn(folded));
}

const clinging =
  /^(?:it|them|him|her|us|me|there|here|home|abroad|away|out|up|down|off|back|early|late|first|last|year|month|week|night|yesterday|today|recently)$/u;
