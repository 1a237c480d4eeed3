import { isPlaceWord } from '../grammar/place-words.ts';
import type { NameValue } from '../../text/values/names/names.ts';

/**
 * Names that are written like a person's, as what they are where their last word is a kind of place, the article speaks of it
 * by that word alone, and says that something is there: "the ward", "in Linden Ward". Whoever has a title is somebody.
 */
export function withPlaceNames(names: readonly NameValue[], article: string): readonly NameValue[] {
  return names.map((name) => (isPlace(name, article) ? { ...name, form: 'place' } : name));
}

function isPlace({ form, words, at, to }: NameValue, article: string): boolean {
  const last = words.at(-1) ?? '';
  const hasTitle = to - at + 1 > words.length;
  if (form !== 'person' || words.length < 2 || hasTitle || !isPlaceWord(last)) return false;
  const name = words.map(capitalised).join(' ');
  return holdsAny(article, leads, last) && holdsAny(article, within, name);
}

const leads = ['the', 'The', 'our', 'its', 'this'];
const within = ['in', 'at', 'on', 'into', 'inside', 'outside', 'near', 'In', 'At', 'the', 'The'];

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function holdsAny(article: string, befores: readonly string[], word: string): boolean {
  return befores.some((before) => holdsWord(article, `${before} ${word}`));
}

function holdsWord(article: string, said: string): boolean {
  for (let at = article.indexOf(said); at >= 0; at = article.indexOf(said, at + 1))
    if (!/[\p{L}\p{N}]/u.test(article.charAt(at - 1) + article.charAt(at + said.length)))
      return true;
  return false;
}
