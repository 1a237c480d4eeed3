import { endsAsAdverb } from '../grammar/adverbs.ts';
import { clauseAt } from '../clauses/clause.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import type { CauseValue } from '../../text/values/causes/causes.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { isStrong, matchOf } from '../matching/match.ts';
import { isActor } from '../grammar/group-words.ts';
import type { Question } from '../question.ts';
import { eventAsked } from '../question/event-asked.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/** The reasons a sentence gives: by words that lead to one, by what does it, and by what it explains behind a colon. */
export function causeEvidence(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [
    ...valuesOf(sentence).causes.map((cause) =>
      toEvidence(
        cause,
        cause.strength * (explainsOtherEvent(question, sentence, cause) ? ofOtherEvent : 1),
      ),
    ),
    ...question.terms.flatMap((term, i) => {
      const match = term.name ? null : matchOf(term, sentence);
      if (match === null || match.at < 0 || (match.kind !== 'exact' && match.kind !== 'sense'))
        return [];
      const colon = question.predicate.includes(i) ? explained(sentence, match.at) : null;
      return [doerAt(question, sentence, match.at), colon].filter((found) => found !== null);
    }),
  ];
}

/** Whether a sentence tells what is asked about as the reason for something else, and gives no reason for it. */
export function isToldAsReason(question: Question, sentence: ReadSentence): boolean {
  if (question.type !== 'cause') return false;
  const { causes } = valuesOf(sentence);
  return (
    causes.some((cause) => explainsOtherEvent(question, sentence, cause)) &&
    causeEvidence(question, sentence).every(({ strength }) => strength < leastReason)
  );
}

/** A reason that is given less plainly may be none. */
const leastReason = 0.35;

/** What is left of "they were taken to hospital after a tank leaked", where it is asked why it leaked. */
const ofOtherEvent = 0.2;

/**
 * Whether a reason is one for another event than the one asked about: that one is told as the reason, and nothing else of the
 * sentence speaks of it. No event causes itself.
 */
function explainsOtherEvent(
  question: Question,
  sentence: ReadSentence,
  { at, to }: CauseValue,
): boolean {
  const isReason = (place: number) => place >= at && place <= to;
  let within = false;
  for (const i of eventAsked(question)) {
    const term = question.terms[i];
    const match = term === undefined ? null : matchOf(term, sentence);
    if (!isStrong(match) || match.at < 0) continue;
    const places = sentence.words.flatMap((word, place) =>
      word.term === term?.term || place === match.at ? [place] : [],
    );
    if (places.some((place) => !isReason(place) || isBlamedFor(sentence, place))) return false;
    within = true;
  }
  return within;
}

/** "They blame lightning *for* the fire". */
function isBlamedFor({ words }: ReadSentence, at: number): boolean {
  return words.slice(Math.max(0, at - blameReach), at).some(({ folded }) => folded === 'for');
}

const blameReach = 3;

/** How plainly what does it is the reason for it: "a burst pipe flooded the hall". */
const doing = 0.45;
/** How plainly the words behind a colon are the reason: "the match was off: the pitch lay under water". */
const explaining = 0.4;

/** What stands before an active verb and is neither a person nor a name nor what the question speaks of. */
function doerAt(question: Question, sentence: ReadSentence, verb: number): Evidence | null {
  const { words } = sentence;
  if (!/[^e]ed$/u.test(words[verb]?.folded ?? '') || !hasObject(sentence, verb)) return null;
  const phrase = phraseBefore(sentence, verb, clauseAt(sentence, verb).from);
  if (phrase === null) return null;
  const whole = words.slice(phrase.from, phrase.to + 1);
  const isPerson = whole.some(
    ({ folded, capital }, i) => isActor(folded) || (capital && phrase.from + i > 0),
  );
  // "The council *quietly* cut the grant"
  const said = endsAsAdverb(whole.at(-1)?.folded ?? '') ? whole.slice(0, -1) : whole;
  const isAsked = said.some(({ term }) => question.terms.some((asked) => asked.term === term));
  const [first, last] = [said[0], said.at(-1)];
  if (isAsked || isPerson || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, at: phrase.from, strength: doing };
}

/** "Flooded *the hall*"; what "leaked at the mill" or "last erupted in 1902" did nothing to anything. */
function hasObject({ text, words }: ReadSentence, verb: number): boolean {
  const next = words[verb + 1];
  if (next === undefined || text.slice(words[verb]?.end, next.start) !== ' ') return false;
  if (next.stop)
    return (
      isDeterminer(next.folded) || /^(?:us|them|him|me|it|up|off|out|down)$/u.test(next.folded)
    );
  return !next.folded.endsWith('day') && !endsAsAdverb(next.folded);
}

/** Fewer words behind a colon are a name or a list. */
const fewestExplaining = 4;

function explained({ text, words }: ReadSentence, said: number): Evidence | null {
  const from = words.findIndex(
    (word, at) => at > said && /^: $/u.test(text.slice(words[at - 1]?.end, word.start)),
  );
  const [first, last] = [words[from], words.at(-1)];
  if (first === undefined || last === undefined || words.length - from < fewestExplaining)
    return null;
  return { start: first.start, end: last.end, at: from, strength: explaining };
}
