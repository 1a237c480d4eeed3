import type { Question } from '../../question.ts';
import { onceInARow } from '../../once.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/**
 * Whether what a sentence says by word `at` is so on a condition that it names: "will go ahead *only if* the river stays low".
 * False where the question names a condition itself.
 */
export function isConditional(
  question: Question,
  { text, words }: ReadSentence,
  at: number,
): boolean {
  if (namesCondition(question)) return false;
  const { start = 0, end = 0 } = words[at] ?? {};
  return behind.test(text.slice(end)) || before.test(text.slice(0, start));
}

const namesCondition = onceInARow(({ text }: Question) =>
  /\b(?:if|unless|provided|as long as|without)\b/iu.test(text),
);

/** Up to the end of a statement. */
const behind =
  /^[^.;:!?—–]*\b(?:only (?:if|when|once)|provid(?:ed|ing) (?!by|for|with)|(?:as|so) long as|on (?:the )?condition|unless|subject to|depend(?:s|ing) on|if(?! you))\b/iu;
/** "If the river falls, the fair will *open*."; "if you would rather not wait" leaves it to whoever asks. */
const before =
  /(?:^|[.;:!?—–]\s*)(?:but |and )?(?:only )?(?:if(?! you)|unless|provided that)\b[^,.;:!?—–]*,[^,.;:!?—–]*$/iu;
