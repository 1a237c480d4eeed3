import { isPastForm } from '../../grammar/verb-forms.ts';
import type { Match } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/**
 * True where a question asks how it is for anybody ("do *you* have to pay?") and the sentence tells by that verb of what once
 * happened to somebody ("he was paid last Friday").
 */
export function isOneCase(
  question: Question,
  { words }: Pick<ReadSentence, 'words'>,
  { at, kind }: Match,
): boolean {
  if (kind !== 'exact' || !asksForRule(question)) return false;
  return (
    isPastForm(words[at]?.folded ?? '') &&
    !words
      .slice(Math.max(0, at - auxiliaryReach), at)
      .some(({ folded }) => /^(?:is|are|be|being|get|gets|isn't|aren't)$/u.test(folded))
  );
}

/** Words within which "is" or "be" stands before a participle that tells of a rule: "is always paid". */
const auxiliaryReach = 3;

/** Whether a question asks how it is for anybody: "do you have to pay?", "can I park there?" */
export const asksForRule = onceInARow(({ text }: Question) => rule.test(text));

const rule =
  /^\W*(?:(?:do|does) (?:you|i|we|one|people|visitors|they)\b.{0,20}\b(?:have|need|got) to|(?:can|may|must|should) (?:you|i|we|one|people)\b)/iu;
