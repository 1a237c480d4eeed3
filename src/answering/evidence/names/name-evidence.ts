import { isSpeech } from '../../../text/speech-verbs.ts';
import type { Word } from '../../../text/words.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import { partAsked } from '../../clauses/part-asked.ts';
import { isGiven, termsAsked, wordsAsked } from '../../question/asked-words.ts';
import { describedIn } from './described.ts';
import type { Evidence } from '../evidence-value.ts';
import { asksWhoWasBefore } from '../../asking/before-asked.ts';
import { asksForTelephone } from '../../asking/telephone.ts';
import { isModifier } from '../modifier.ts';
import { toEvidence } from '../evidence-value.ts';
import { once, onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { speakerOf } from '../../referents/leaning.ts';

const naming = /^(?:called|named|dubbed|titled|nicknamed|christened|entitled|known|codenamed)$/u;

/** What is called something: best behind "called", in quotation marks, or beside what is to be named. */
export function namingFit(question: Question, sentence: ReadSentence, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  const asked = termsAsked(question);
  // "What is the main stage called?": "Beacon Stage" says that it is one.
  if (name.to > name.at && asked.has(sentence.words[name.to]?.term ?? '')) return 1;
  if (
    sentence.words.slice(Math.max(0, name.at - 3), name.at).some((word) => naming.test(word.folded))
  ) {
    // "A storm named Ottilie" names the storm, whatever else the sentence speaks of.
    const named = sentence.words.slice(Math.max(0, name.at - namedReach), name.at);
    return named.some((word) => asked.has(word.term) && !naming.test(word.folded)) ? 1 : 0.6;
  }
  if (/["“”‘'«]/u.test(sentence.text.charAt(name.start - 1))) return 0.8;
  const beside = sentence.words.slice(Math.max(0, name.at - 3), name.to + 4);
  // "A roofer from Harle": where he is from is not what he is called.
  const lead = sentence.words[name.at - 1]?.folded ?? '';
  if (/^(?:in|at|from|near|of|to|on|by|for|with|and|or)$/u.test(lead)) return 0.3;
  return beside.some((word) => asked.has(word.term)) ? 0.7 : 0.3;
}

/** Words before a name among which what is named stands. */
const namedReach = 8;

export function personFit(question: Question, sentence: ReadSentence, name: NameValue): number {
  if (isGiven(question, name)) return 0;
  if (isModifier(sentence, name)) return 0.3;
  if (isBearer(question, name)) return 0.3;
  if (lacksHandover(question, sentence)) return 0.3;
  switch (name.form) {
    case 'person':
      return 1;
    case 'unknown':
      return 0.6;
    case 'organisation':
      if (isOnlyWhose(sentence, name)) return 0.3;
      // A firm does much that people do, but holds no office.
      return partAsked(question) === 'holder' ? 0.3 : 0.55;
    case 'place':
      return 0.25;
  }
}

/** "*Tarn Energy's* plans", "*Tarn Energy* leaders": a firm that only says whose. */
function isOnlyWhose({ text, words }: ReadSentence, { to, end }: NameValue): boolean {
  const next = words[to + 1];
  if (next === undefined) return false;
  const between = text.slice(end, next.start);
  return /^['’]s\s/u.test(between) || (between === ' ' && isPersonNoun(next.folded));
}

/** "Aldo Brix" is not who took over from Brix. A firm may well be founded by one of its name, and a man shot by his brother. */
function isBearer({ words }: Question, { form, words: own }: NameValue): boolean {
  const surname = own.at(-1);
  return (
    form === 'person' &&
    own.length > 1 &&
    words.some(({ folded }) => folded === surname) &&
    words.some(({ folded }) => succession.test(folded))
  );
}

/** Whether it is asked who came before or after somebody, and a sentence tells of nobody who did. */
export function lacksHandover(question: Question, { words }: ReadSentence): boolean {
  return asksWhoWasBefore(question) && !words.some(({ folded }) => handsOver.test(folded));
}

/** Words that tell of one who comes after another: without any, nobody is said to. */
const handsOver =
  /^(?:before|after|from|succeed.*|successor|replac.*|predecessor|previous|previously|former|formerly|took|takes|taking|taken|until|then|left|quit|resigned|stepped|steps|stood|handed|appointed|became|new|first|last|since|ex|old|outgoing|departing)$/u;

const succession =
  /^(?:before|after|from|succeed|succeeds|succeeded|replace|replaces|replaced|replacing|successor|predecessor|replacement|preceded|follows|followed)$/u;

const roleWords =
  /^(?:police|engineer|engineers|chief|director|officials|spokesman|spokeswoman|spokesperson|team|researchers|scientists|staff|council|government|company|founder|boss|owner|president|chairman|ceo)$/u;

/** "The chief engineer ordered it": who did it, without a name. First persons too, as in interviews. */
export const roles: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    return sentence.words.flatMap((word, at) =>
      roleWords.test(word.folded)
        ? [toEvidence({ ...word, at }, 0.35)]
        : /^(?:i|she|he|herself|himself|we)$/u.test(word.folded)
          ? [toEvidence({ ...word, at }, 0.3)]
          : [],
    );
  },
);

/** Whether it asks for a number to be called. */
export const asksForNumber = onceInARow(({ words }: Question) =>
  asksForTelephone(words.map(({ folded }) => folded)),
);

/** "The Northern Trades Council (NTC)": an acronym behind the words that it stands for. */
function isSpeltOut({ text }: ReadSentence, { start, end }: Word): boolean {
  return (
    text.charAt(start - 1) === '(' &&
    text.charAt(end) === ')' &&
    /^\p{Lu}{2,6}$/u.test(text.slice(start, end))
  );
}

/** "X is a …", "X, a … ": what something is. */
export function definitions(question: Question, sentence: ReadSentence): Evidence[] {
  const asked = termsAsked(question);
  const told = describedIn(question, sentence);
  const [first, last] = [sentence.words[told?.at ?? -1], sentence.words[told?.to ?? -1]];
  const apposed =
    told === null || first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, at: told.at, strength: 1 }];
  const defined = sentence.words.flatMap((word, at) => {
    if (asked.has(word.term) && isSpeltOut(sentence, word)) return [toEvidence({ ...word, at }, 1)];
    const subject = sentence.words[at - 1];
    if (subject === undefined || !asked.has(subject.term)) return [];
    const copula = /^(?:is|are|was|were|refers|means)$/u.test(word.folded);
    const apposition =
      /^(?:a|an|the)$/u.test(word.folded) &&
      /^, $/u.test(sentence.text.slice(subject.end, word.start));
    return copula || apposition
      ? [
          {
            start: word.start,
            end: sentence.words[Math.min(at + 6, sentence.words.length - 1)]?.end ?? word.end,
            at,
            strength: copula ? 1 : 0.9,
          },
        ]
      : [];
  });
  return [...apposed, ...defined, ...ofSpeaker(question, sentence)];
}

/** "*I am a piano tuner*", where it is asked about whoever speaks. */
function ofSpeaker(question: Question, sentence: ReadSentence): Evidence[] {
  const asked = wordsAsked(question);
  const { words } = sentence;
  return words.flatMap((word, at) => {
    const [verb, article] = [words[at + 1]?.folded, words[at + 2]?.folded];
    const says =
      (word.folded === "i'm" && /^an?$/u.test(verb ?? '')) ||
      (word.folded === 'i' && /^(?:am|was)$/u.test(verb ?? '') && /^an?$/u.test(article ?? ''));
    const from = at + (word.folded === 'i' ? 3 : 2);
    if (
      !says ||
      !isOfPerson(words, from) ||
      !speakerOf(sentence).folded.some((name) => asked.has(name))
    )
      return [];
    return [
      {
        ...toEvidence({ ...word, at }, 1),
        end: words[Math.min(at + 5, words.length - 1)]?.end ?? word.end,
      },
    ];
  });
}

/** "A *piano tuner* from Harle": whether what begins at word `from` is somebody; "a little late" and "a mess" are not. */
function isOfPerson(words: readonly Word[], from: number): boolean {
  const behind = words.slice(from, from + longestOffice);
  const end = behind.findIndex(({ stop }) => stop);
  return (end < 0 ? behind : behind.slice(0, end)).some(({ folded }) => isPersonNoun(folded));
}

/** Words that say what somebody is: "a retired piano tuner". */
const longestOffice = 4;

export const speech: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    return sentence.words.flatMap((word, at) =>
      isSpeech(word.folded) ? [toEvidence({ ...word, at }, 1)] : [],
    );
  },
);
