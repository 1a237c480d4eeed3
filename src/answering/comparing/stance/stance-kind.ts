import { modalityAt } from '../../../text/modality.ts';
import type { Modality } from '../../../text/modality.ts';
import type { Candidate } from '../../candidate.ts';
import { denialOf, takesItselfBack } from '../../denial.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import { isDoneByOther } from '../../clauses/other-doer.ts';
import { asksWhetherItLasts } from '../../evidence/state-evidence.ts';
import { isArticleLike } from '../../grammar/determiners.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { bearingOf } from '../bearing.ts';
import type { Claim, Kind, Relation } from '../kind.ts';
import { isAskedThere } from './asked-there.ts';
import { isConditional } from './condition-told.ts';
import { deniedPart } from './denied-part.ts';
import { figureTold } from './figure-told.ts';
import { insteadTold } from './instead-told.ts';
import { isLongAgo } from './long-ago.ts';
import { asksForRule } from './rule-asked.ts';
import { permissionTold, persistenceTold } from './mode-told.ts';
import { onlyTold } from './only-told.ts';
import { outcomeTold } from './outcome-told.ts';
import { partlyTold } from './partly-told.ts';
import { latestAuxiliary } from './predicate-sign.ts';
import { predicateTold } from './predicate-told.ts';
import { replyOf } from './reply.ts';
import { stanceWords } from './stance-label.ts';
import type { Told } from './told.ts';
import { opposite } from './told.ts';

/** Where a source stands on what the question puts: for it or against it, and whether it speaks of something done. */
export interface Stance {
  /** 1 when what the question puts is so, -1 when it is not. */
  readonly holds: 1 | -1;
  readonly modality: Modality | 'partly';
}

/** "Is the pool safe?": an article's own question says neither yes nor no. */
const endsAsking = /\?["”’')*_\s]*$/u;

/** Yes/no questions and questions on a whole state of affairs. */
export const stanceKind: Kind<Stance> = {
  differs: 'stance',
  isTwoSided: true,
  read: readStance,
  relate: relateStances,
  closeness: () => 1,
};

function readStance(question: Question, candidate: Candidate): Claim<Stance> | null {
  if (candidate.sentence.inHeading && candidate.sentence.words.length < shortestHeadline)
    return null;
  if (endsAsking.test(candidate.sentence.text)) return null;
  if (
    isBareClaim(candidate.sentence) ||
    isDoneByOther(question, candidate.sentence, candidate.matches)
  )
    return null;
  const { words } = candidate.sentence;
  const told = replyTold(question, candidate) ?? sideTold(question, candidate);
  if (told === null || isLongAgo(question, candidate, told.at)) return null;
  if (isAskedThere(candidate.sentence, told.at)) return null;
  const modality = told.partly
    ? 'partly'
    : candidate.sentence.inHeading || isLedAsAsked(question, candidate, told.at)
      ? 'done'
      : modalityTold(question, candidate.sentence, told.at);
  const isDenied =
    denialOf(candidate) !== null || (told.holds === 1 && takesItselfBack(candidate.sentence));
  const stance: Stance = { holds: isDenied ? opposite(told.holds) : told.holds, modality };
  return {
    value: stance,
    highlight: told.span,
    label: `${verdictIn(question, stance)}: ${stanceWords(candidate.sentence, told)}`,
    confidence: told.confidence,
    lean: bearingOf(candidate, told.at) + (isVerbUse(words, told.at) ? verbWorth : 0),
  };
}

/** A verb sooner says yes or no than a noun. */
const verbWorth = 0.4;

/** To "did they pay 10 billion?" nobody says yes or no who gives no sum. */
function sideTold(question: Question, candidate: Candidate): Told | null {
  if (question.figure !== null) return figureTold(question, candidate);
  return (
    deniedPart(question, candidate) ??
    onlyTold(question, candidate) ??
    changeTold(question, candidate) ??
    persistenceTold(question, candidate) ??
    permissionTold(question, candidate) ??
    predicateTold(question, candidate) ??
    insteadTold(question, candidate) ??
    outcomeTold(question, candidate)
  );
}

/** "Did they *agree* to lend it?" – "They *agreed* to lend it": what is decided is what is asked, not what was done then. */
function isLedAsAsked(
  question: Question,
  { sentence: { words }, matches }: Candidate,
  at: number,
): boolean {
  const to = words[at - 1]?.folded === 'to' ? at - 1 : -1;
  const leadsAsked = (i: number) =>
    question.words[(question.terms[i]?.at ?? -1) + 1]?.folded === 'to';
  return to > 0 && matches.some((match, i) => match?.at === to - 1 && leadsAsked(i));
}

/**
 * To "can you …?" what can be done says yes, to "do you have to …?" what must be, and to "were they going to …?" what they would
 * have done.
 */
function modalityTold(question: Question, sentence: ReadSentence, at: number): Modality {
  const { text, words } = sentence;
  const isDuty = words[at - 1]?.folded === 'to' && words[at - 2]?.folded === 'have';
  if (isDuty && asksForRule(question)) return 'done';
  const modality = modalityAt(text, words, at);
  if (asksForFuture(question) && isConditional(question, sentence, at)) return 'possible';
  if (modality !== 'possible') return modality;
  const modal = words
    .slice(Math.max(0, at - modalReach), at)
    .findLast(({ folded }) => unsure.test(folded))?.folded;
  if (modal === 'can' && question.words[0]?.folded === 'can') return 'done';
  return modal === 'would' && asksForFuture(question) ? 'planned' : modality;
}

/** Words between "can" and its verb: "can from now on also sell". */
const modalReach = 6;
const unsure = /^(?:can|could|may|might|would|should|if|whether|likely|perhaps|possibly|maybe)$/u;

/** "That there were arrests.": a claim in a list, which what stands before it takes up or takes back. */
function isBareClaim({ words }: ReadSentence): boolean {
  const [first, second] = [words[0]?.folded ?? '', words[1]?.folded ?? ''];
  return first === 'that' && (isArticleLike(second) || claimant.test(second));
}

const claimant = /^(?:i|you|he|she|it|we|they|there|nobody|everyone|everybody|someone|somebody)$/u;

/** "Insurance", "Early access": a heading that names a matter says nothing on it. */
const shortestHeadline = 4;
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

/** A change, where the sentence does not deny what is asked: "moves on to new terms rather than ending". */
function changeTold(question: Question, candidate: Candidate): Told | null {
  const changed = partlyTold(question, candidate);
  if (changed === null) return null;
  const denied = predicateTold(question, candidate);
  return denied?.holds === -1 && !asksWhetherItLasts(question) ? denied : changed;
}

/**
 * Planned is not done: to a question on what is, a plan says "not yet", and goes with a source that says it has not been
 * done. To one on what will be, it says yes.
 */
function relateStances(a: Stance, b: Stance, question: Question): Relation {
  if (a.holds !== b.holds) {
    const said = a.holds === 1 ? a : b;
    return said.modality === 'planned' && asksForDeed(question) ? 'compatible' : 'different';
  }
  if (a.holds === -1 || asksForFuture(question)) return 'same';
  const planned = [a, b].filter(({ modality }) => modality === 'planned').length;
  if (planned === 1) return 'different';
  return a.modality === b.modality ? 'same' : 'compatible';
}

/** "Has it opened?", "is it open yet?": on what has come about by now. "Is she resigning?" is on what may be to come. */
function asksForDeed(question: Question): boolean {
  if (asksForFuture(question)) return false;
  return question.words.some(
    ({ folded }, i) =>
      /^(?:already|yet)$/u.test(folded) ||
      (i <= latestAuxiliary && /^(?:did|has|have|had|was|were)$/u.test(folded)),
  );
}

function asksForFuture(question: Question): boolean {
  if (question.tense === 'future') return true;
  if (question.words.some(({ folded }) => /^(?:already|yet|now|still)$/u.test(folded)))
    return false;
  return /\b(?:will|going to|gonna|can|could|would|should|plan(?:s|ning|ned)? to|planned|expected|may|might|wants?)\b/iu.test(
    question.text,
  );
}

function verdictIn(question: Question, { holds, modality }: Stance): string {
  if (modality === 'partly') return 'It depends';
  if (holds === -1) return 'No';
  if (modality === 'possible') return 'It depends';
  return modality === 'planned' && !asksForFuture(question) ? 'It depends, planned' : 'Yes';
}
