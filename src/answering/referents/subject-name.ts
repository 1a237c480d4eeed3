import type { Word } from '../../text/words.ts';
import {
  joiners,
  organisationWords,
  placeWords,
  titles,
} from '../../text/values/names/name-words.ts';

/** What stands between a word and the next one, or the end. */
export function gapBehind(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length);
}

/** A sentence in which names are looked for. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether a word, as written, is a name elsewhere. */
  readonly isName: (word: string) => boolean;
}

/** Whether a name is a person's: two to four words of which none is of a place or a firm, or behind a title. */
export function isPerson(name: readonly Word[]): boolean {
  const office = name.findIndex(({ folded }) => folded === 'of');
  const own = office < 0 ? name : name.slice(0, office);
  if (own.length < 2 || own.length > 4 || own[0]?.folded === 'the') return false;
  if (titles.has(own[0]?.folded ?? '')) return true;
  return own.every(
    ({ text, folded }) =>
      joiners.has(folded) ||
      (/^\p{Lu}[\p{Ll}’']+(?:\p{Lu}\p{Ll}+)?$/u.test(text) &&
        !organisationWords.has(folded) &&
        !placeWords.has(folded)),
  );
}

/** The last word of a name that begins at a word; null where none does. "The Aldric" is one, "The bridge" is not. */
export function nameEnd({ text, words, isName }: Sentence, from: number): number | null {
  const start = /^the$/u.test(words[from]?.folded ?? '') ? from + 1 : from;
  const first = words[start];
  if (first === undefined || !first.capital || first.stop) return null;
  let to = start;
  for (let next = start + 1; next < words.length; next += 1) {
    if (!/^(?:[ \u00a0&-]{1,3}|\. ?)$/u.test(gapBehind(text, words, next - 1))) break;
    const word = words[next];
    if (word === undefined) break;
    if (word.capital && !word.stop) to = next;
    else if (!/^(?:of|de|van|der|von|la|le|du|di)$/u.test(word.folded)) break;
  }
  // A capital at the head of a sentence alone shows nothing: "Detectives arrested …", "Trade has fallen".
  const isShown =
    to > start ||
    start > from ||
    from > 0 ||
    hasInnerCapital(first) ||
    isName(first.text) ||
    isPaired(words, to);
  return isShown ? to : null;
}

/** "Anker and Boldt". */
function isPaired(words: readonly Word[], at: number): boolean {
  const second = words[at + 2];
  return words[at + 1]?.folded === 'and' && second?.capital === true && !second.stop;
}

function hasInnerCapital({ text }: Word): boolean {
  return /.\p{Lu}/u.test(text);
}
