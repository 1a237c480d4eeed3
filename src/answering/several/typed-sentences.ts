import { spelledOut } from '../question/small-words.ts';
import { quotationEnds } from '../../text/quotations.ts';
import { isAbbreviation } from '../../text/abbreviations.ts';
import { isCapital } from '../question/small-words.ts';

/** A sentence of what someone typed, in words; quoted and bracketed text is one word, its white space within. */
export interface TypedSentence {
  readonly words: readonly string[];
  /** How it ends: "none" for the last without a stop. */
  readonly end: 'question' | 'statement' | 'none';
}

/** The sentences of what was typed, in order; none is empty. Time grows with the length alone. */
export function sentencesTyped(text: string): readonly TypedSentence[] {
  const found: TypedSentence[] = [];
  let from = 0;
  const words = wordsAround(text);
  for (const [at, word] of words.entries()) {
    const end = endOf(words.slice(from, at + 1).join(' '), word, words[at + 1]);
    if (end === null) continue;
    found.push({ words: words.slice(from, at + 1), end });
    from = at + 1;
  }
  return found;
}

/** How the sentence ends with this word; null where it goes on. */
function endOf(
  sentence: string,
  word: string,
  next: string | undefined,
): TypedSentence['end'] | null {
  if (/\?[!?.]{0,5}[)"”»’']{0,3}$/u.test(word.slice(-LONGEST_END)) && !isQuoted(word))
    return 'question';
  if (next === undefined) return /[.!]$/u.test(word) ? 'statement' : 'none';
  const isStop = /[.!…]$/u.test(word) && isCapital(next) && !isAbbreviation(sentence, ` ${next}`);
  return isStop ? 'statement' : null;
}

/** "?!?" and the marks that close behind it. */
const LONGEST_END = 6;

function isQuoted(word: string): boolean {
  return /^["“«‘'(]/u.test(word) && /\s/u.test(word);
}

/** The text cut at white space, but not within quotation marks or brackets. */
function wordsAround(text: string): string[] {
  const quotedTo = quotationEnds(text);
  const words: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += text.indexOf(')', at) === -1 ? 0 : 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    const isGap = at === text.length || (/\s/u.test(sign) && depth === 0 && quotedTo(at) === null);
    if (!isGap) continue;
    if (at > start) words.push(...spelledOut(text.slice(start, at)));
    start = at + 1;
  }
  return words;
}
