import { onceInARow } from '../once.ts';
import { isPlaced } from '../matching/match.ts';
import type { Match } from '../matching/match.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * True where a question asks about one of a row ("the *first* marathon") and the sentence speaks of another ("the
 * *fourteenth* marathon") and not of that one.
 */
export function speaksOfOtherTurn(
  question: Question,
  { words }: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  const turn = turnAsked(question);
  if (turn === null) return false;
  const turns = words.flatMap(({ folded }, at) => (ordinal.test(folded) ? [at] : []));
  if (turns.length === 0 || turns.some((at) => inWords(words[at]?.folded ?? '') === turn))
    return false;
  return turns.some((at) =>
    matches.some((match) => isPlaced(match) && match.at > at && match.at - at <= nounReach),
  );
}

/** Words between an ordinal and the noun it counts: "the fourteenth Brennick City Marathon". */
const nounReach = 4;

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{Ll}+teenth|\p{Ll}+tieth|\d{1,3}(?:st|nd|rd|th))$/u;

/** "1st" as "first", up to twelve; others as they are. */
function inWords(folded: string): string {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(folded) ?? [];
  return (number === undefined ? null : named[Number(number) - 1]) ?? folded;
}

const named =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The ordinal before a noun of the question, in words; null for none or several. */
const turnAsked = onceInARow(({ words }: Question): string | null => {
  const turns = words.filter(
    ({ folded }, at) => ordinal.test(folded) && words[at + 1]?.stop === false,
  );
  return turns.length === 1 ? inWords(turns[0]?.folded ?? '') : null;
});
