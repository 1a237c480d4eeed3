import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** What a name's form tells of it. No list of names is kept: form and company decide. */
export type NameForm = 'person' | 'organisation' | 'place' | 'unknown';

export interface NameValue extends Span {
  readonly form: NameForm;
  /** The folded words, titles left out: `["ingrid", "saether"]`. */
  readonly words: readonly string[];
  /** Indices of the first and last word, title included. */
  readonly at: number;
  readonly to: number;
}

const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady mayor governor president senator judge justice captain major
  colonel general sergeant lieutenant inspector superintendent minister secretary chancellor chairman chairwoman king
  queen prince princess pope saint bishop archbishop father sister coach rep congressman congresswoman councillor
  commissioner ambassador detective officer sheriff director engineer spokesman spokeswoman`.split(
    /\s+/u,
  ),
);

const organisationWords = new Set(
  `inc ltd llc plc corp corporation company co group holdings partners bank university college school institute
  council ministry department agency authority commission committee union association federation society club fc
  united games studio studios interactive entertainment media press times post news airlines airways motors systems
  technologies software labs foundation trust party court police service services board office bureau chamber league
  logistics marine industries international team church army navy museum hospital government parliament congress
  senate polytechnic academy`.split(/\s+/u),
);

const placeWords = new Set(
  `street road avenue lane square park bridge river tunnel hall station airport stadium arena hospital hotel centre
  center quay harbour harbor port valley island islands lake mountain hill hills bay beach city town county state
  province district village forest castle palace tower gate museum theatre church cathedral campus square plaza
  coast creek falls house airport desert ocean sea peninsula region`.split(/\s+/u),
);

const placeLeads = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'inside',
  'around',
  'across',
  'to',
  'into',
  'toward',
  'towards',
  'through',
]);
const joiners = new Set([
  'of',
  'de',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'du',
  'da',
  'di',
  'al',
  'bin',
  'y',
  'and',
  '&',
  'the',
]);
const sayers =
  /^(?:said|says|told|added|wrote|asked|explained|replied|announced|argued|warned|insisted|admitted|claimed|tweeted|who)$/u;

/**
 * The names of a sentence: runs of capitalised words, as far as their form shows them. At the head of a sentence or
 * quotation a capital shows nothing: there `isName` says whether a folded word is a name elsewhere.
 */
export function namesIn(
  text: string,
  words: readonly Word[],
  isName: (folded: string) => boolean,
): NameValue[] {
  const found: NameValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const to = opensUnnamed(text, words, at, isName) ? null : endOfName(text, words, at);
    if (to === null) continue;
    const name = nameOf(words, text, at, to);
    if (name !== null) found.push(name);
    at = to;
  }
  return found;
}

/** A first word that is no name: "Officially", "Early access", also behind a quotation mark or a colon. */
function opensUnnamed(
  text: string,
  words: readonly Word[],
  at: number,
  isName: (folded: string) => boolean,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !opensSentence(text, word, words[at - 1]) || isName(word.folded))
    return false;
  if (titles.has(word.folded) || organisationWords.has(word.folded) || placeWords.has(word.folded))
    return !(next?.capital ?? false);
  // "Odile Fenwick said": two capitals in a row are a name even at the head.
  return !(next !== undefined && next.capital && !next.stop && joined(text, words, at));
}

function opensSentence(text: string, word: Word, previous: Word | undefined): boolean {
  return (
    previous === undefined || /[.:!?"“”‘«»*_—–•|(]/u.test(text.slice(previous.end, word.start))
  );
}

function endOfName(text: string, words: readonly Word[], at: number): number | null {
  if (!startsName(words, at)) return null;
  let to = at;
  for (;;) {
    const next = words[to + 1];
    if (next === undefined || !joined(text, words, to)) return to;
    if (next.capital && !(next.stop && next.text.length > 1)) to += 1;
    else if (
      joiners.has(next.folded) &&
      !(next.folded === 'of' && to > at && !parts(words, at, to)) &&
      isNamePart(words[to + 2]) &&
      joined(text, words, to + 1) &&
      next.folded !== 'and'
    )
      to += 2;
    else return to;
  }
}

/** "University of Turku" is one name, "Hanne Brekke of Norway" two. */
function parts(words: readonly Word[], at: number, to: number): boolean {
  const last = words[to]?.folded ?? '';
  return organisationWords.has(last) || placeWords.has(last) || (to === at && !titles.has(last));
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && word.capital && !word.stop;
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || word.stop) return false;
  return !/^\d/u.test(word.text);
}

/** Names do not reach over commas and stops, but over "Mr." and initials. */
function joined(text: string, words: readonly Word[], at: number): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined || next === undefined) return false;
  const gap = text.slice(here.end, next.start);
  if (/^[ \u00a0&-]{1,3}$/u.test(gap)) return true;
  return /^\.[ \u00a0]?$/u.test(gap) && (here.text.length <= 2 || titles.has(here.folded));
}

function nameOf(words: readonly Word[], text: string, at: number, to: number): NameValue | null {
  const parts = words.slice(at, to + 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const titled = titles.has(first.folded) && parts.length > 1;
  const bare = (titled ? parts.slice(1) : parts)
    .filter((w) => !titles.has(w.folded) || parts.length === 1)
    .map((w) => w.folded);
  const form = formOf(words, at, to, text, titled);
  return { start: first.start, end: last.end, form, words: bare, at, to };
}

function formOf(
  words: readonly Word[],
  at: number,
  to: number,
  text: string,
  titled: boolean,
): NameForm {
  const parts = words.slice(at, to + 1);
  const last = parts.at(-1);
  if (last === undefined) return 'unknown';
  const lead = words[at - 1]?.folded ?? '';
  if (parts.some((w) => organisationWords.has(w.folded)) && !titled) {
    return placeLeads.has(lead) && placeWords.has(last.folded) ? 'place' : 'organisation';
  }
  if (parts.some((w) => placeWords.has(w.folded)) && !titled) return 'place';
  if (titled) return 'person';
  const after = text.slice(last.end, last.end + 24);
  if (
    /^,? \d{2},/u.test(after) ||
    (/^, (?:who|the|a|an|its|his|her|an? former)\b/u.test(after) && parts.length > 1)
  )
    return 'person';
  if (sayers.test(words[to + 1]?.folded ?? '') || sayers.test(lead))
    return parts.length > 1 ? 'person' : 'unknown';
  if (parts.length === 1 && /^\p{Lu}{2,6}$/u.test(last.text)) return 'organisation';
  if (placeLeads.has(lead)) return 'place';
  if (
    parts.length >= 2 &&
    parts.length <= 4 &&
    lead !== 'the' &&
    parts.every(
      (w) => /^\p{Lu}[\p{Ll}\p{M}'’.]*(?:\p{Lu}\p{Ll}+)?$/u.test(w.text) || joiners.has(w.folded),
    )
  )
    return 'person';
  return 'unknown';
}

/** True when two names can be one: the shorter's words all stand in the longer ("Ranta", "Mikko Ranta"). */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  // "Detective Chief Inspector Farida Quayle" and "DCI Farida Quayle": rank and title differ, the names do not.
  return short.at(-1) === long.at(-1) && short.filter((word) => long.includes(word)).length >= 2;
}
