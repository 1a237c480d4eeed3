import type { Document } from '../../corpus/document.ts';
import { organisationWords } from '../../text/values/names/name-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Whether a word stands with its capital within a sentence of the document. */
export function isNameIn({ text }: Document, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
    if (isWhole && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** A name of one word may be anybody's: a thing shows itself in its letters, or where it is named in full. */
export function isOrganisation({ text }: Document, name: string): boolean {
  if (/.\p{Lu}/u.test(name)) return true;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const next = /^ (\p{Lu}[\p{L}]+)/u.exec(
      text.slice(at + name.length, at + name.length + 24),
    )?.[1];
    if (next !== undefined && organisationWords.has(next.toLowerCase())) return true;
  }
  return false;
}

/** Whether a name stands behind a first name or a title somewhere. */
export function isSurname({ text }: Document, name: string): boolean {
  return firstNameBefore(text, name) !== null;
}

/** The capitalised word that stands before a name somewhere: "Tomas" before "Brandauer". */
function firstNameBefore(text: string, name: string): string | null {
  for (let at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
    const before = /(?:^|[\s“"(])(\p{Lu}[\p{Ll}.]+) $/u.exec(
      text.slice(Math.max(0, at - 24), at),
    )?.[1];
    if (
      before !== undefined &&
      !/^(?:The|And|But|For|In|On|At|When|While|As|If|So|That|This|By|With)$/u.test(before)
    )
      return before;
  }
  return null;
}

/** Mentions in the text below which a name of the title is not what the article is about. */
export const leastMentions = 3;

/** "Anker and Boldt end their alliance": the two whom an article with such a title is about. */
export function pairInTitle({ title, text, titleIsExcerpt }: Document): string | null {
  if (titleIsExcerpt) return null;
  const words = wordsOf(title);
  if (words[1]?.folded !== 'and') return null;
  const [first, , second] = words;
  if (first === undefined || second === undefined || !first.capital || !second.capital) return null;
  if (![first, second].every((word) => !word.stop && mentions(text, word.text) > leastMentions))
    return null;
  // A headline in capitals does not show where the second name ends: one more word of it stands nowhere in the text.
  const third = words[3];
  const longer = third?.capital === true ? `${second.text} ${third.text}` : null;
  if (longer !== null && mentions(text, longer) > 1) return null;
  return title.slice(first.start, second.end);
}

const longestName = 60;

/** The capitalised words at the end of a text: "St Mary's" of "staff at St Mary's ". */
function nameBefore(text: string): string {
  const words = text.split(' ');
  if (words.pop() !== '') return '';
  const from = words.findLastIndex((word) => !/^(?:\p{Lu}[\p{L}’'.]*|of)$/u.test(word)) + 1;
  const name = words.slice(from);
  const first = name.findIndex(
    (word) => !/^(?:The|A|An|In|On|At|And|But|For|From|[Oo]f|By)$/u.test(word),
  );
  return first < 0 ? '' : name.slice(first).join(' ');
}

/** How often a text holds a name. */
export function mentions(text: string, name: string): number {
  return text.split(name).length - 1;
}

/** The one name that ends in the noun: "Aldric Bridge" for "the bridge", where the document is about it. Null for several. */
export function onlyNameOf({ text, title }: Document, noun: string): string | null {
  const capital = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const names = new Set<string>();
  for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
    const end = at + capital.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    // Part of a longer name: "Bridge Street", "Chamber of Commerce".
    if (/^ (?:of )?\p{Lu}/u.test(text.slice(end, end + 5))) return null;
    const name = nameBefore(text.slice(Math.max(0, at - longestName), at));
    if (name !== '') names.add(`${name} ${capital}`);
  }
  const [only] = names;
  if (only === undefined || names.size > 1) return null;
  if (!title.includes(only) && mentions(text, only) < leastMentions) return null;
  return mentions(text, `the ${only}`) + mentions(text, `The ${only}`) > 0 ? `the ${only}` : only;
}
