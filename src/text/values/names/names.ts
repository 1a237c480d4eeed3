import { isPersonalSpeech } from '../../speech-verbs.ts';
import type { Span } from '../../span.ts';
import type { Word } from '../../words.ts';
import {
  eventWords,
  joiners,
  organisationWords,
  placeLeads,
  placeWords,
  titles,
} from './name-words.ts';
import type { IsName } from './name-span.ts';
import { endOfName } from './name-span.ts';

/** What a name's form tells of it. No list of names is kept: form and company decide. */
export type NameForm = 'person' | 'organisation' | 'place' | 'unknown';

export interface NameValue extends Span {
  readonly form: NameForm;
  /** The folded words, titles and initials left out: `["ingrid", "saether"]`. */
  readonly words: readonly string[];
  /** Indices of the first and last word, title included. */
  readonly at: number;
  readonly to: number;
}

/** A headline has at least so many words, and this share of them in capitals. */
const headlineWords = 4;
const headlineShare = 0.6;

/**
 * The names of a sentence, in order: runs of capitalised words, as far as their form shows them. At the head of a
 * sentence or quotation, and in a headline, a capital shows nothing: there `isName` says whether a folded word is a name
 * elsewhere.
 */
export function namesIn(text: string, words: readonly Word[], isName: IsName): NameValue[] {
  const context = { text, words, isName, headline: isHeadline(words) };
  const found: NameValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const to = endOfName(context, at);
    if (to === null) continue;
    const name = nameOf(words, text, at, to);
    if (name !== null) found.push(name);
    at = to;
  }
  return found;
}

/** True for "COUNCIL VOTES TO SHUT BRIDGE" and "Council Votes to Shut Bridge". */
function isHeadline(words: readonly Word[]): boolean {
  const telling = words.filter((word) => !word.stop && /^\p{L}{2}/u.test(word.text));
  if (telling.length < headlineWords) return false;
  const shouted = telling.filter((word) => /^\p{Lu}+$/u.test(word.text)).length;
  return (
    shouted > headlineShare * telling.length || telling.every((word) => /\p{Lu}/u.test(word.text))
  );
}

function nameOf(words: readonly Word[], text: string, at: number, to: number): NameValue | null {
  const parts = words.slice(at, to + 1);
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  // "The CEO" alone is nobody's name.
  if (parts.length === 1 && titles.has(first.folded) && /^\p{Lu}{2,}$/u.test(first.text))
    return null;
  const possessive = /['’]s/u.test(text.slice(first.end, second?.start ?? first.end));
  const titled = titles.has(first.folded) && parts.length > 1 && !possessive;
  const form = titled ? 'person' : formOf(words, at, to, text);
  return { start: first.start, end: last.end, form, words: tellingWords(parts, form), at, to };
}

/** The folded words that tell one name from another: a person's without titles and initials, unless it has no more. */
function tellingWords(parts: readonly Word[], form: NameForm): string[] {
  const plain = parts.filter(
    (word) => form !== 'person' || !(titles.has(word.folded) || isInitials(word)),
  );
  return (plain.length > 0 ? plain : parts).map((word) => word.folded);
}

function isInitials(word: Word): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word.text);
}

function formOf(words: readonly Word[], at: number, to: number, text: string): NameForm {
  const parts = words.slice(at, to + 1);
  const last = parts.at(-1);
  if (last === undefined) return 'unknown';
  const lead = words[at - 1]?.folded ?? '';
  if (parts.some((word) => organisationWords.has(word.folded)))
    return placeLeads.has(lead) && placeWords.has(last.folded) ? 'place' : 'organisation';
  if (parts.some((word) => placeWords.has(word.folded))) return 'place';
  if (text.slice(parts[0]?.start, last.end).includes('&')) return 'organisation';
  if (parts.length > 1 && eventWords.has(last.folded)) return 'unknown';
  const after = text.slice(last.end, last.end + 24);
  if (/^,? \d{2},/u.test(after)) return 'person';
  // "In Lindale, the county town": what is added tells of a place.
  if (/^(?:in|at|near|inside|outside)$/u.test(lead) && !after.startsWith(', who')) return 'place';
  if (parts.length > 1 && /^, (?:who|the|an?|its|his|her|former)\b/u.test(after)) return 'person';
  const isSpeaking = [words[to + 1]?.folded ?? '', lead].some(
    (word) => word === 'who' || isPersonalSpeech(word),
  );
  if (isSpeaking) return parts.length > 1 ? 'person' : 'unknown';
  if (parts.length === 1 && isBrand(last)) return 'organisation';
  if (placeLeads.has(lead))
    return isHandedTo(words, at) && readsAsPerson(parts) ? 'person' : 'place';
  return lead !== 'the' && readsAsPerson(parts) ? 'person' : 'unknown';
}

/** Words between what is handed on and "to". */
const handingReach = 3;

/** "The post passes to Mara Lind", "awarded the medal to Ada Moss": who gets something is nowhere. */
function isHandedTo(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.folded === 'to' &&
    words
      .slice(Math.max(0, at - 1 - handingReach), at - 1)
      .some(({ folded }) => handing.test(folded))
  );
}

const handing =
  /^(?:pass|passes|passed|give|gives|gave|given|hand|hands|handed|award|awards|awarded|belong|belongs|belonged|sell|sells|sold|lent|lend|pay|paid|owe|owes|owed|marry|married|engaged|talk|talked|talking|spoke|speak|speaking|spoken|listen|listened|wrote|thanks|apologise|apologised|next|according|lost|offered|left|due|promised|granted|job|post|role|duties|award|medal|prize)$/u;

/** "NASA", "OpenAI", "eBay"; not "McKay". */
function isBrand({ text }: Word): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Ma?c|O['’])/u.test(text))
  );
}

const longestPerson = 5;

/** Two or more words written as first names and surnames are. */
function readsAsPerson(parts: readonly Word[]): boolean {
  if (parts.length < 2 || parts.length > longestPerson) return false;
  return parts.every(
    (word) =>
      joiners.has(word.folded) ||
      isInitials(word) ||
      /^\p{Lu}[\p{Ll}\p{M}'’.]*(?:\p{Lu}\p{Ll}+)?$/u.test(word.text),
  );
}

/** True when two names can be one: the shorter's words all stand in the longer ("Ranta", "Mikko Ranta"). */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  // "Detective Chief Inspector Farida Quayle" and "DCI Farida Quayle": rank and title differ, the names do not.
  return short.at(-1) === long.at(-1) && short.filter((word) => long.includes(word)).length >= 2;
}
