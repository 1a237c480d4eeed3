import { isArticleOrPossessive, isDeterminer } from '../../grammar/determiners.ts';
import { isOfVerbGroup } from '../../grammar/verb-group.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { nounsUnder, singularsOf } from '../../../text/lexicon/nouns-under.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import type { Match } from '../../matching/match.ts';
import type { Question } from '../../question.ts';

/**
 * True where the words right beside the verb that is asked about show that another thing is meant, an object that the question
 * does not have or a thing where it asks of people: "Did Corvane buy the *mine*?" – "Corvane bought *a boat*", "Did *anyone*
 * die?" – "The *computer* died".
 *
 * @param verb index of the verb among the question's terms
 * @param match where the sentence has it
 */
export function standsBesideOther(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  verb: number,
  match: Match,
): boolean {
  return (
    hasOtherObject(question, candidate, verb, match) ||
    (asksOfAnybody(question) && isOfThing(candidate.sentence.words, match.at))
  );
}

function hasOtherObject(
  { terms, words: asked }: Question,
  { sentence: { text, words }, matches }: Pick<Candidate, 'sentence' | 'matches'>,
  verb: number,
  { at }: Match,
): boolean {
  const verbAt = terms[verb]?.at ?? 0;
  if (!isDeterminer(asked[verbAt + 1]?.folded ?? '') && asked[verbAt + 1]?.capital !== true)
    return false;
  const objects = terms.flatMap((term, i) => (term.at > verbAt ? [i] : []));
  if (objects.length === 0 || objects.some((i) => matches[i] != null)) return false;
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next === undefined || text.slice(words[at]?.end, next.start).trim() !== '') return false;
  if (next.capital) return true;
  const isLed = isDeterminer(next.folded);
  const noun = isLed || !into.test(next.folded) ? second : afterDeterminer(words, at + 2);
  if (!isLed && !into.test(next.folded)) return false;
  return noun !== undefined && !noun.stop && !/^\d/u.test(noun.folded);
}

/** "Invested *in* software". */
const into = /^in$/u;

function afterDeterminer(words: readonly Word[], at: number): Word | undefined {
  return isDeterminer(words[at]?.folded ?? '') ? words[at + 1] : words[at];
}

function asksOfAnybody({ words }: Question): boolean {
  return words.some(({ folded }) => /^(?:any|some)(?:one|body)$|^(?:people|person)$/u.test(folded));
}

/** True where what a verb is said of is a thing that the lexicon knows to be none of the people: "the computer died". */
function isOfThing(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && isOfVerbGroup(words[i]?.folded ?? '')) i -= 1;
  const noun = words[i];
  if (noun === undefined || noun.stop || noun.capital || !led(words, i)) return false;
  return !isPersonNoun(noun.folded) && singularsOf(noun.folded).some((one) => things().has(one));
}

/** Nouns of the lexicon that are no people. */
function things(): ReadonlySet<string> {
  thingWords ??= nounsUnder([
    'animal',
    'plant',
    'vehicle',
    'ship',
    'aircraft',
    'device',
    'computer',
    'machine',
    'instrument',
    'building',
    'tool',
    'furniture',
  ]);
  return thingWords;
}

let thingWords: ReadonlySet<string> | undefined;

function led(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ folded }) => isArticleOrPossessive(folded));
}
