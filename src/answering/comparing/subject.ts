import { areAkin } from '../../text/lexicon/hyponyms.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../question.ts';
import { isHeading } from '../reading/layout.ts';
import type { Reading } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import type { Grouping, Placed } from './grouping.ts';
import { labelOf } from './label.ts';

/** What an article says that the thing of the question's name is. */
interface Subject {
  /** In the article's words: "clockmaker", "Hobart", "variety theatre in Leith, Scotland". */
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** True when the title itself parts it from others of its name: "Crown Theatre (Hobart)". */
  readonly isQualified: boolean;
  /** The term of the noun that says what it is; null where nothing does. */
  readonly noun: string | null;
  /** Terms with a capital: of which country, town, maker. */
  readonly names: ReadonlySet<string>;
}

/**
 * Two people of one name, two churches, last census and this one: no dispute, though the answers differ. Gives the groups
 * labelled with what sets their subjects apart; null where the two surest groups speak of one thing, or nothing tells.
 */
export function bySubject(question: Question, { groups }: Grouping): Grouping['groups'] | null {
  const subjects = groups.map((group) => subjectOfGroup(question, group, subjectOf));
  const found = areApart(subjects, areDifferent)
    ? subjects
    : groups.map((group) => subjectOfGroup(question, group, yearOf));
  if (found !== subjects && !areApart(found, haveNothingInCommon)) return null;
  return groups.map((group, i) => {
    const subject = found[i];
    return subject == null
      ? group
      : group.map((placed) => ({ ...placed, label: labelled(placed.label, subject) }));
  });
}

function labelled(label: string, { text }: Subject): string {
  return label.includes(labelOf(text)) ? label : `${label} (${labelOf(text)})`;
}

function areApart(
  subjects: readonly (Subject | null)[],
  differ: (a: Subject, b: Subject) => boolean,
): boolean {
  const [first, second] = subjects;
  return first != null && second != null && differ(first, second);
}

function subjectOfGroup(
  question: Question,
  group: readonly Placed[],
  read: (question: Question, placed: Placed) => Subject | null,
): Subject | null {
  for (const placed of group) {
    const subject = read(question, placed);
    if (subject !== null) return subject;
  }
  return null;
}

function areDifferent(a: Subject, b: Subject): boolean {
  if (!haveNothingInCommon(a, b)) return false;
  // Qualifiers in brackets are there to part two of one name; descriptions may put one thing in two ways.
  if (a.isQualified && b.isQualified) return true;
  const otherKind =
    a.noun !== null && b.noun !== null && a.noun !== b.noun && !areAkin(a.noun, b.noun);
  return (a.names.size > 0 && b.names.size > 0) || (otherKind && (a.isQualified || b.isQualified));
}

function haveNothingInCommon(a: Subject, b: Subject): boolean {
  return [...a.terms].every((term) => !b.terms.has(term));
}

/** Letters of an article's beginning in which its subject is told apart from others of the name. */
const beginning = 120;
const qualifier = /\(\s?(\p{L}[^()\d]{2,60}?)\s?\)/u;
const placeBehindComma = /^[^,.:;!?()]{3,60},\s(\p{Lu}[\p{L}\s’'-]{2,30})$/u;

function subjectOf(question: Question, { source }: Placed): Subject | null {
  const { document, candidates } = source;
  const qualified = qualifierIn(question, document.title.slice(0, beginning));
  const reading = candidates[0]?.reading;
  const described = reading === undefined ? null : descriptionIn(question, openingOf(reading));
  if (qualified === null) return described === null ? null : toSubject(described, described, false);
  return toSubject(qualified, described, true);
}

function qualifierIn(question: Question, title: string): string | null {
  const found = qualifier.exec(title) ?? placeBehindComma.exec(title);
  const text = found?.[1];
  if (text === undefined || !holdsNames(question, title.replace(text, ''))) return null;
  // "Crown Theatre, Hobart" is a name with its town; "Bridge to Stay Closed, Police Say" is a headline.
  const rest = wordsOf(
    title.slice(0, found?.index === 0 ? title.length - text.length : found?.index),
  );
  const said = rest.filter(
    ({ stop, term }) => !stop && !question.terms.some((asked) => asked.name && asked.term === term),
  );
  return found?.[0].startsWith('(') === true || said.length <= wordsBesideName ? text : null;
}

/** Words that a title may have before its comma beside the name that is asked about. */
const wordsBesideName = 1;

function descriptionIn(question: Question, opening: readonly string[]): string | null {
  for (const text of opening) {
    const found = descriptionPattern.exec(text);
    if (found?.[1] !== undefined && holdsNames(question, text.slice(0, found.index)))
      return found[1];
  }
  return null;
}

/** The first sentences of the article, headings left out, as they are written. */
function openingOf(reading: Reading): string[] {
  const opening: string[] = [];
  for (let at = 0; at < reading.size && opening.length < sentencesOfOpening; at += 1)
    if (!isHeading(reading.terms, at)) opening.push(reading.textOf(at));
  return opening;
}

const sentencesOfOpening = 3;
/** "… is a variety theatre in Leith, Scotland": up to what is told about it next. */
const descriptionPattern =
  /\b(?:is|was|are|were) (?:an?|the|one of the) ([^.;:()]{3,120}?)(?=[.;:(]|, (?!\p{Lu})| (?:who|which|that|and|whose|from \d|since|until|opened|built|founded|located|released|published|directed|written|set) |$)/u;

function holdsNames({ terms }: Question, text: string): boolean {
  const names = terms.filter(({ name }) => name);
  if (names.length === 0) return false;
  const here = new Set(wordsOf(text).map(({ term }) => term));
  return names.filter(({ term }) => here.has(term)).length * 2 > names.length;
}

function toSubject(text: string, described: string | null, isQualified: boolean): Subject {
  const telling = wordsOf(text).filter(({ stop }) => !stop);
  const description = wordsOf(described ?? '');
  const names = [...telling, ...description].filter(({ capital, stop }) => capital && !stop);
  return {
    text,
    isQualified,
    terms: new Set(telling.map(({ term }) => term)),
    noun: headNoun(description),
    names: new Set(names.map(({ term }) => term)),
  };
}

/** "Variety theatre in Leith": the last word before the first preposition. */
function headNoun(words: readonly Word[]): string | null {
  const end = words.findIndex(({ stop }) => stop);
  return words[(end < 0 ? words.length : end) - 1]?.term ?? null;
}

/** Words between a figure and the year that it holds for. */
const yearReach = 8;

/** "In 2007 the town had 5,000 inhabitants": a figure of its own time. */
function yearOf(question: Question, { deciding }: Placed): Subject | null {
  if (question.type === 'date' || question.type === 'time' || question.type === 'duration')
    return null;
  const { sentence } = deciding.candidate;
  const at = sentence.words.findIndex(({ end }) => end > deciding.highlight.start);
  const year = sentence.words.find(
    ({ text }, i) =>
      /^(?:1[5-9]|20)\d\d$/u.test(text) &&
      Math.abs(i - at) <= yearReach &&
      /^(?:in|of|by|for|since|census)$/u.test(sentence.words[i - 1]?.folded ?? ''),
  );
  const isDate = valuesOf(sentence).dates.some(
    ({ start, end }) => year !== undefined && start <= year.start && end >= year.end,
  );
  if (
    year === undefined ||
    !isDate ||
    (deciding.highlight.end > year.start && deciding.highlight.start <= year.start) ||
    question.terms.some(({ term }) => term === year.term)
  )
    return null;
  return {
    text: year.text,
    isQualified: false,
    terms: new Set([year.text]),
    noun: null,
    names: new Set(),
  };
}
