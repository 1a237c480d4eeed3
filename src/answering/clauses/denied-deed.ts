import { polarityAt } from '../../text/polarity.ts';
import type { Candidate } from '../candidate.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isPlaced } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { partAsked, wordsOfDoing } from './part-asked.ts';
import { isVerbUse } from './verb-use.ts';

/**
 * Whether a sentence says only of whom it is not so what "who" asks: "who resigned?" – "Moss did not resign". False where the
 * question itself denies, where the sentence says the same of another without denying it, and for "nobody resigned", which
 * answers.
 */
export function isDeniedDeed(
  question: Question,
  { sentence, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): boolean {
  const part = partAsked(question);
  if (part === null || part === 'holder' || question.type !== 'person') return false;
  if (isNegative(question)) return false;
  const { text, words } = sentence;
  const said = wordsOfDoing(question).flatMap((i) => {
    const match = matches[i];
    return isPlaced(match) && match.kind !== 'opposite' ? [match.at] : [];
  });
  return (
    said.length > 0 &&
    said.every((at) => isVerbUse(words, at) && polarityAt(text, words, at) < 0) &&
    !words.some(({ folded }) => nobody.test(folded)) &&
    !saysWho(sentence, Math.min(...said))
  );
}

const isNegative = onceInARow(({ text, words, terms, predicate }: Question) =>
  predicate.some((i) => polarityAt(text, words, terms[i]?.at ?? 0) < 0),
);

/** What answers "who", or goes on to tell who did all the same: "nobody", "all except Moss". */
const nobody = /^(?:nobody|none|noone|one|except|excepting|save|apart|unlike)$/u;

/** "Moss did not sign, *but Brandt did*": an auxiliary without a verb stands for the deed, and is not denied. */
function saysWho({ text, words }: ReadSentence, deed: number): boolean {
  return words.some(({ folded, end }, at) => {
    if (at <= deed || !/^(?:did|does|do|has|have|had|was|were|is|are|will|would)$/u.test(folded))
      return false;
    const isAlone = /^["”’]?(?:[.,;:!]|\s*[—–]|$)/u.test(text.slice(end));
    return isAlone && !isAuxiliary(words[at + 1]?.folded ?? '');
  });
}
