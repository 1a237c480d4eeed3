import type { Candidate } from '../../candidate.ts';
import { isEndOfThing } from '../../evidence/state-evidence.ts';
import { isDeterminer } from '../../grammar/determiners.ts';
import { isIrregularForm } from '../../../text/lexicon/irregular.ts';
import { isUnchanged } from '../../grammar/passive.ts';
import { isParticle } from '../../grammar/prepositions.ts';
import { isPastForm } from '../../grammar/verb-forms.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Match } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { namesDoer } from './doer.ts';
import type { OtherParts } from '../parts/other-parts.ts';
import { beginning } from './outcome-told.ts';
import { signOf } from './predicate-sign.ts';
import { isOfPhrasalVerb, isSubject, lightVerb, saysNothing } from './verb-of-question.ts';

/** What a sentence says by one word of what is asked. */
export interface Saying {
  /** The most that the word could be worth. */
  readonly asked: number;
  /** What it is worth as the sentence says it; 0 where it does not. */
  readonly worth: number;
  readonly sign: number;
  readonly at: number;
  readonly goesOn: boolean;
  /** True for a verb that says little by itself. */
  readonly isLight: boolean;
  /** True where the question asks by a participle. */
  readonly isDone: boolean;
}

/**
 * What a sentence says by term `i` of the question; of no worth where it has another sense there, or is said of other parts.
 * Null for words that say nothing of what was done.
 *
 * @param share what the word counts beside the verb
 */
export function sayingOf(
  question: Question,
  candidate: Candidate,
  others: OtherParts,
  i: number,
  share: number,
): Saying | null {
  const { sentence, matches } = candidate;
  const [term, match] = [question.terms[i], matches[i]];
  if (term === undefined || saysNothing(term.folded) || isSubject(question, i)) return null;
  if (isOfPhrasalVerb(question, i)) return null;
  const isLight = lightVerb.test(term.folded);
  const isDone = isPastForm(term.folded);
  const asked = (term.senses.length > 0 ? 2 : 1) * (isLight ? lightWorth : 1) * share;
  const isOther = (found: Match) =>
    isBeginning(sentence, found) ||
    isOfDoer(term, sentence, found) ||
    isOfCompound(term, sentence, found) ||
    (!term.name && isOfName(sentence, found)) ||
    others.around(found);
  if (!isPlaced(match) || isOther(match))
    return { asked, isLight, isDone, worth: 0, sign: 0, at: -1, goesOn: false };
  return {
    asked,
    isLight,
    isDone,
    worth:
      match.strength * asked * (lacksParticle(question, term, sentence, match) ? lightWorth : 1),
    sign: signOf(question, term, candidate, match),
    at: match.at,
    goesOn: goesOn(term, sentence, match),
  };
}

/** "Did they build it?" – "at its *Build* conference": a capital within a sentence makes a name. */
function isOfName({ words, text, inHeading }: ReadSentence, { at }: Match): boolean {
  const word = words[at];
  if (word?.capital !== true || at === 0 || inHeading) return false;
  const lead = text.slice(words[at - 1]?.end, word.start);
  return /^(?:['’]s?)? $/u.test(lead) && /\p{Ll}/u.test(word.text);
}

function isOfDoer({ folded }: QueryTerm, { words }: ReadSentence, { kind, at }: Match): boolean {
  return kind === 'exact' && namesDoer(words[at]?.folded ?? '', folded);
}

/** "Can they *use* it?" – "*usage* limits": a noun that only says of what kind the next one is. */
export function isOfCompound(
  { folded }: QueryTerm,
  { text, words, senses }: ReadSentence,
  { at, kind }: Match,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.stop || next.capital) return false;
  // "Was he *sacked*?" – "a *fire* bucket"
  const isPhrase = senses.some(({ from, to }) => from <= at && to >= at && to > from);
  const isLed = kind === 'sense' && !isPhrase && isDeterminer(words[at - 1]?.folded ?? '');
  if (word.folded === folded || !(derived.test(word.folded) || isLed)) return false;
  if (isIrregularForm(next.folded) || isUnchanged(next.folded)) return false;
  return text.slice(word.end, next.start) === ' ' && !/(?:ed|ing|ly)$/u.test(next.folded);
}

const derived = /.{2}(?:age|ment|[st]ion|ance|ence|ure|al)$/u;

/** What is left of a word that says little by itself, or without its particle. */
const lightWorth = 0.25;

/** "Is the *sharing* of it *capped*?": of two that tell as much the one that is done stands for what is told. */
export function isSurer(other: Saying, best: Saying): boolean {
  return other.worth > best.worth || (other.worth === best.worth && other.isDone && !best.isDone);
}

/** "The bus *runs* every hour", where it is asked whether it is running. */
function goesOn({ folded }: QueryTerm, { words }: ReadSentence, { at, kind }: Match): boolean {
  return kind === 'exact' && folded.endsWith('ing') && /(?:s|ing)$/u.test(words[at]?.folded ?? '');
}

/** "Turned on" is not "turned away". */
function lacksParticle(
  { words }: Question,
  { at }: QueryTerm,
  sentence: ReadSentence,
  match: Match,
): boolean {
  const particle = words[at + 1]?.folded ?? '';
  if (match.kind !== 'exact' || !isParticle(particle)) return false;
  return !sentence.words
    .slice(match.at + 1, match.at + 5)
    .some(({ folded }) => folded === particle);
}

/** That something began in 2019 does not say that it never ended. */
function isBeginning({ words }: ReadSentence, { at, kind }: Match): boolean {
  return (
    kind === 'opposite' && (beginning.test(words[at]?.folded ?? '') || isEndOfThing(words, at))
  );
}
