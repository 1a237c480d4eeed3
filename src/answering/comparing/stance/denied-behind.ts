import { isAuxiliary } from '../../grammar/auxiliaries.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { hasComma } from '../../../text/gap.ts';

/**
 * True where word `at` is what a verb is said of, and that verb is denied: "the *bakery* is not in Foss", "the *sauna* will
 * never be rebuilt". Whatever such a clause says, it does not say yes.
 */
export function isDeniedBehind({ text, words }: ReadSentence, at: number): boolean {
  for (let i = at + 1; i <= at + subjectReach && i < words.length; i += 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (word === undefined || hasComma(text, words, i - 1)) return false;
    if (!isAuxiliary(word.folded)) {
      if (word.stop) return false;
      continue;
    }
    return (
      word.folded.endsWith("n't") ||
      (/^(?:not|never)$/u.test(next?.folded ?? '') && words[i + 2]?.folded !== 'only') ||
      (next?.folded === 'no' && words[i + 2]?.folded === 'longer')
    );
  }
  return false;
}

/** Words from a noun to its verb: "the trade fair is". */
const subjectReach = 3;
