import { isOfVerbGroup } from '../grammar/verb-group.ts';
import type { Word } from '../../text/words.ts';
import type { Match } from '../matching/match.ts';
import { isStrong } from '../matching/match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Clause } from './clause.ts';

/**
 * Whether a figure is plainly said of something else than what the question is on: "the *meeting* lasted three hours", where
 * it is asked how long the leak lasted. False where the form leaves a doubt, where a pronoun or a word for anything stands
 * before the verb, and where the subject names what is asked about.
 *
 * @param at index of the figure's first word
 */
export function isFigureOfOtherSubject(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  at: number,
): boolean {
  const asked = question.terms.filter(isOfSubject);
  const subject = asked.length === 0 ? null : subjectOfFigure(sentence, at);
  if (subject === null || mayBeMeant(sentence.words, subject, asked)) return false;
  const isHere = (i: number) => i >= subject.from && i <= subject.to;
  return !question.terms.some((term, i) => {
    const match = matches[i];
    if (!isOfSubject(term)) return false;
    if (isStrong(match) && !(term.name && match.kind !== 'exact') && isHere(match.at)) return true;
    return sentence.words.some((word, place) => word.term === term.term && isHere(place));
  });
}

/** A word for what the question is on, and not for what is asked of it. */
function isOfSubject({ folded }: QueryTerm): boolean {
  return !linking.test(folded) && !measuring.test(folded);
}

const measuring =
  /^(?:long|high|tall|deep|wide|far|big|large|heavy|fast|old|thick|height|depth|width|length|distance|time|duration|hours?|days?|weeks?|months?|years?|minutes?|metres?|meters?|miles?|feet)$/u;

/** Verbs that lead from what is measured to its measure; who "took three hours" is not what took them. */
const linking =
  /^(?:lasts?|lasted|lasting|stands?|stood|reach|reached|reaches|rises?|rose|measures?|measured|weighs?|weighed|runs?|ran|goes|went|gone|continued?|stretch|stretched|stretches|spans?|spanned|dragged|was|is|were|are|be|been)$/u;

/** Words between such a verb and its figure. */
const filler =
  /^(?:about|some|around|nearly|almost|over|more|than|at|only|just|roughly|up|to|for|on|a|an|the|least|most|well|between|another|still|now|as|much|barely|further|approximately|exactly|under|less|not|quite|fully|all|of)$/u;

/** The words before the verb that leads to a figure; null where no such verb does, or its subject is not plain. */
function subjectOfFigure(sentence: ReadSentence, at: number): Clause | null {
  const { text, words } = sentence;
  let verb = at - 1;
  while (verb > 0 && filler.test(words[verb]?.folded ?? '') && !isParted(sentence, verb + 1))
    verb -= 1;
  if (!linking.test(words[verb]?.folded ?? '') || isParted(sentence, verb + 1)) return null;
  let to = verb - 1;
  while (to >= 0 && isBeforeVerb(words[to]) && !isParted(sentence, to + 1)) to -= 1;
  if (to < 0) return null;
  if (/^(?:who|which|that)$/u.test(words[to]?.folded ?? '')) to -= 1;
  else if (isParted(sentence, to + 1)) {
    if (!text.slice(words[to]?.end, words[to + 1]?.start).startsWith(',')) return null;
    to = asideBefore(sentence, to);
  }
  let from = to;
  while (from > 0 && !isParted(sentence, from)) from -= 1;
  return to < 0 ? null : { from, to };
}

/** "The meeting, *at the Exchange*, lasted": the word before what stands between commas; -1 for none. */
function asideBefore(sentence: ReadSentence, last: number): number {
  for (let at = last; at > Math.max(0, last - longestAside); at -= 1)
    if (isParted(sentence, at)) return at - 1;
  return -1;
}

const longestAside = 8;

function isParted({ text, words }: ReadSentence, at: number): boolean {
  return /[,;:()—–"“”]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** "*Has already been* running", "*was expected to* take". */
function isBeforeVerb(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return (
    isOfVerbGroup(folded) ||
    /^(?:to|it|expected|due|set|likely|thought|said|believed)$/u.test(folded)
  );
}

/** Whether the subject may be what the question is on by another word: a pronoun, a word for anything, "the mountain" for a name. */
function mayBeMeant(
  words: readonly Word[],
  { from, to }: Clause,
  asked: readonly QueryTerm[],
): boolean {
  const phrase = words.slice(from, to + 1);
  const telling = phrase.filter(({ stop }) => !stop);
  if (telling.length === 0 || telling.some(({ folded }) => forAnything.test(folded))) return true;
  const isPlain = telling.length === 1 && phrase.length <= 2;
  return isPlain && asked.some(({ name }) => name);
}

const forAnything =
  /^(?:thing|things|whole|lot|rest|process|operation|affair|business|ordeal|episode|event|time|wait|total|length|height|depth|distance|duration|size)$/u;
