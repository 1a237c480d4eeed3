import type { Match } from '../../matching/match.ts';
import { isArticleLike } from '../../grammar/determiners.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/**
 * "Has the ring been *recovered*?" – "The ring was *stolen* in May": what made it necessary does not say that it has not come
 * about. Only what is so now says that: "is still missing".
 */
export function isWhatCameBefore(
  question: Question,
  { words }: ReadSentence,
  { at, kind }: Match,
): boolean {
  if (kind !== 'opposite' || !asksForReturn(question)) return false;
  const before = words.slice(Math.max(0, at - stateReach), at);
  if (before.some(({ folded }) => so.test(folded))) return false;
  const { folded = '' } = words[at] ?? {};
  return loss.test(folded) || noun.test(words[at - 1]?.folded ?? '');
}

/** What befell somebody or something before it could be recovered; who "kept" it has not returned it. */
const loss =
  /^(?:stolen|stole|lost|taken|took|seized|looted|robbed|confiscated|closed|shut|destroyed|demolished|damaged|burn(?:ed|t)|flooded|removed|suspended|dismissed|sacked|fired|separated|disappeared|vanished)$/u;

/** Words within which "is still" stands before a state. */
const stateReach = 4;
const so = /^(?:is|are|am|still|remains?|not|never|no|nothing|yet|been|.+n['’]t|.+['’](?:s|re))$/u;
const noun = /^(?:the|a|an|this|that|its|their|his|her|of|after|since)$/u;

/** Whether it is asked if something is again as it was. */
const asksForReturn = onceInARow(({ words }: Question) =>
  words.some(({ folded }, at) => {
    // "Did they win *again*?" is told by what they lost.
    if (folded === 'again') return !/^d(?:o|oes|id)/u.test(words[0]?.folded ?? '');
    // "Did the council *back* the plan?"
    if (folded === 'back') return !isArticleLike(words[at + 1]?.folded ?? '');
    return returns.test(folded);
  }),
);

const returns =
  /^(?:recover(?:ed|ing)?|return(?:ed|ing|s)?|restor(?:ed?|ing)|reopen(?:ed|ing|s)?|rebuil[dt]|reinstated?|reunited)$/u;
