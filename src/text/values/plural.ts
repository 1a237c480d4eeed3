import type { Word } from '../words.ts';

const irregularPlurals = new Set(
  'people men women children staff police crew personnel feet geese mice teeth sheep fish cattle aircraft homeless dead injured'.split(
    ' ',
  ),
);

/** True for a word that reads as a noun in the plural, by its form: "copies", "people"; not "was", "across", "Paris". */
export function isPluralNoun(word: Word): boolean {
  if (word.stop || word.capital) return false;
  return irregularPlurals.has(word.folded) || /[^siu']s$/u.test(word.folded);
}
