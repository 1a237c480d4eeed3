import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isArticleOrPossessive } from '../grammar/determiners.ts';
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
  if (isOfBygone(sentence, at)) return true;
  return between.some(({ folded }, i) => {
    const next = between[i + 1]?.folded ?? '';
    return (
      leaving.test(folded) ||
      isRemoval(folded) ||
      (step.test(folded) && next === 'down') ||
      (folded === 'retired' && /^(?:as|from)$/u.test(next))
    );
  });
}

/** "The *former* chief executive", "*once* the director": what was so stands right before the office; "once a nurse, is director". */
function isOfBygone({ text, words }: ReadSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - officeReach); i -= 1) {
    const word = words[i];
    if (word === undefined || /[,;:.]/u.test(text.slice(word.end, words[i + 1]?.start)))
      return false;
    if (isBygone(word.folded)) return true;
    if (word.stop ? !isArticleOrPossessive(word.folded) : word.capital) return false;
  }
  return false;
}

/** Words before an office among which it is told to be over: "the *former* long-serving chief executive". */
const officeReach = 3;

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

/** "Who *is* the boss now?", "who *leads* it?" */
const asksForPresent = onceInARow(({ words }: Question) =>
  words.some(
    ({ folded }, at) =>
      /^(?:is|are|new|now|current)$/u.test(folded) ||
      (words[at - 1]?.folded === 'who' && /[^s]s$/u.test(folded) && !isAuxiliary(folded)),
  ),
);
