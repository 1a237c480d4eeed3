import type { ReadSentence } from '../../reading/reading.ts';
import { clauseAt } from '../../clauses/clause.ts';

/**
 * Whether the word at an index is what somebody asks: "we have written to ask *whether* that is *safe*" says neither that it is
 * nor that it is not.
 */
export function isAskedThere(sentence: ReadSentence, at: number): boolean {
  const { words } = sentence;
  const { from } = clauseAt(sentence, at);
  const opens = words.findLastIndex(
    ({ folded }, i) => i < at && i >= from - 1 && /^(?:whether|if)$/u.test(folded),
  );
  return (
    opens > 0 &&
    words.slice(Math.max(0, opens - askReach), opens).some(({ folded }) => asking.test(folded))
  );
}

/** Words from "ask" to its "whether": "asked officials on Monday whether". */
const askReach = 4;
const asking =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|enquir(?:e|es|ed|ing)|inquir(?:e|es|ed|ing))$/u;
