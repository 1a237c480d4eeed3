import { isArticleLike } from '../grammar/determiners.ts';
import { bestEvidence } from '../evidence/alignment.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import { withExistence } from './existence.ts';
import { lifeDateMatch } from './life-dates.ts';
import { withBeginning } from './beginning.ts';
import type { Match } from './match.ts';
import { withBoth } from './both-names.ts';
import { foundAt, matchOf } from './match.ts';
import { unlessOtherUse } from './other-use.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import { once } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Word } from '../../text/words.ts';
import { markOf } from '../question/mark.ts';
import { changeAt, tellsOfState } from '../evidence/figures/change-evidence.ts';
import { isEndOfPeriod, isEndOfThing } from '../evidence/state-evidence.ts';

/**
 * What each word of the question finds in the sentence. What is counted is found where something counted is ("nobody").
 *
 * @param marks which words the sentence may hold, as `markOf` marks them; the others are not sought
 */
export function matchesOf(
  question: Question,
  sentence: ReadSentence,
  marks = -1,
): readonly (Match | null)[] {
  const found: (Match | null)[] = [];
  for (const term of question.terms) {
    const isSought = (marks & markOf(found.length)) !== 0;
    found.push(isSought ? foundIn(question, sentence, term) : null);
  }
  const matches = isStanceOf(question)
    ? withExistence(question, sentence, found)
    : withBoth(question, sentence, found);
  if (question.type === 'date')
    return withChange(question, sentence, withBeginning(question, sentence, matches));
  if (question.type !== 'count') return withoutStrangers(question, sentence, matches);
  const best = bestEvidence(question, sentence, matches);
  if (best === null || best.strength < 1) return matches;
  return matches.map(
    (match, i) =>
      match ??
      (question.unit.includes(question.terms[i]?.term ?? '')
        ? { kind: 'sense', at: best.at, strength: 1 }
        : null),
  );
}

function foundIn(question: Question, sentence: ReadSentence, term: QueryTerm): Match | null {
  return (
    saysIt(question, unlessOtherUse(question, term, sentence, matchOf(term, sentence))) ??
    initialsMatch(term, sentence) ??
    lifeDateMatch(term.term, sentence.text, sentence.words)
  );
}

/**
 * "Is the deal over?" – "Its value *remains* tied to the deal": something else remains there. Whose state such a verb tells
 * stands before it.
 */
function withoutStrangers(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): (Match | null)[] {
  const left: (Match | null)[] = [];
  for (const match of matches)
    left.push(match === null || isStranger(question, sentence, matches, match) ? null : match);
  return left;
}

function isStranger(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  match: Match,
): boolean {
  const { words } = sentence;
  if (isStanceOf(question) && isNoEnd(sentence, match)) return true;
  if (!stateVerbs.has(words[match.at]?.folded ?? '')) return false;
  // "Continued partnership no longer served them": what stands before its noun tells no state.
  if (isStanceOf(question) && matches.some((other) => other?.at === match.at + 1)) return true;
  if (match.kind === 'exact') return false;
  const isOfIt = matches.some((other) => other !== null && other.at >= 0 && other.at < match.at);
  return !isOfIt && !stands.test(words[match.at - 1]?.folded ?? '');
}

/** "When did the pact end?" – "In May they amended the pact": what changed it may be called its end elsewhere. */
function withChange(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): (Match | null)[] {
  const found = withoutStrangers(question, sentence, matches);
  const at = changeAt(question, sentence);
  if (at < 0) return found;
  return foundAt(question, found, tellsOfState, { at, strength: changeStrength });
}

const changeStrength = 0.6;

function isStanceOf({ type }: Question): boolean {
  return type === 'yes-no' || type === 'choice';
}

/** "By the end of May", "the quarrel was over pensions": nothing ends there. */
function isNoEnd({ text, words, senses }: ReadSentence, { at, kind }: Match): boolean {
  if (isEndOfPeriod(words, at)) return true;
  if (kind === 'exact') return false;
  if (isEndOfThing(words, at)) return true;
  return senses.some(
    ({ from, to }) => from === at && words[to]?.folded === 'over' && isPreposition(text, words, to),
  );
}

/** "Over pensions", "over the winter": what follows belongs to it. */
function isPreposition(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (text.slice(word.end, next.start).trim() !== '') return false;
  return isArticleLike(next.folded) || !(next.stop || after.test(next.folded));
}

/** "Is over now", "over early": when. */
const after = /^(?:now|today|yesterday|early|soon|already|again|for|.{3,}ly)$/u;

const stateVerbs: ReadonlySet<string> = new Set(
  'remain remains remained stay stays stayed continue continues continued continuing'.split(' '),
);
/** "It remains", "they continue": what is asked of may be meant. */
const stands = /^(?:it|they|he|she|this|that|and|which|who|still|also|will)$/u;

/** "LLM" for "large language models": the first letters of words in a row. */
function initialsMatch({ folded, unknown }: QueryTerm, sentence: ReadSentence): Match | null {
  if (!unknown || !/^\p{L}{2,5}$/u.test(folded)) return null;
  const at = initialsOf(sentence).indexOf(folded);
  return at < 0 ? null : { kind: 'sense', at, strength: 0.9 };
}

/** First letters of its words, one a word. */
const initialsOf = once(({ words }: ReadSentence) =>
  words.map(({ folded }) => folded.charAt(0)).join(''),
);

/** When a thing began is no answer to when it ended; that it goes on answers whether it has. */
export function saysIt(question: Question, match: Match | null): Match | null {
  return match?.kind === 'opposite' && !takesOpposites.has(question.type) ? null : match;
}

/** Questions that the opposite of what they ask may answer. */
const takesOpposites: ReadonlySet<AnswerType> = new Set([
  'yes-no',
  'choice',
  'event',
  'statement',
  'open',
  'manner',
]);
