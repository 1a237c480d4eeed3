import type { Word } from '../../words.ts';

const irregularPlurals = new Set(
  'people men women children staff police crew personnel feet geese mice teeth sheep fish cattle aircraft homeless dead injured'.split(
    ' ',
  ),
);

/** True for a word that reads as a noun in the plural, by its form: "copies", "people"; not "was", "across", "Paris". */
export function isPluralNoun(word: Word): boolean {
  return !word.stop && !word.capital && looksPlural(word.folded);
}

/** The same of a folded word by itself, whatever it is there. */
export function looksPlural(folded: string): boolean {
  return irregularPlurals.has(folded) || /[^siu']s$/u.test(folded);
}
