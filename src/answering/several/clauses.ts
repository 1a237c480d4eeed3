import { framed } from './frame.ts';
import { mostOfLead } from './clause-asks.ts';
import { beginsLead, cutsIn, isAnd, tidied } from './joints.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPronoun,
} from '../question/small-words.ts';
import { partsOf } from '../question/parts.ts';

/** A sentence that asks, cut where another question begins. */
export interface AskedClauses {
  /** "In the 2023 final,": where or when all of it is asked of; empty for none. */
  readonly scene: readonly string[];
  /** ", according to the Ledger": whom all of it is put to; empty for none. */
  readonly back: readonly string[];
  /** One or more, in order. */
  readonly clauses: readonly AskedClause[];
}

/** The words of one question, as typed; "and", commas between questions are left out. */
export type AskedClause = readonly string[];

/** Whether a sentence asks something by its form: a word that asks or an auxiliary begins it. */
export function isAskingWhole(words: readonly string[]): boolean {
  const { core } = framed(words);
  const { lead, auxiliary } = partsOf(core);
  return core.length > 1 && (lead.length > 0 || auxiliary !== null);
}

/** Whether a sentence asks in the order of a statement: "Tell me when it opened and why." */
export function isTelling(words: readonly string[]): boolean {
  return framed(words).told;
}

/**
 * Cuts a sentence into the questions it joins; into one, where it joins none. `leans`: it stands behind another that asks, so
 * that "to whom and for how much" are two questions.
 */
export function clausesAsked(sentence: readonly string[], leans: boolean): AskedClauses {
  const { scene, core, back, told } = framed(sentence);
  const together = leadsTogether(core, told, leans);
  const from = together?.from ?? 0;
  const cuts = cutsIn(core, from, told);
  const end = cuts[0]?.joint ?? core.length;
  const firsts =
    together === null
      ? [core.slice(0, end)]
      : together.leads.map((lead) => [...lead, ...core.slice(from, end)]);
  const others = cuts.map(({ start }, at) => core.slice(start, cuts[at + 1]?.joint ?? core.length));
  const clauses = [...firsts, ...others].map(tidied);
  const [first = []] = clauses;
  return {
    scene,
    back,
    clauses: told ? clauses.map((clause) => toldLike(first, clause)) : clauses,
  };
}

/** "When the museum opened and why": "why the museum opened". */
function toldLike(first: readonly string[], clause: readonly string[]): readonly string[] {
  const isManner = /^(?:when|where|why|how)$/u;
  return isManner.test(bare(first[0] ?? '')) &&
    clause.length === 1 &&
    isManner.test(bare(clause[0] ?? ''))
    ? [...clause, ...first.slice(1)]
    : clause;
}

/** "Where and when | was it built?": the leads, and where what they share begins; null where one lead asks. */
function leadsTogether(
  words: readonly string[],
  told: boolean,
  leans: boolean,
): { leads: readonly (readonly string[])[]; from: number } | null {
  const leads: (readonly string[])[] = [];
  for (let at: number | null = 0; at !== null;) {
    const from = leadEnd(words, at, told);
    if (from === null) return null;
    leads.push(tidied(words.slice(at, from)));
    at = nextLead(words, from);
    if (at !== null) continue;
    const isEnd = from === words.length;
    const isShared = told ? !isEnd : beginsBody(words, from) || (leans && isEnd);
    return leads.length > 1 && isShared ? { leads, from } : null;
  }
  return null;
}

/** Where the next lead begins, behind a comma or "and" at `at`; null where none does. */
function nextLead(words: readonly string[], at: number): number | null {
  if (isAnd(words[at] ?? '') && beginsLead(words, at + 1)) return at + 1;
  return words[at - 1]?.endsWith(',') === true && beginsLead(words, at) ? at : null;
}

/** Where the lead that begins at `at` ends: "by whom", "how old", "in what year"; null where none begins. */
function leadEnd(words: readonly string[], at: number, told: boolean): number | null {
  if (!beginsLead(words, at)) return null;
  const from = at + (isAsking(words[at] ?? '') ? 1 : 2);
  const longest = Math.min(mostOfLead(words[from - 1] ?? ''), told ? LONGEST_TOLD_LEAD : Infinity);
  const most = Math.min(words.length, from + longest - 1);
  const length = words
    .slice(from, most)
    .findIndex(
      (word, index) =>
        words[from + index - 1]?.endsWith(',') === true ||
        isAnd(word) ||
        isAuxiliary(word) ||
        isPastVerb(word) ||
        (told && beginsSubject(word)),
    );
  return length === -1 ? most : from + length;
}

function beginsSubject(word: string): boolean {
  return isDeterminer(word) || isPronoun(word) || isCapital(word);
}

const LONGEST_TOLD_LEAD = 2;

function beginsBody(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return at < words.length - 1 ? isAuxiliary(word) || isPastVerb(word) : isPastVerb(word);
}
