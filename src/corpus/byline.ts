import { findDates } from './written-date.ts';

/** What a byline or a date line says; what it does not say is null. */
export interface Byline {
  readonly author: string | null;
  readonly published: DateNote | null;
  readonly updated: DateNote | null;
  /** The paper or site it names. */
  readonly site: string | null;
}

/** A date as written: its year may be missing and is then to be found elsewhere. */
export interface DateNote {
  readonly written: string;
  readonly iso: string | null;
}

const LONGEST_BYLINE = 220;

/** Beside one sign of a byline, what else the line says is no longer than this; beside two it may be. */
const LONGEST_REST = 60;

/** Words that name a publication or its edition rather than a person or a story. */
export const PUBLICATION =
  /\b(?:edition|version|gazette|times|wire|herald|tribune|courier|courrier|chronicle|journal|bulletin|newsletter|tidende|zeitung|blatt|post|weekly|daily|magazine|in english|press release|media release)\b/iu;

/** Weekdays in English, whole and short, and in the languages of the European press. */
const WEEKDAY = [
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'm[åa]ndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag',
].join('|');
const LABELS =
  'first|last|originally|published|posted|updated?|modified|edited|revised|amended|released|issued|date|on|at|as of';
const TIMES =
  '\\d{1,2}[:.]\\d{2}(?::\\d{2})?|\\d{1,2}(?= ?[ap]m)|[ap]\\.?m\\b\\.?|gmt|bst|utc|cet|edt|est|et|pdt|pst';
const UPDATED = /\b(?:updated?|modified|edited|revised|amended)\b/iu;
const DATE_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${LABELS}|${WEEKDAY}|${TIMES})(?![\\p{L}\\d])`,
  'giu',
);
/** What was wrong is the article's word; the day it names is not the article's. */
const CORRECTION = /^[*_\s]*(?:corrections?|clarifications?|errat(?:um|a))\b/iu;
const READING_TIME = /^\d{1,3}[ -]?min(?:ute)?s?(?: read)?$|^reading time\b/iu;
const FILING = /^(?:filed under|tags?|categor(?:y|ies)|topics?|section|photos?|pictures?)\b/iu;
const BY =
  /^(?:(?:words|text|story|report|interview|article|review|statement|press release)\s+)?(?:(?:written|posted|published|issued|released|reported|compiled|prepared|produced|story|words)\s+)?by:?\s+(\S.*)$/iu;
const AUTHOR_LABEL = /^(?:authors?|writer|byline|words|written by)\s*:\s*(\S.*)$/iu;
const KEPT_BY = /\b(?:kept up|put together|maintained|curated|written|compiled) by (.+)$/iu;
const CORRESPONDENT = /^from our (?:own |special )?correspondent,? (.+)$/iu;
/** Bylines of other languages, before capitalised names: "propos recueillis par", "von", "av". */
const FOREIGN_BY =
  /^(?:[\p{L} ]{0,40}\s)?(?:[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|[Aa]v|[Aa]f) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})$/u;

/** Offices that stand beside a writer's name. */
export const ROLES =
  /\b(?:reporters?|correspondents?|editors?|writers?|columnists?|analysts?|critics?|staff|desk|contributors?|producers?|journalists?|bloggers?|newsroom|team|editorial|bureau|office|fellow|professor|agency|department|secretary|director|executive|chair(?:man|woman|person)?|president|officer|manager|spokes(?:man|woman|person))\b/iu;
const GROUP =
  /\b(?:staff|desk|newsroom|team|editors|editorial board|bureau|agencies|reporters|department|(?:press|communications|media) office)$/iu;
const NAME =
  /^(?:(?:Dr|Prof|Sir|Dame|Rev|Mrs|Ms|Mr)\.? )?(?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:de|da|di|du|la|le|van|von|der|den|bin|al|of)\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Whether a phrase looks like a person's name: two to four capitalised words. */
export function isName(phrase: string): boolean {
  return phrase.length <= 60 && NAME.test(phrase);
}

/**
 * Reads a line that is a byline, a date line or both ("Imogen Sallis, News Editor", "Posted 17 June 2025 | Updated
 * 18 June 2025"). Null for any other line: a sentence that merely mentions a date says something.
 */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST_BYLINE || CORRECTION.test(line)) return null;
  const plain = line.replace(/^[*_\s]+|(?<![*_\s])[*_\s]+$/gu, '');
  const segments = plain
    .split(/(?:(?<!\s)\s+)?[|·•\r\n]\s*|(?<!\s)\s+[—–-]\s+|(?<=\p{Ll}{3}|\)|\d{4})\.\s+/u)
    .filter((part) => part !== '');
  const read = segments.map(readSegment);
  const strong = read.filter((part) => part.strong).length;
  const longRest = read.some((part) => !part.strong && part.rest.length > LONGEST_REST);
  if (strong === 0 || (longRest && strong < 2)) return null;
  const dates = read.flatMap((part) => part.dates);
  const paper = read.find((part) => part.author === null && PUBLICATION.test(part.rest));
  const named =
    read.find((part) => part.author !== null) ??
    read.find((part) => part !== paper && isName(part.rest));
  return {
    author: named === undefined ? null : (named.author ?? named.rest),
    published: dates.find((date) => !date.updated) ?? null,
    updated: dates.find((date) => date.updated) ?? null,
    site: paper !== undefined && paper.rest.length <= 50 ? paper.rest : null,
  };
}

interface Segment {
  /** True when the segment can only be a byline's. */
  readonly strong: boolean;
  readonly author: string | null;
  readonly dates: readonly (DateNote & { readonly updated: boolean })[];
  /** What remains without dates and the words around them. */
  readonly rest: string;
}

function readSegment(segment: string): Segment {
  const found = findDates(segment);
  let rest = '';
  let from = 0;
  const dates = found.map(({ start, end, iso }) => {
    rest += segment.slice(from, start);
    const updated = UPDATED.test(segment.slice(from, start));
    from = end;
    return { written: segment.slice(start, end), iso, updated };
  });
  rest += segment.slice(from);
  const label = rest.trim();
  const author = readAuthor(tidy(label));
  if (author !== null) return { strong: true, author, dates, rest: '' };
  const remaining = tidy(label.replace(DATE_WORDS, ' '));
  if (READING_TIME.test(remaining) || FILING.test(remaining))
    return { strong: dates.length > 0, author, dates, rest: '' };
  const dateOnly =
    dates.length > 0 &&
    (remaining === '' ||
      isName(remaining) ||
      (remaining.length <= LONGEST_REST && PUBLICATION.test(remaining)));
  return { strong: dateOnly, author: null, dates, rest: remaining };
}

/** "Statement by Harle Zoo on the events of March": a title, which says more than whose it is. */
function opensTitle(phrase: string, by: string): boolean {
  return !/^by\b/iu.test(phrase) && / (?:on|about|into|after|of the) /iu.test(by);
}

/** The name in "By Thea Pargeter, Transport Reporter", "Author: …", "Harbour Staff"; null for anything else. */
export function readAuthor(phrase: string): string | null {
  if (phrase.length > 120 || /[.!?]$/u.test(phrase.replace(/\b\p{L}\.$/u, ''))) return null;
  const by = (BY.exec(phrase) ??
    AUTHOR_LABEL.exec(phrase) ??
    KEPT_BY.exec(phrase) ??
    FOREIGN_BY.exec(phrase) ??
    CORRESPONDENT.exec(phrase))?.[1];
  if (by !== undefined) return opensTitle(phrase, by) ? null : withoutRole(by);
  const [name = '', role = ''] = phrase.split(/,\s+/u, 2);
  if (isName(name) && role !== '' && ROLES.test(role) && role.split(' ').length <= 6) return name;
  return GROUP.test(phrase) && phrase.split(' ').length <= 5 && /^\p{Lu}/u.test(phrase)
    ? phrase
    : null;
}

/** The names of a byline without roles, places and articles: "the Communications Office" → "Communications Office". */
function withoutRole(by: string): string | null {
  const parts = by
    .replace(/^the\s+/iu, '')
    .split(/,\s+|(?<!\s)\s+(?:for|in|at|on)\s+/u)
    .map((part) => part.trim());
  const [first = ''] = parts;
  const others = parts
    .slice(1)
    .filter((part) => isName(part.replace(/^and /u, '')) && !ROLES.test(part));
  const names = [first, ...others].join(', ').replace(/(?<![\s,:;])[\s,:;]+$/u, '');
  return names === '' || names.split(' ').length > 12 ? null : names;
}

function tidy(phrase: string): string {
  return phrase
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\s,;:])[\s,;:]+$/u, '')
    .replace(/^[\s,;:]+/u, '')
    .replace(/ (?:on|at)$/iu, '')
    .trim();
}
