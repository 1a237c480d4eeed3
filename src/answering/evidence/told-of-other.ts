import { clauseAt } from '../clauses/clause.ts';
import { opensRelative } from '../clauses/relative.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import { isMeantIn } from '../matching/meant-in.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * Whether the value at word `at` stands in a clause that only says of which other thing a sentence speaks: "in a *ballot* that
 * closed on 17 July they voted to strike" dates no strike. False where that clause, or the noun that it belongs to, says
 * anything of the question, and where the whole sentence says nothing of it: then anything may be meant.
 */
export function isToldOfOther(question: Question, sentence: ReadSentence, at: number): boolean {
  const { text, words } = sentence;
  const { from } = clauseAt(sentence, at);
  if (from === 0 || from >= at || !opensRelative(words, from)) return false;
  if (/[,;:()—–]/u.test(text.slice(words[from]?.end, words[at]?.start))) return false;
  const noun = phraseBefore(sentence, from, clauseAt(sentence, from - 1).from);
  if (noun === null) return false;
  const saysIn = (part: Phrase) => question.terms.some((term) => isMeantIn(term, sentence, part));
  return !saysIn({ from: noun.from, to: at }) && saysIn({ from: 0, to: words.length - 1 });
}
