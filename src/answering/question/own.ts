import { saysWhose } from '../../text/own.ts';
import type { Word } from '../../text/words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isArticleOrPossessive, isPossessive } from '../grammar/determiners.ts';

/**
 * The words of a question with "own" as a word to look for where it is a verb: "How much of it does the city *own*?" Elsewhere
 * it is grammar: "its *own* models", "on her *own*", "the firm's *own*".
 */
export function ownAsVerb(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some(({ folded }) => folded === 'own')) return words;
  return words.map((word, at) =>
    word.folded === 'own' && isVerb(words, at, text) ? { ...word, stop: false } : word,
  );
}

/** "Their *own* engines": whether word `at` asks whose something is by a pronoun, and so who made it. */
export function isOnesOwn(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'own' && isPossessive(words[at - 1]?.folded ?? '');
}

function isVerb(words: readonly Word[], at: number, text: string): boolean {
  const before = words[at - 1];
  // "An own goal", "the firms' own": words keep no apostrophe.
  const isWhose =
    before === undefined ||
    saysWhose(words, at) ||
    isArticleOrPossessive(before.folded) ||
    /^['’]/u.test(text.slice(before.end));
  if (isWhose) return false;
  return words
    .slice(0, at)
    .some(({ folded }) => isAuxiliary(folded) || /^(?:to|who|which|that)$/u.test(folded));
}
