import { isKeywords, wordsOfQuestion } from '../question/parts.ts';
import { topicOf } from '../question/topic.ts';

/** A question that the next in a conversation may lean on. */
export interface Antecedent {
  /** As understood. */
  readonly question: string;
  /** Whether any source answered it. */
  readonly isAnswered: boolean;
}

/**
 * What the next question may lean on, when `asked` comes after `before` (null for nothing). What was answered stays what is
 * talked about when something else was not. With nothing answered yet a question that failed will do, if it names something;
 * bare words that found nothing ("asdf") will not.
 */
export function antecedentAfter(before: Antecedent | null, asked: Antecedent): Antecedent | null {
  if (asked.isAnswered) return asked;
  if (before?.isAnswered === true) return before;
  const words = wordsOfQuestion(asked.question);
  return !isKeywords(words) && topicOf(words).length > 0 ? asked : before;
}
