import { irregular } from '../../text/lexicon/irregular.ts';
import { modalityAt } from '../../text/modality.ts';
import { termsAsked } from '../question/asked-words.ts';
import type { Evidence } from './evidence-value.ts';
import { evidenceIn } from './evidence.ts';
import type { Match } from '../matching/match.ts';
import { once, onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { verbAsked } from '../asking/verb-asked.ts';

/** Evidence with how near it stands to what the question speaks of. */
export interface AlignedEvidence extends Evidence {
  /** 1 beside a word of the question, falling with the words between; 0 where the sentence holds none of them. */
  readonly nearness: number;
}

/** What nearness to the subject alone is worth against nearness to what is asked of it. */
const unsaidNearness = 0.6;

/** Words between a value and the question's words at which nearness has fallen to one half. */
const halfDistance = 6;

/** The value that fits best, by its form first and its place second; null for none. */
export function bestEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence | null {
  const found = evidenceIn(question, sentence);
  let best: AlignedEvidence | null = null;
  for (const value of found) {
    const aligned = align(question, sentence, matches, value, found);
    if (best === null || byFit(aligned, best) < 0) best = aligned;
  }
  return best;
}

/** All values that could answer, the best first. */
export function alignedEvidence(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): AlignedEvidence[] {
  const found = evidenceIn(question, sentence);
  return found.map((value) => align(question, sentence, matches, value, found)).toSorted(byFit);
}

function byFit(a: AlignedEvidence, b: AlignedEvidence): number {
  return b.strength + 0.4 * b.nearness - (a.strength + 0.4 * a.nearness) || a.at - b.at;
}

/** `found`: all values of the sentence, this one among them. */
function align(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  value: Evidence,
  found: readonly Evidence[],
): AlignedEvidence {
  const end = endOfChange(sentence, value, found);
  return {
    start: value.start,
    end: value.end,
    at: value.at,
    strength:
      value.strength *
      (end !== null && end === endAsked(question) ? wrongEnd : 1) *
      (isOfAnotherVerb(sentence, value, question, matches) ? otherVerb : 1) *
      (isOfDecision(sentence, question, matches) ? ofDecision : 1) *
      (isSince(sentence, value) && !asksForBeginning(question) ? sinceThen : 1),
    nearness: nearnessOf(value, question, matches),
  };
}

/** The end of a change that is not asked for. */
const endAsked = onceInARow((question: Question) => (earlier.test(question.text) ? 'new' : 'old'));

/** Questions for what a thing was before it changed. */
const earlier =
  /\b(?:originally|initially|at first|first|before|previous(?:ly)?|supposed to|used to|old|former(?:ly)?|earlier)\b/iu;
/** What is left of the old value in "slipped from October to March", where the new one is asked for. */
const wrongEnd = 0.55;

/** What is left of "since 2019" for a question on anything but a beginning. */
const sinceThen = 0.55;
const beginning =
  /\b(?:since|start|beg[iau]n|found|establish|open|launch|buil[dt]|creat|set up|join|first|long|introduc|born)(?:s|e|es|d|ed|ing|ment|ded|ding|ner|ning|ation)?\b/iu;
const asksForBeginning = onceInARow(({ text }: Question) => beginning.test(text));

function isSince({ words }: ReadSentence, { at }: Evidence): boolean {
  return words[at]?.folded === 'since' || words[at - 1]?.folded === 'since';
}

/** What is left of a value that stands behind another verb than the one asked for. */
const otherVerb = 0.55;

/** "Work that began in 2019, before this split": 2019 says when it began, not when it split. */
function isOfAnotherVerb(
  sentence: ReadSentence,
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): boolean {
  const at = verbsBefore(sentence)[value.at] ?? -1;
  if (at < 0 || isAskedBetween(question, sentence, matches, at, value.at)) return false;
  const folded = sentence.words[at]?.folded ?? '';
  const { predicate, type } = question;
  if (type === 'place' && takingPlace.test(folded)) return false;
  const dated = type === 'date' || type === 'time';
  if (!dated && amounts.test(folded)) return false;
  // "Work that began in 2019" tells of nothing else, whatever the sentence speaks of.
  if (dated && began.test(folded) && !asksForBeginning(question)) return true;
  // "The car ban took effect on 8 May": that it is a ban says nothing of when it started.
  const asked = dated ? verbAsked(question) : -1;
  return (asked < 0 ? predicate : [asked]).some((i) => (matches[i]?.at ?? -1) >= 0);
}

/** Whether one of the words from `from` up to `to`, that one left out, is a word of the question. */
function isAskedBetween(
  question: Question,
  { words }: ReadSentence,
  matches: readonly (Match | null)[],
  from: number,
  to: number,
): boolean {
  for (const match of matches) if (match !== null && match.at >= from && match.at < to) return true;
  const asked = termsAsked(question);
  for (let at = from; at < to; at += 1) if (asked.has(words[at]?.term ?? '')) return true;
  return false;
}

/**
 * For each word of a sentence the past or participle behind which a value there would stand, in one stretch with it; -1 for
 * none.
 */
const verbsBefore = once(({ text, words }: ReadSentence): readonly number[] => {
  let verb = -1;
  return words.map(({ folded, stop, start }, at) => {
    const before = words[at - 1];
    if (before !== undefined && /[,;:—–(]/u.test(text.slice(before.end, start))) verb = -1;
    const found = verb >= at - verbReach && !leads.has(before?.folded ?? '') ? verb : -1;
    if (!stop && isPastVerb(folded)) verb = at;
    return found;
  });
});

/** "Slipped to summer" tells when it will be; "packed with 60 pupils", "joined by 200 cooks" what was done. */
const leads: ReadonlySet<string> = new Set(['to', 'until', 'till', 'with', 'by']);

/** What is left of the day of "on Thursday they voted to build a bridge", where it is asked when one was built. */
const ofDecision = 0.4;

/** True where what is asked when it was done is only meant to be done: its verb is an infinitive of purpose or plan. */
function isOfDecision(
  { words }: ReadSentence,
  question: Question,
  matches: readonly (Match | null)[],
): boolean {
  if (question.tense !== 'past' || (question.type !== 'date' && question.type !== 'time'))
    return false;
  const verb = matches[verbAsked(question)]?.at ?? -1;
  return verb > 0 && words[verb - 1]?.folded === 'to' && modalityAt(words, verb) === 'planned';
}

const began = /^(?:began|begun|started|founded|established|born)$/u;

/** Verbs that only lead to a figure: "the mercury *soared* to 31 degrees", "the bill *reached* £4 million". */
const amounts =
  /^(?:stood|reached|hit|climbed|soared|rose|fell|dropped|sank|jumped|grew|went|totalled|totaled|numbered|averaged|weighed|measured|amounted|came)$/u;

/** "Where was the meeting?" asks where it was held. */
const takingPlace = /^(?:held|took|taken|staged|hosted|located|situated)$/u;

/** Words before a value within which its verb stands: "left the firm in 2019". */
const verbReach = 5;

function isPastVerb(folded: string): boolean {
  return /[^e]ed$/u.test(folded) || (Object.hasOwn(irregular, folded) && !folded.endsWith('s'));
}

/** "A full year *instead of the* six months", "nine hours, *up from* four". */
const replaced =
  /\b(?:instead of|rather than|up from|down from|compared with|compared to)(?: (?:the|its|an?|some|about))? $/iu;

/** Which end of "from A to B" a value is; null when it is neither. */
function endOfChange(
  sentence: ReadSentence,
  value: Evidence,
  all: readonly Evidence[],
): 'old' | 'new' | null {
  if (all.length < 2) return null;
  if (replaced.test(sentence.text.slice(Math.max(0, value.start - 24), value.start))) return 'old';
  const lead = sentence.words[value.at - 1]?.folded;
  if (lead !== 'from' && lead !== 'to') return null;
  const ahead = lead === 'from';
  const isOther = all.some(({ at }) => {
    const gap = ahead ? at - value.at : value.at - at;
    return gap > 0 && gap < 8 && sentence.words[at - 1]?.folded === (ahead ? 'to' : 'from');
  });
  if (!isOther) return null;
  return ahead ? 'old' : 'new';
}

function nearnessOf(
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): number {
  // What is asked of the subject stands beside its value: "invested roughly $13 billion".
  let said = -Infinity;
  for (const i of question.predicate) said = Math.max(said, near(value, matches[i]));
  if (said > 0) return said;
  let [sum, places] = [0, 0];
  for (const match of matches) {
    const share = near(value, match);
    sum += share;
    if (share > 0) places += 1;
  }
  return places === 0 ? 0 : (unsaidNearness * sum) / places;
}

/** How near a match stands to a value, 0 to 1: 0 for a word that is not found at a place. */
function near({ at }: Evidence, match: Match | null | undefined): number {
  if (match == null || match.at < 0) return 0;
  return 1 / (1 + Math.abs(match.at - at) / halfDistance);
}
