import { isPlaceWord } from '../grammar/place-words.ts';
import type { NameValue } from '../../text/values/names.ts';

/**
 * Names that are written like a person's, as what they are where their last word is a kind of place that the article speaks of
 * by that word alone: "Rowan Ward" beside "the ward". Whoever has a title is somebody, and so is whoever says something.
 */
export function withPlaceNames(names: readonly NameValue[], article: string): readonly NameValue[] {
  return names.map((name) => (isPlace(name, article) ? { ...name, form: 'place' } : name));
}

function isPlace({ form, words, at, to }: NameValue, article: string): boolean {
  const last = words.at(-1) ?? '';
  if (form !== 'person' || words.length < 2 || to - at + 1 > words.length) return false;
  if (!isPlaceWord(last) || !holdsAny(article, leads, last)) return false;
  const written = `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  return (
    !holdsAny(article, honours, written) &&
    !says.some((verb) => holdsWord(article, `${written} ${verb}`))
  );
}

const leads = ['the', 'The', 'our', 'its', 'this'];
const honours = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir'];
const says = ['said', 'says', 'told', 'added'];

function holdsAny(article: string, befores: readonly string[], word: string): boolean {
  return befores.some((before) => holdsWord(article, `${before} ${word}`));
}

function holdsWord(article: string, said: string): boolean {
  for (let at = article.indexOf(said); at >= 0; at = article.indexOf(said, at + 1))
    if (!/[\p{L}\p{N}]/u.test(article.charAt(at - 1) + article.charAt(at + said.length)))
      return true;
  return false;
}
