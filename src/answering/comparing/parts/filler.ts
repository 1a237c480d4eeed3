import { isLedName } from '../../grammar/led-name.ts';
import { isObjectPronoun, isStandIn, isSubjectPronoun, isWhoever } from '../../grammar/pronouns.ts';
import { titles } from '../../../text/values/names/name-words.ts';
import { sameName } from '../../../text/values/names/names.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { isPreposition } from '../../grammar/prepositions.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import type { Question } from '../../question.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import { leaningOf, speakerOf } from '../../referents/leaning.ts';
import { strangers } from './strangers.ts';
import type { Filling, Wanted } from './wanted.ts';
import { headOf, stands } from './wanted.ts';

/** Whether a place of a sentence holds what the question has there, another thing, or may hold either. */
export function fillingOf(
  question: Question,
  candidate: Candidate,
  wanted: Wanted,
  whole: Phrase | null,
): Filling {
  const slot = whole === null ? null : coreOf(candidate, whole);
  if (
    whole === null ||
    slot === null ||
    wanted.terms.length === 0 ||
    isAnybody(headOf(wanted.words)?.folded ?? '')
  )
    return 'open';
  const { sentence } = candidate;
  const relative = beforeRelative(sentence.words, whole);
  if (relative !== null && wanted.terms.some((i) => stands(question, candidate, i, relative)))
    return 'same';
  const words = sentence.words.slice(slot.from, slot.to + 1);
  const asked = wanted.terms.flatMap((i) => question.terms[i] ?? []);
  const names = valuesOf(sentence).names.filter(({ at, to }) => at >= slot.from && to <= slot.to);
  const named = namesAsked(question, candidate, wanted);
  if (names.some((name) => sameName(named, name.words))) return 'same';
  if (named.length > 0 && names.some((name) => !isLedName(sentence.words, name))) return 'other';
  if (contrasts(wanted.words, words)) return 'other';
  if (isElsewhere(wanted.words, candidate, whole, slot)) return 'other';
  if (wanted.terms.some((i) => stands(question, candidate, i, slot))) return 'same';
  const last = words.at(-1);
  if (last === undefined || isOpenEnd(last.folded)) return referentOf(candidate, slot, last);
  if (words.every(({ stop }) => stop)) return 'open';
  return strangers(question, candidate, { wanted, asked, names, slot });
}

/** "Attendance *at the lido*", where that at the museum is asked about: both are told by what stands behind one preposition. */
function isElsewhere(
  asked: readonly Word[],
  { sentence: { words } }: Candidate,
  whole: Phrase,
  core: Phrase,
): boolean {
  const [lead, ...told] = words.slice(core.to + 1, whole.to + 1);
  const link = asked.findIndex(({ folded }, at) => at > 0 && folded === lead?.folded);
  if (lead === undefined || link < 0) return false;
  const where = new Set(asked.slice(link + 1).flatMap(({ stop, term }) => (stop ? [] : [term])));
  const telling = told.filter(({ stop }) => !stop);
  return where.size > 0 && telling.length > 0 && !telling.some(({ term }) => where.has(term));
}

/** "After years of *collaboration* that began in 2019": what a relative clause may be said of; null for any other place. */
function beforeRelative(words: readonly Word[], { from, to }: Phrase): Phrase | null {
  if (!/^(?:that|which|who)$/u.test(words[to]?.folded ?? '')) return null;
  const lead = words.findLastIndex(({ folded }, i) => i >= from && i < to && isPreposition(folded));
  return lead < 0 ? null : { from: lead + 1, to: to - 1 };
}

/** "*Tolls* in the tunnel": what stands behind a preposition only says where or of what kind; "of" may lead the whole. */
function coreOf({ sentence: { text, words } }: Candidate, { from, to }: Phrase): Phrase {
  const first = words.findIndex(({ stop }, i) => i >= from && i <= to && !stop);
  const aside = words.findIndex(
    ({ folded }, i) => first >= 0 && i > first && i <= to && isPreposition(folded),
  );
  // "Subject to the findings, *it*": the noun is still to come.
  const isWhole = aside < 0 || text.slice(words[aside]?.start, words[to]?.end).includes(',');
  return { from, to: isWhole ? to : aside - 1 };
}

/** The words of the names that are asked for, as the sentence spells them, without titles. */
function namesAsked(
  { terms }: Question,
  { sentence: { words }, matches }: Candidate,
  wanted: Wanted,
): readonly string[] {
  const named = wanted.terms.flatMap((i) => {
    const [term, match] = [terms[i], matches[i]];
    if (term?.name !== true) return [];
    // "Vosler" is asked for, "Vossler" is meant.
    const meant = match?.kind === 'exact' ? words[match.at] : undefined;
    return meant !== undefined && term.alternatives.includes(meant.term)
      ? meant.folded
      : term.folded;
  });
  const untitled = named.filter((word) => !titles.has(word));
  return untitled.length > 0 ? untitled : named;
}

/** "The *rival* fair", "the *new* lamp" where the old one is asked about. */
function contrasts(asked: readonly Word[], said: readonly Word[]): boolean {
  if (has(said, another) && !has(asked, another)) return true;
  return opposed.some(
    ([a, b]) =>
      (has(asked, a) && has(said, b) && !has(said, a)) ||
      (has(asked, b) && has(said, a) && !has(said, b)),
  );
}

function has(words: readonly Word[], one: RegExp): boolean {
  return words.some(({ folded }) => one.test(folded));
}

const another = /^(?:rival|other|another|else|neighbouring|neighboring)$/u;
const opposed: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:old|former|original|previous)$/u, /^(?:new|replacement)$/u],
  [/^(?:north|northern)$/u, /^(?:south|southern)$/u],
  [/^(?:east|eastern)$/u, /^(?:west|western)$/u],
  [/^(?:left)$/u, /^(?:right)$/u],
  [/^(?:upper)$/u, /^(?:lower)$/u],
  [/^(?:first)$/u, /^(?:second|last|final)$/u],
];

/** They stand for whoever it was. */
function isAnybody(folded: string): boolean {
  return isWhoever(folded) || isStandIn(folded) || /^(?:person|people|anyone)$/u.test(folded);
}

/** What ends a phrase without a noun. */
function isOpenEnd(folded: string): boolean {
  return (
    isSubjectPronoun(folded) || isObjectPronoun(folded) || isWhoever(folded) || openEnd.test(folded)
  );
}

const openEnd =
  /^(?:who|which|ones?|all|both|some|most|many|few|none|others?|two|three|four|five)$/u;

/** "It", where it is known what it stands for: another thing, as the one asked about would have been found in its place. */
function referentOf(
  { sentence }: Candidate,
  { from, to }: Phrase,
  last: Word | undefined,
): Filling {
  // "If you step back": nobody in particular.
  if (last?.folded === 'you') return 'other';
  if (last?.folded === 'i') return speakerOf(sentence).text === '' ? 'open' : 'other';
  const isLeaning = from === 0 && to === 0 && /^(?:it|he|she|they)$/u.test(last?.folded ?? '');
  return isLeaning && leaningOf(sentence).text !== '' ? 'other' : 'open';
}
