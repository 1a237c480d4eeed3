import { formsOfAddress, officeTitles } from '../../text/values/names/name-words.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isArticleOrPossessive } from '../grammar/determiners.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isBygone, isStandInRank } from '../grammar/ranks.ts';

/** Whether a folded word says what somebody is, by name or title: "keeper", "mayor"; forms of address tell nothing. */
export function isOffice(folded: string): boolean {
  return officeTitles.has(folded) || (isPersonNoun(folded) && !formsOfAddress.has(folded));
}

/** Who was so, or only stands in, is not meant by the office alone. */
export function isNotNow(folded: string): boolean {
  const [first = ''] = folded.split('-');
  return isBygone(first) || isStandInRank(first) || /^(?:late|then|would)$/u.test(first);
}

/** "Keeper Tilda Osgerby", "the mayor of Port Ellery, Ines Pall", "its chief executive, Ada Moss". */
export function officeBefore(text: string): readonly Word[] {
  const words = wordsOf(text);
  const gap = text.slice(words.at(-1)?.end ?? 0);
  const isApart = gap === ', ';
  if (!isApart && gap !== ' ') return [];
  let from = words.length - 1;
  while (from > 0 && text.slice(words[from - 1]?.end, words[from]?.start) === ' ') from -= 1;
  const phrase = words.slice(from);
  const start = phrase.findLastIndex(({ folded }) => isArticleOrPossessive(folded));
  if (isApart && start < 0) return [];
  const own = phrase.slice(start + 1);
  const link = own.findIndex(({ folded }) => /^(?:of|at|for|in)$/u.test(folded));
  if (link < 0) return officeIn(own);
  return isApart ? officeIn(own.slice(0, link)) : [];
}

/** "Ines Pall, mayor of Port Ellery", "Tilda Osgerby, 34, a keeper at the zoo", "Ada Moss is the director". */
export function officeBehind(text: string): readonly Word[] {
  const [, phrase] =
    /^(?:, (?:\d{1,3}, )?(?:who (?:is|was) )?| (?:is|was) (?=(?:the|an?|its|his|her) ))((?:[\p{L}’-]+ ?){1,7})/u.exec(
      text,
    ) ?? [];
  if (phrase === undefined) return [];
  const words = wordsOf(phrase);
  const own = isArticleOrPossessive(words[0]?.folded ?? '') ? words.slice(1) : words;
  const link = own.findIndex(({ stop }) => stop);
  return officeIn(link < 0 ? own : own.slice(0, link));
}

/** The words of an office, if the last of them is one. */
function officeIn(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (last === undefined || !isOffice(last.folded)) return [];
  const from = Math.max(0, words.length - longestOffice);
  const own = words.slice(from);
  return own.some(({ folded }) => isNotNow(folded))
    ? []
    : own.filter(({ stop, capital }) => !stop && !capital);
}

const longestOffice = 3;
