import type { Word } from '../../words.ts';
import { partOfDay } from '../times/day-parts.ts';
import { standsAlone } from '../times/bare-hours.ts';
import { units } from '../amounts/units.ts';

/** Words after which a number names a thing and counts nothing: "pier 4", "Line 9". */
export const labelWords: ReadonlySet<string> = new Set(
  `no number nr line route pier page chapter section article version part phase room gate terminal flight channel
  bus tram train highway road motorway platform level stage round apt suite unit figure table volume issue season episode
  grade class type model mark category group day week tier lane berth dock hall block seat row lesson paragraph slide
  appendix annex clause footnote verse exhibit`.split(/\s+/u),
);

/** Words that label only where nothing is counted behind the figure: "at the station 40 people" counts them. */
const mayLabel: ReadonlySet<string> = new Set(
  `step item act scene question problem example rule note entry bullet frame slot track disc card ticket lot bay door
  locker box bin drawer shelf pitch court field hole lap game match set quarter period session module course exercise
  test task heat run stop station junction exit mile zone area district ward precinct carriage coach wagon hangar studio
  theatre screen tunnel shaft cell cabin deck floor plot house apartment flat camp checkpoint sector site reactor
  building wing trial experiment sample specimen draft option plan proposal schedule layer pillar piece photo picture
  image clip tape square spot position place rank seed size column panel tab window`.split(/\s+/u),
);

const preposition = /^(?:in|on|at|from|of|by|see|near|behind|inside|under|onto|into|via)$/u;
/** Words before a figure that are no nouns of their own: "of another 40", "in all 40". */
const noNoun =
  /^(?:total|average|all|sum|turn|fact|addition|almost|perhaps|maybe|another|first|last|next|past|top|circa|more|less|most|least|extra|further|additional|full|whole|mere|record|nearly|christmas|easter|staff|crew)$|(?:s|ed|ing|ly)$/u;
const largestLabel = 9999;

/**
 * True when the noun right before a bare figure makes it a name: "step 3", "on deck 4", "in bin 12". Only figures that
 * stand alone are such labels.
 * @param counts whether a noun is counted behind the figure
 */
export function isLabelled(
  text: string,
  words: readonly Word[],
  at: number,
  counts: boolean,
): boolean {
  const [word, noun, lead] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || noun === undefined || counts) return false;
  if (!/^\d{1,4}$/u.test(word.text) || Number(word.text) > largestLabel) return false;
  if (mayLabel.has(noun.folded)) return standsAlone(text, words, at) || noun.capital;
  if (noun.stop || noun.capital || !preposition.test(lead?.folded ?? '')) return false;
  if (noNoun.test(noun.folded) || partOfDay(noun) !== null || units.has(noun.folded)) return false;
  return standsAlone(text, words, at);
}
