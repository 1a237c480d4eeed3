import type { Document } from '../src/corpus/document.ts';
import { mark } from '../src/rendering/citation.ts';
import { DISCORD_LIMITS } from '../src/rendering/limits.ts';
import { shorten } from '../src/rendering/shorten.ts';
import { visibleText } from '../src/rendering/visible-text.ts';
import type { Choice } from './command.ts';

/** What was typed to name a document, and what it names. */
export type DocumentChoice =
  | { readonly kind: 'one'; readonly document: Document }
  | { readonly kind: 'several'; readonly documents: readonly Document[] }
  | { readonly kind: 'none' };

/** Up to 25 documents whose number, title, author, site or file match what is typed; the first ones when it is empty. */
export function documentChoices(typed: string, documents: readonly Document[]): readonly Choice[] {
  return matching(typed, documents)
    .slice(0, DISCORD_LIMITS.autocomplete.choices)
    .map((document) => ({ name: choiceName(document), value: document.id }));
}

/**
 * The document meant by an option's value: an id, which is what a choice gives, or words typed by hand, which name one
 * when its number, title or file is exactly these or when they match nothing else.
 */
export function chosenDocument(value: string, documents: readonly Document[]): DocumentChoice {
  const wanted = folded(value);
  const exact = documents.find(
    (document) => document.id === value || namesOf(document).includes(wanted),
  );
  if (exact !== undefined) return { kind: 'one', document: exact };
  const matches = wanted === '' ? [] : matching(value, documents);
  const [first] = matches;
  if (first === undefined) return { kind: 'none' };
  return matches.length === 1
    ? { kind: 'one', document: first }
    : { kind: 'several', documents: matches };
}

/**
 * The one document that goes by a name in talk: "the Ledger" is the site ledger.example, "source 3" the third, and an
 * author goes by the surname. Null when none does, or several.
 */
export function sourceNamed(name: string, documents: readonly Document[]): Document | null {
  const wanted = folded(name).replace(/^the /, '');
  const [, number] = /^(?:source |number |article )?\[?(\d{1,6})\]?$/.exec(wanted) ?? [];
  const found = documents.filter((document) =>
    number === undefined
      ? folded(document.title).replace(/^the /, '') === wanted || isCalled(wanted, document)
      : document.number === Number(number),
  );
  const [first] = found;
  return found.length === 1 && first !== undefined ? first : null;
}

/** Whether every word of the name is one of the author, the site or the file's own name. */
function isCalled(wanted: string, { author, site, file }: Document): boolean {
  const names = [author, site, file].map((one) => wordsIn(folded(one ?? '')));
  const words = wordsIn(wanted);
  return words.length > 0 && names.some((name) => words.every((word) => name.includes(word)));
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Documents every typed word is found in, the best first: by number, by the start of the title, then by place. */
function matching(typed: string, documents: readonly Document[]): readonly Document[] {
  const wanted = folded(typed.slice(0, LONGEST_TYPED));
  const words = wanted.split(' ').filter((word) => word !== '');
  return documents
    .map((document) => ({ document, rank: rankOf(document, wanted, words) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank || a.document.number - b.document.number)
    .map(({ document }) => document);
}

const LONGEST_TYPED = 100;
const NO_MATCH = 4;

function rankOf(document: Document, wanted: string, words: readonly string[]): number {
  const title = folded(document.title);
  if (namesOf(document).includes(wanted)) return 0;
  if (title.startsWith(wanted)) return 1;
  if (title.includes(wanted)) return 2;
  const all = folded([document.title, document.author, document.site, document.file].join(' '));
  return words.every((word) => all.includes(word)) ? 3 : NO_MATCH;
}

function namesOf({ number, title, file }: Document): string[] {
  return [String(number), mark(number), folded(title), folded(file)];
}

/** Case, accents, and white space do not matter to someone typing. */
function folded(text: string): string {
  return visibleText(text.normalize('NFKD').replace(/\p{Mark}/gu, '')).toLowerCase();
}

/** `[2] Title — Author`, within Discord's limit; choices are plain text, no markdown. */
function choiceName({ number, title, author, site }: Document): string {
  const by = visibleText(author ?? site ?? '');
  const suffix = by === '' ? '' : ` — ${shorten(by, 30)}`;
  const room = DISCORD_LIMITS.autocomplete.choiceName - suffix.length;
  return shorten(`${mark(number)} ${visibleText(title)}`, room) + suffix;
}
