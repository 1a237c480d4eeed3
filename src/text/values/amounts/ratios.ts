import type { Word } from '../../words.ts';
import { standsAlone } from '../times/bare-hours.ts';
import { countsNoun } from './counted.ts';
import { units } from './units.ts';
import { cardinalAt } from './written-number.ts';

/** Votes and scores are smaller. */
const largestScore = 1000;
const scored =
  /^(?:voted|vote|votes|won|win|lost|lose|losing|beat|beaten|score|verdict|ruling|ruled|margin|majority|by)$/u;

/**
 * The last word of a vote or score in words: "six to three against", "lost four to five", "61 to 39"; null for anything
 * else. A range climbs and counts something ("ten to twelve people").
 */
export function scoreAt(text: string, words: readonly Word[], at: number): number | null {
  const [first, link] = [cardinalAt(text, words, at), words[at + 1]];
  if (first === null || first.to !== at || link?.folded !== 'to') return null;
  const second = cardinalAt(text, words, at + 2);
  if (second === null || second.to !== at + 2) return null;
  if (first.value > largestScore || second.value > largestScore) return null;
  if (!/^\s$/u.test(text.slice(words[at]?.end, link.start)) || words[at - 1]?.folded === 'from')
    return null;
  const behind = words[second.to + 1];
  const against = /^(?:against|for)$/u.test(behind?.folded ?? '');
  if (!against && !standsAlone(text, words, second.to)) return null;
  const told = words.slice(Math.max(0, at - 4), at).some(({ folded }) => scored.test(folded));
  return first.value > second.value || against || told ? second.to : null;
}

const longestNoun = 2;

/** "One object in ten", "two children in every five": the share and its last word; null for none. */
export function shareOfAt(
  text: string,
  words: readonly Word[],
  at: number,
  count: number,
): { readonly share: number; readonly to: number } | null {
  for (let link = at + 2; link <= at + 1 + longestNoun; link += 1) {
    if (words[link - 1] === undefined || words[link - 1]?.stop === true) return null;
    if (words[link]?.folded !== 'in') continue;
    const every = /^(?:every|each)$/u.test(words[link + 1]?.folded ?? '') ? 1 : 0;
    const whole = cardinalAt(text, words, link + 1 + every);
    if (whole === null || whole.value <= count || whole.value % 1 !== 0) return null;
    // "One man in ten houses", "two goals in ten minutes", "one flood in 1987".
    if (countsNoun(text, words, whole.to) || units.has(words[whole.to + 1]?.folded ?? ''))
      return null;
    if (whole.digits && whole.value > largestScore) return null;
    return standsAlone(text, words, whole.to) ? { share: count / whole.value, to: whole.to } : null;
  }
  return null;
}
