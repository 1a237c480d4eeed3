import type { Standing } from '../grammar/noun-phrase.ts';
import { isBygone } from '../grammar/ranks.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt } from './clause.ts';

/**
 * True where somebody holds an office no longer by the sentence itself, and it is asked who does now: "*dismissed* its chief
 * executive, Ada Moss", "Ada Moss has *resigned* as chief executive".
 *
 * @param at index of the office
 */
export function hasLeftOffice(
  question: Question,
  sentence: ReadSentence,
  at: number,
  name: Standing,
): boolean {
  if (!asksForPresent(question)) return false;
  const { words } = sentence;
  const { from, to } = clauseAt(sentence, at);
  const first = Math.max(from, Math.min(at, name.at) - leavingReach);
  const last = Math.min(to, Math.max(at, name.to) + leavingReach);
  const between = words.slice(first, last + 1);
  if (between.some(({ folded }) => taking.test(folded))) return false;
  return between.some(
    ({ folded }, i) =>
      leaving.test(folded) ||
      isBygone(folded) ||
      isRemoval(folded) ||
      (step.test(folded) && between[i + 1]?.folded === 'down'),
  );
}

/** Words from the office and its holder to the verb that ends it: "decided to step down as". */
const leavingReach = 6;

const step = /^(?:step|steps|stepped|stepping|stood|stands|stand)$/u;
const leaving = /^(?:resign(?:s|ed|ing|ation)?|quits?|quitting|depart(?:s|ed|ing|ure)?|retires?)$/u;
const removing =
  /^(?:dismiss(?:es|ed|ing|al)?|sack(?:s|ed|ing)?|fir(?:ed|es|ing)|oust(?:s|ed|ing|er)?|remov(?:es?|ed|ing|al)|boot(?:s|ed)|ax(?:es|ed)|topple[sd]?|depose[sd]?|suspended)$/u;

/** "Sacked", "ouster": a word, folded, for how others take an office from who holds it. */
export function isRemoval(folded: string): boolean {
  return removing.test(folded);
}

const taking =
  /^(?:succeed(?:s|ed|ing)?|appoint(?:s|ed)?|named|replac(?:es|ed|ing)|takes|took|taken|becomes?|became|elected|promoted|interim|acting|new)$/u;

const asksForPresent = onceInARow(({ words }: Question) =>
  words.some(({ folded }) => /^(?:is|are|who's|whos|new|now|current)$/u.test(folded)),
);
