import { isVerbUse } from '../clauses/verb-use.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { isPeriod } from '../evidence/state-evidence.ts';
import { isKindByStemAlone } from '../../text/lexicon/hyponyms.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { liesIn } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Match } from './match.ts';
import { kindStrength } from './match.ts';

/** What a word of the question finds, without what is only written alike there: another use of it, which says another thing. */
export function unlessOtherUse(
  question: Question,
  term: QueryTerm,
  sentence: ReadSentence,
  match: Match | null,
): Match | null {
  if (match === null || match.at < 0) return match;
  if (isOfDeed(term, sentence, match) || isOfDoer(question, term, sentence, match)) return null;
  if (isPaidInWords(sentence, match.at) || isAmount(sentence, match.at)) return null;
  if (isOnlyWhen(question, term, sentence, match.at)) return null;
  if (isNounForVerb(question, term, sentence, match)) return { ...match, strength: nounStrength };
  if (term.folded !== 'last' && term.folded !== 'next') return match;
  return isOfDate(question, term, sentence, match.at) ||
    isNoLasting(question, term, sentence, match.at)
    ? null
    : match;
}

/**
 * "Who *runs* the works?" – "its *campaigns*": what a verb and a noun have in common is seldom what is asked. "The *loss* of it" may
 * tell what was lost; it counts in its own sentence, and not around others.
 */
function isNounForVerb(
  { words: asked }: Question,
  { at }: QueryTerm,
  { words, senses }: ReadSentence,
  { kind, at: place, strength }: Match,
): boolean {
  if (kind !== 'sense' || strength <= nounStrength || !isVerbAsked(asked, at)) return false;
  const isPhrase = senses.some(({ from, to }) => from === place && to > from);
  return !isPhrase && isNounUse(words, place) && !isPersonNoun(words[place]?.folded ?? '');
}

/** What stands right behind an auxiliary is who acts: "can *witnesses* call?" */
function isVerbAsked(asked: readonly Word[], at: number): boolean {
  const [who, before] = [asked[at - 2]?.folded ?? '', asked[at - 1]?.folded ?? ''];
  return (
    isVerbUse(asked, at) &&
    (!isAuxiliary(before) || who === 'who' || isPastForm(asked[at]?.folded ?? ''))
  );
}

/** "The *purchase*", "in *operation*", "its first *campaigns*", "*development* of", "the *vote* was". */
function isNounUse(words: readonly Word[], at: number): boolean {
  if (isVerbUse(words, at)) return false;
  const [lead, before, next] = [words[at - 2], words[at - 1], words[at + 1]].map(
    (word) => word?.folded ?? '',
  );
  return (
    isDeterminer(before ?? '') ||
    isDeterminer(lead ?? '') ||
    isPreposition(before ?? '') ||
    before === 'of' ||
    next === 'of' ||
    isAuxiliary(next ?? '')
  );
}

const nounStrength = 0.6;

/** "How many *workers*?" – "the *development* of the site": what is done is nobody who does it. */
function isOfDeed({ term, kinds }: QueryTerm, { words }: ReadSentence, match: Match): boolean {
  if (match.kind !== 'sense' || match.strength !== kindStrength) return false;
  const word = words[match.at];
  return word !== undefined && kinds.has(word.term) && isKindByStemAlone(term, word.folded);
}

/** "When is the *night* market?" – "it rained on Friday *night*": that is no more than when. */
function isOnlyWhen(
  { words: asked }: Question,
  { folded, at }: QueryTerm,
  sentence: ReadSentence,
  place: number,
): boolean {
  if (!partOfTime.test(folded)) return false;
  const [noun, word] = [asked[at + 1], sentence.words[place]];
  if (noun === undefined || noun.stop || word === undefined) return false;
  const { dates, clocks } = valuesOf(sentence);
  return [...dates, ...clocks].some((time) => liesIn(word, time));
}

const partOfTime = /^(?:morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)$/u;

/** "They *pay attention*", "she *paid tribute*": nothing changes hands. */
function isPaidInWords({ words }: ReadSentence, at: number): boolean {
  return (
    /^pa(?:y|ys|id|ying)$/u.test(words[at]?.folded ?? '') &&
    words.slice(at + 1, at + 4).some(({ folded }) => paidInWords.test(folded))
  );
}

const paidInWords = /^(?:attention|heed|tributes?|homage|respects|compliments?|court|lip)$/u;

/** "When was it *founded*?" – "he took over from its *founder* in May": who did it is not when. */
function isOfDoer(
  { type }: Question,
  { folded }: QueryTerm,
  { words }: ReadSentence,
  { at }: Match,
): boolean {
  if (type !== 'date' && type !== 'time') return false;
  return isPastForm(folded) && !isPersonNoun(folded) && isPersonNoun(words[at]?.folded ?? '');
}

/** "*A good deal* of water", "a great *deal* about us": much, and nothing agreed. */
function isAmount({ words }: ReadSentence, at: number): boolean {
  return (
    words[at]?.folded === 'deal' &&
    /^(?:good|great)$/u.test(words[at - 1]?.folded ?? '') &&
    words[at - 2]?.folded === 'a' &&
    !/^(?:for|with|between|to)$/u.test(words[at + 1]?.folded ?? '')
  );
}

/** "When did it *last* erupt?" – "a well was sunk there *last* year": that is no more than when. */
function isOfDate(
  { words: asked }: Question,
  { at }: QueryTerm,
  { words }: ReadSentence,
  place: number,
): boolean {
  const behind = words[place + 1]?.folded ?? '';
  return isPeriod(behind) && asked[at + 1]?.folded !== behind;
}

/** "How long did it *last*?" – "the firm's *last* offer ran over two years": which one, and not for how long. */
function isNoLasting(
  { words: asked }: Question,
  { folded, at }: QueryTerm,
  { text, words }: ReadSentence,
  place: number,
): boolean {
  return folded === 'last' && !isWhich(null, asked, at) && isWhich(text, words, place);
}

/** Whether "last" stands before its noun: "the last", "its very last", "the airline's last". `text`: null where no owner is looked for. */
function isWhich(text: string | null, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.folded !== 'last' || before === undefined) return false;
  const isOwned = text !== null && /^['’]s?\s/u.test(text.slice(before.end, words[at]?.start));
  return isOwned || isDeterminer(before.folded) || /^(?:at|very)$/u.test(before.folded);
}
