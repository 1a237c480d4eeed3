import type { Word } from '../../words.ts';
import { isPluralNoun } from '../amounts/plural.ts';
import { monthOf, weekdayOf } from '../times/months.ts';
import { joiners, organisationWords, placeWords, titles } from './name-words.ts';

/** Whether a folded word is known as a name from where capitals mean something. */
export type IsName = (folded: string) => boolean;

/** A text taken apart for its names. */
export interface NameContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isName: IsName;
  /** True for a headline: its capitals show nothing. */
  readonly headline: boolean;
}

/** The last word of the name that begins at word `at`; null where none begins. */
export function endOfName(context: NameContext, at: number): number | null {
  if (!startsName(context, at) || opensUnnamed(context, at)) return null;
  let to = at;
  for (let next = nextPart(context, at, to); next !== null; next = nextPart(context, at, to))
    to = next;
  return to;
}

/** A capital that may belong to a name: no stop word, and in a headline a word known as one. */
function isCapital({ words, isName, headline }: NameContext, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.stop) return false;
  return (word.capital || hasInnerCapital(word)) && (!headline || isName(word.folded));
}

/** "iPhone", "eBay", "deCODE". */
function hasInnerCapital(word: Word): boolean {
  return /\p{Lu}/u.test(word.text);
}

function startsName(context: NameContext, at: number): boolean {
  const { text, words } = context;
  const word = words[at];
  if (word === undefined || !isCapital(context, at)) return false;
  // "US$5": a sum.
  if (/[$€£¥]/u.test(text.charAt(word.end))) return false;
  if (weekdayOf(word.folded) !== null) return false;
  const month = monthOf(word.folded) !== null && word.folded.length > 2;
  return !month || (isCapital(context, at + 1) && monthOf(words[at + 1]?.folded ?? '') === null);
}

/** The word up to which a name goes on behind word `to`; null at its end. */
function nextPart(context: NameContext, at: number, to: number): number | null {
  const { text, words } = context;
  const next = words[to + 1];
  if (next === undefined || !joined(text, words, to)) return null;
  if (isCapital(context, to + 1)) return weekdayOf(next.folded) === null ? to + 1 : null;
  if (next.capital && next.stop && next.text.length === 1) return to + 1;
  if (/^\d{1,3}$/u.test(next.text)) return isNumberOfName(context, at, to) ? to + 1 : null;
  return joiners.has(next.folded) ? behindJoiners(context, at, to) : null;
}

/** "Puddle Kart 3", "Apollo 11"; not "In Bern 40 people" nor "Ranta 41". */
function isNumberOfName({ text, words }: NameContext, at: number, to: number): boolean {
  const [word, next] = [words[to], words[to + 2]];
  if (word === undefined || text.charAt(word.end) !== ' ' || (to === at && at === 0)) return false;
  const counts = next !== undefined && (isPluralNoun(next) || monthOf(next.folded) !== null);
  return !counts && monthOf(word.folded) === null && !/^\p{Lu}{2,}$/u.test(word.text);
}

const longestJoin = 3;

/** "of the", "van der": up to three small words, before a capital. */
function behindJoiners(context: NameContext, at: number, to: number): number | null {
  const { text, words } = context;
  const first = words[to + 1]?.folded ?? '';
  if (/^(?:of|for)$/u.test(first) && !takesOf(words, at, to, first)) return null;
  for (let i = to + 2; i <= to + 1 + longestJoin; i += 1) {
    if (!joined(text, words, i - 1)) return null;
    if (isCapital(context, i)) return i;
    if (!joiners.has(words[i]?.folded ?? '')) return null;
  }
  return null;
}

/** "University of Turku" is one name, "Hanne Brekke of Norway" two. "For" joins only what an office is for. */
function takesOf(words: readonly Word[], at: number, to: number, link: string): boolean {
  const last = words[to]?.folded ?? '';
  if (organisationWords.has(last)) return true;
  return link === 'of' && (placeWords.has(last) || (to === at && !titles.has(last)));
}

/** Names do not reach over commas and stops, but over "Mr.", initials and the possessive of "St Mary's Hospital". */
function joined(text: string, words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (here === undefined || next === undefined) return false;
  const gap = text.slice(here.end, next.start);
  if (/^[ \u00a0&-]{1,3}$/u.test(gap)) return true;
  if (/^['’]s $/u.test(gap))
    return organisationWords.has(next.folded) || placeWords.has(next.folded);
  if (!/^\.[ \u00a0]?$/u.test(gap)) return false;
  const country = /^(?:usa|uk|un|eu)$/u.test(here.folded);
  return titles.has(here.folded) || (/^\p{Lu}(?:\.?\p{L})?$/u.test(here.text) && !country);
}

/** A first word that is no name: "Officially", "Early access", also behind a quotation mark or a colon. */
function opensUnnamed(context: NameContext, at: number): boolean {
  const { text, words, isName } = context;
  const word = words[at];
  if (word === undefined || isName(word.folded) || hasInnerCapitals(word)) return false;
  if (!opensSentence(text, word, words[at - 1])) return false;
  if (isQuotedTitle(text, words, at)) return false;
  const next = isCapital(context, at + 1) && joined(text, words, at);
  if (titles.has(word.folded) || organisationWords.has(word.folded) || placeWords.has(word.folded))
    return !next && !joiners.has(words[at + 1]?.folded ?? '');
  // "Odile Fenwick said": two capitals in a row are a name even at the head, unless the first is an adverb.
  return !next || adverb.test(word.folded);
}

const adverb =
  /^(?:yesterday|today|tomorrow|tonight|meanwhile|however|instead|later|earlier|last|next|early|nearly|despite|although|like|unlike|former|.{3,}ally)$/u;

function hasInnerCapitals(word: Word): boolean {
  return /\p{Ll}\p{Lu}/u.test(word.text);
}

function opensSentence(text: string, word: Word, previous: Word | undefined): boolean {
  // '"It is over," Moss said': behind a comma the quotation closes, and the sentence goes on.
  if (previous !== undefined && /^,["”’»]+\s+$/u.test(text.slice(previous.end, word.start)))
    return false;
  return (
    previous === undefined ||
    /[.:!?"“”‘«»*_—–•|(]|(?:^|\s)'$/u.test(text.slice(previous.end, word.start))
  );
}

/** `the game "Meridian" sold`: one word in quotation marks within a sentence is what something is called. */
function isQuotedTitle(text: string, words: readonly Word[], at: number): boolean {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || previous === undefined || next === undefined) return false;
  const opened = /^[^.:!?,]*["“‘«]$/u.test(text.slice(previous.end, word.start));
  return opened && /^["”’»]/u.test(text.slice(word.end, next.start)) && !next.capital;
}
