import { gapBehind } from './gap.ts';
import type { Word } from './words.ts';

/** What their object never comes to: "vetoed the loan", "withdrew his resignation", "called off the sale". */
const undoing =
  /^(?:veto|vetoe[sd]|block(?:s|ed)?|cancel(?:s|led|ed)?|withdr[ae]ws?|withdrew|withdrawn|revoke[sd]?|rescind(?:s|ed)?|annul(?:s|led)?|scrap(?:s|ped)?|shelve[sd]?|abandon(?:s|ed)?|ditch(?:es|ed)?|drop(?:s|ped)?|axe[sd]?|reject(?:s|ed)?|refuse[sd]?|den(?:y|ies|ied)|overturn(?:s|ed)?|quash(?:es|ed)?|reverse[sd]?|thwart(?:s|ed)?|foil(?:s|ed)?|halt(?:s|ed)?)$/u;
/** What their object was and is no more: "lost its licence", "lifted the ban", "stripped of the title". */
const ending =
  /^(?:remov(?:es?|ed|ing)|strip(?:s|ped)?|los(?:es?|t|ing)|end(?:s|ed|ing)?|lift(?:s|ed|ing)?|waive[sd]?|shed(?:s|ding)?|surrender(?:s|ed)?|relinquish(?:es|ed)?|forfeit(?:s|ed)?|terminate[sd]?|repeal(?:s|ed)?|abolish(?:es|ed)?)$/u;

/** Words within which such a verb stands before what it takes away, or "was withdrawn" behind it. */
const reach = 8;

/** Grammar that stands within what is taken away: "removes the firm *from its* exclusive status", "the title *of* town". */
const inner =
  /^(?:the|a|an|any|all|its|their|his|her|our|my|your|this|that|these|those|of|for|on|from|off|as|some|every|own)$/u;
const be = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u;
/** Between "was" and its verb. */
const adverb = /^(?:later|since|then|now|also|finally|quietly|soon|.{3,}ly)$/u;
const preposition = /^(?:of|on|for|about|over|against|in|at|by|with|to|from)$/u;

/**
 * Index of the verb that takes away what word `at` names; null for none. "Withdrew his resignation" and "his resignation
 * was withdrawn" mean that there is none.
 *
 * @param isOver whether what was so and is no more counts as taken away: "lifted the ban"
 */
export function takenAwayBy(
  text: string,
  words: readonly Word[],
  at: number,
  isOver: boolean,
): number | null {
  const takes = (i: number) => {
    const folded = words[i]?.folded ?? '';
    return undoing.test(folded) || (isOver && ending.test(folded));
  };
  return takerBefore(text, words, at, takes) ?? takerBehind(text, words, at, takes);
}

function takerBefore(
  text: string,
  words: readonly Word[],
  at: number,
  takes: (i: number) => boolean,
): number | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if (!isJoined(text, words, i)) return null;
    if (takes(i)) return be.test(words[i - 1]?.folded ?? '') ? null : i;
    const word = words[i];
    if (word?.folded === 'off' && /^call(?:s|ed|ing)?$/u.test(words[i - 1]?.folded ?? ''))
      return i - 1;
    if (word === undefined || (word.stop && !inner.test(word.folded))) return null;
  }
  return null;
}

/** "The *ban* on it was lifted": by a verb behind its own, where nothing stands between but what says which it is. */
function takerBehind(
  text: string,
  words: readonly Word[],
  at: number,
  takes: (i: number) => boolean,
): number | null {
  if (isBehindPreposition(words, at)) return null;
  for (let i = at + 1; i <= at + reach && i < words.length; i += 1) {
    if (!isJoined(text, words, i - 1)) return null;
    if (!be.test(words[i]?.folded ?? '')) continue;
    let verb = i + 1;
    while (be.test(words[verb]?.folded ?? '') || adverb.test(words[verb]?.folded ?? '')) verb += 1;
    return takes(verb) ? verb : null;
  }
  return null;
}

/** "The talks on the *merger* were cancelled": the talks were, not the merger, which only says what they were on. */
function isBehindPreposition(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (words[i]?.stop === false || inner.test(words[i]?.folded ?? ''))) {
    if (preposition.test(words[i]?.folded ?? '')) return true;
    i -= 1;
  }
  return preposition.test(words[i]?.folded ?? '');
}

/** Whether a word and the next one stand together: no mark parts them. */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return /^(?:['’]s?)?[\s-]*$/u.test(gapBehind(text, words, at));
}
