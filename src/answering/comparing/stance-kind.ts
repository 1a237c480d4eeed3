import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import { modalityAt } from '../../text/modality.ts';
import type { Modality } from '../../text/modality.ts';
import { negatorsIn, polarityAt } from '../../text/polarity.ts';
import { wordsOf } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import type { Match } from '../match.ts';
import type { QueryTerm } from '../query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading.ts';
import { outcomeOf } from './outcome.ts';
import { replyOf } from './reply.ts';
import type { Claim, Kind, Relation } from './kind.ts';
import { clauseFrom } from './label.ts';

/** Where a source stands on what the question puts: for it or against it, and whether it speaks of something done. */
export interface Stance {
  /** 1 when what the question puts is so, -1 when it is not. */
  readonly holds: 1 | -1;
  readonly modality: Modality;
}

/** Yes/no questions and questions on a whole state of affairs. */
export const stanceKind: Kind<Stance> = {
  differs: 'stance',
  read: readStance,
  relate: relateStances,
};

function readStance(question: Question, candidate: Candidate): Claim<Stance> | null {
  if (candidate.sentence.inHeading && candidate.sentence.words.length < shortestHeadline)
    return null;
  const told =
    replyTold(question, candidate) ??
    persistenceTold(question, candidate) ??
    toldBy(question, candidate) ??
    outcomeTold(question, candidate);
  if (told === null) return null;
  const modality = candidate.sentence.inHeading
    ? 'done'
    : modalityAt(candidate.sentence.words, told.at);
  const stance = { holds: told.holds, modality };
  return {
    value: stance,
    highlight: told.span,
    label: labelOf(question, candidate.sentence, stance, told.span),
    confidence: told.confidence,
  };
}

/** "Insurance", "Early access": a heading that names a matter says nothing on it. */
const shortestHeadline = 4;

interface Told {
  readonly holds: 1 | -1;
  /** Index of the deciding word. */
  readonly at: number;
  readonly span: Span;
  readonly confidence: number;
}

/** How sure a plain "no" is that follows the very question. */
const sureReply = 0.9;

function replyTold(question: Question, candidate: Candidate): Told | null {
  const reply = replyOf(question, candidate);
  if (reply === null) return null;
  const { words } = candidate.sentence;
  return {
    ...reply,
    span: { start: words[0]?.start ?? 0, end: words[reply.at]?.end ?? 0 },
    confidence: sureReply,
  };
}

/** Reads the stance off the words that say what is asked: each says yes or no, the surer win. */
function toldBy(question: Question, { sentence, matches }: Candidate): Told | null {
  let sum = 0;
  let said = 0;
  let asked = 0;
  let deciding: { at: number; worth: number } | null = null;
  for (const i of question.predicate) {
    const [term, match] = [question.terms[i], matches[i]];
    if (term === undefined || anybody.test(term.folded) || isSubject(question, i)) continue;
    const full = (term.senses.length > 0 ? 2 : 1) * (lightVerb.test(term.folded) ? lightWorth : 1);
    asked += full;
    if (match == null || match.at < 0 || match.kind === 'soft' || isBeginning(sentence, match))
      continue;
    const worth = match.strength * full;
    const sign =
      polarityAt(sentence.text, sentence.words, endOfPhrase(sentence, match)) *
      (match.kind === 'opposite' ? -1 : 1) *
      (isShutOut(sentence, match.at) ? -1 : 1) *
      polarityInQuestion(question, term);
    sum += worth * sign;
    said += worth;
    if (deciding === null || worth > deciding.worth) deciding = { at: match.at, worth };
  }
  if (deciding === null || sum === 0) return null;
  const unanimity = Math.abs(sum) / said;
  return {
    holds: sum > 0 ? 1 : -1,
    at: deciding.at,
    span: decidingSpan(sentence, deciding.at),
    confidence: Math.min(1, unanimity * (leastSaid + (1 - leastSaid) * (said / asked))),
  };
}

/** "Closed to all shipping": what follows is kept out. */
function isShutOut({ text, words }: ReadSentence, at: number): boolean {
  const start = words[at]?.start ?? 0;
  return /\b(?:closed|shut|barred|banned|off-limits) (?:to|for|from) (?:(?:all|any|the|other) )?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** "Did *prices* rise?", "Did the *alliance* end?": what follows the auxiliary is the subject, whatever its form. */
function isSubject({ words, terms, predicate }: Question, i: number): boolean {
  if (predicate.length < 2) return false;
  const at = terms[i]?.at ?? 0;
  const before = determiner.test(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return before >= 0 && before <= latestAuxiliary && auxiliary.test(words[before]?.folded ?? '');
}

const determiner = /^(?:the|a|an|any|its|their|his|her|our|my|your|this|that|these|those)$/u;
const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)$/u;
/** The auxiliary of a yes/no question is among its first words ("so has the …"). */
const latestAuxiliary = 2;

/** Of "is far from over" the negation stands within: what counts is the word with which a phrase is said. */
function endOfPhrase(sentence: ReadSentence, { at, kind }: Match): number {
  if (kind === 'exact') return at;
  return Math.max(at, ...sentence.senses.flatMap(({ from, to }) => (from === at ? [to] : [])));
}

/** That something began in 2019 does not say that it never ended. */
function isBeginning({ words }: ReadSentence, { at, kind }: Match): boolean {
  return kind === 'opposite' && beginning.test(words[at]?.folded ?? '');
}

const beginning = /^(?:began|begun|begins?|beginning|started|founded|formed|created|launched)$/u;

/** They stand for whoever it was, and say nothing of what was done. */
const anybody = /^(?:any|some|every)(?:one|body|thing)$|^(?:people|been)$/u;
/** Verbs that say little by themselves: "get back", "make public", "go off". */
const lightVerb =
  /^(?:get|gets|got|go|goes|going|gone|went|make|makes|made|take|takes|took|taken|come|comes|came|give|gave|given|put|have|had|keep|kept|want|wants|able|call|called)$/u;
const lightWorth = 0.25;
/** What is left of the confidence where next to none of what is asked is said. */
const leastSaid = 0.4;

/** "Is she *still* the director?" is answered by what lasts and what ends, whatever the office is called. */
function persistenceTold(question: Question, { sentence }: Candidate): Told | null {
  if (!question.words.some(({ folded }) => /^(?:still|anymore|remain|remains)$/u.test(folded)))
    return null;
  for (const { relation, pole, from } of sentence.senses) {
    const lasts = lasting.get(relation);
    if (lasts === undefined) continue;
    const holds = lasts * pole * polarityAt(sentence.text, sentence.words, from) > 0 ? 1 : -1;
    return { holds, at: from, span: decidingSpan(sentence, from), confidence: 0.9 };
  }
  return null;
}

/** The relations of lasting, by the pole on which things last. */
const lasting: ReadonlyMap<number, number> = new Map(
  ['continue', 'remain', 'stay'].flatMap((word) =>
    sensesOf(wordsOf(word)).map(({ relation, pole }) => [relation, pole] as const),
  ),
);

/** "Was it never approved?" asks for the opposite. */
function polarityInQuestion(question: Question, term: QueryTerm): 1 | -1 {
  return polarityAt(question.text, question.words, term.at);
}

/** Where the sentence shares no telling word: whether it tells of something that happens or of something that does not. */
function outcomeTold(question: Question, { sentence }: Candidate): Told | null {
  const asksForEnd = question.words.some((word) => endWord.test(word.folded));
  const outcome = outcomeOf(sentence, ({ folded }) => asksForEnd && beginning.test(folded));
  if (outcome === null) return null;
  return {
    holds: asksForEnd ? (outcome.happens === 1 ? -1 : 1) : outcome.happens,
    at: outcome.at,
    span: decidingSpan(sentence, outcome.at),
    confidence: 0.3,
  };
}

const endWord =
  /^(?:cancel|canceled|cancelled|scrapped|end|ended|over|stop|stopped|dropped|dead|closed|shut)$/u;

/** The deciding word with the negator that governs it. */
function decidingSpan(sentence: ReadSentence, at: number): Span {
  const negator = negatorsIn(sentence.words).findLast((i) => i <= at && at - i <= 6);
  const from = sentence.words[negator ?? at];
  const to = sentence.words[at];
  return { start: from?.start ?? 0, end: to?.end ?? sentence.text.length };
}

/** Planned is not done: to a question on what is, a plan says "not yet". To one on what will be, it says yes. */
function relateStances(a: Stance, b: Stance, question: Question): Relation {
  if (a.holds !== b.holds) return 'different';
  if (a.holds === -1 || asksForFuture(question)) return 'same';
  const planned = [a, b].filter(({ modality }) => modality === 'planned').length;
  if (planned === 1) return 'different';
  return a.modality === b.modality ? 'same' : 'compatible';
}

function asksForFuture(question: Question): boolean {
  if (question.tense === 'future') return true;
  if (question.words.some(({ folded }) => /^(?:already|yet|now|still)$/u.test(folded)))
    return false;
  return /\b(?:will|going to|can|could|would|should|plan(?:s|ning|ned)? to|planned|expected|may|might)\b/iu.test(
    question.text,
  );
}

const wordsShown = 7;

function labelOf(question: Question, sentence: ReadSentence, stance: Stance, span: Span): string {
  const clause = clauseFrom(sentence.text, sentence.words, span.start, wordsShown);
  return `${verdictIn(question, stance)}: ${clause}`;
}

function verdictIn(question: Question, { holds, modality }: Stance): string {
  if (holds === -1) return 'No';
  if (modality === 'possible') return 'It depends';
  return modality === 'planned' && !asksForFuture(question) ? 'It depends, planned' : 'Yes';
}
