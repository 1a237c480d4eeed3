import { polarityAt } from '../../text/polarity.ts';
import type { Match } from '../match.ts';
import type { QueryTerm } from '../query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading.ts';

/** The auxiliary of a yes/no question is among its first words ("so has the …"). */
export const latestAuxiliary = 2;

/** Whether a sentence says yes (1) or no (-1) to the question by a word that it shares with it, as itself or its opposite. */
export function signOf(
  question: Question,
  term: QueryTerm,
  sentence: ReadSentence,
  match: Match,
): number {
  return (
    polarityAt(sentence.text, sentence.words, endOfPhrase(sentence, match)) *
    (match.kind === 'opposite' ? -1 : 1) *
    (isShutOut(sentence, match.at) || isFormer(question, sentence, match.at) ? -1 : 1) *
    polarityInQuestion(question, term)
  );
}

/** "Closed to all shipping": what follows is kept out. */
function isShutOut({ text, words }: ReadSentence, at: number): boolean {
  const start = words[at]?.start ?? 0;
  return /\b(?:(?:closed|shut|barred|banned|off-limits) (?:to|for|from)|outside|out of) (?:(?:all|any|the|other|its|their) )?(?:\w+ )?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** "Their once-exclusive alliance", "the former director": to a question on what is, what was says no. */
function isFormer({ words: asked }: Question, { words }: ReadSentence, at: number): boolean {
  return (
    /^(?:is|are|does|do|can)$/u.test(asked[0]?.folded ?? '') &&
    /^(?:once|former|formerly|previously|erstwhile|ex)$/u.test(words[at - 1]?.folded ?? '')
  );
}

/** Of "is far from over" the negation stands within: what counts is the word with which a phrase is said. */
function endOfPhrase(sentence: ReadSentence, { at, kind }: Match): number {
  if (kind === 'exact') return at;
  return Math.max(at, ...sentence.senses.flatMap(({ from, to }) => (from === at ? [to] : [])));
}

/** "Was it never approved?" asks for the opposite. */
function polarityInQuestion(question: Question, term: QueryTerm): 1 | -1 {
  // "Didn't she win?" expects that she did.
  const opens = question.words.findIndex(
    ({ folded }, i) => i <= latestAuxiliary && folded.endsWith("n't"),
  );
  return opens < 0
    ? polarityAt(question.text, question.words, term.at)
    : polarityAt(question.text, question.words.slice(opens + 1), term.at - opens - 1);
}
