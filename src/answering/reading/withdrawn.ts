import type { Word } from '../../text/words.ts';

/** What is asked and what is said, as far as corrections go: their words. */
interface Worded {
  readonly text: string;
}

const correction =
  /\b(?:earlier|previous|original|first) (?:version|edition|report|article|story)\b|\b(?:originally|previously|first|wrongly|incorrectly|mistakenly) (?:said|stated|reported|gave|misstated|described|identified|put)\b|\bmisstated\b|^\W{0,4}corrections?:.{0,60}\b(?:said|stated|reported|gave)\b|\bin an earlier\b/iu;
/** Of these a correction holds one, folded: words are sooner looked through than the pattern is tried at each letter. */
const correcting = new Set(
  'earlier previous original first originally previously wrongly incorrectly mistakenly misstated correction corrections'.split(
    ' ',
  ),
);
const replaced =
  /\b(?:the (?:correct|right|actual)|in fact|it is in fact|should (?:have (?:been|said)|be|read))\b/iu;
const asksForCorrection =
  /\b(?:correct(?:ed|ions?|s|ing)|have to correct|earlier version|(?:originally|initially|at first|first|wrongly) (?:report|said|say|put|gave|print|publish|claim|wr)\w*|mistake(?:nly)?|wrong(?:ly)?|error|misreport(?:ed)?|retract(?:ed|ion)?)\b/iu;

/** True when a question is about a correction itself, so that the withdrawn value may answer it. */
export function asksAboutCorrection(question: Worded): boolean {
  return asksForCorrection.test(question.text);
}

/** True for a sentence that corrects an article. */
export function isCorrection({ text, words }: Worded & { words: readonly Word[] }): boolean {
  return words.some(({ folded }) => correcting.has(folded)) && correction.test(text);
}

/**
 * True when a sentence tells what an article said before it was corrected, and the question does not ask for that.
 * `corrects`: as `isCorrection` told when the sentence was read.
 */
export function isWithdrawn(
  question: Worded,
  sentence: Worded & { readonly corrects: boolean },
): boolean {
  if (!sentence.corrects || asksAboutCorrection(question)) return false;
  // "… said 48; it should have been 84": the same sentence carries the right value.
  return !replaced.test(sentence.text);
}
