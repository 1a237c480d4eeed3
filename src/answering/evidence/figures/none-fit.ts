import { liesIn } from '../../../text/span.ts';
import type { Word } from '../../../text/words.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isFound, matchOf } from '../../matching/match.ts';
import type { Noun } from './noun-fit.ts';
import { fits } from './noun-fit.ts';
import { isHeadcount, isPersonWord } from '../../grammar/person-words.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** How well a count of none answers: none of what is asked for, or of what it is said of. */
export function noneFit(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
  asked: Noun,
  fit: number,
): number {
  const people = isPersonWord(asked.folded) || isHeadcount(asked.folded);
  // Nobody is no hospital, and no patient no computer.
  if (!people && countsPeople(sentence, quantity)) return fits.otherNearby;
  if (fit >= fits.akin && quantity.of[0] !== 'person') return fit;
  if (countsWhatIsAsked(question, sentence, quantity)) return 1;
  if (leadsAway(sentence, quantity)) return fits.otherNearby;
  const anyone = asked.term === 'person' || isHeadcount(asked.folded);
  return anyone && (quantity.of[0] ?? 'person') === 'person' ? fits.otherPeople : fits.otherNearby;
}

/** "Let nobody tell me", "nobody tells you": what is wished for or told to somebody counts nobody. */
function leadsAway({ words }: ReadSentence, { at }: Quantity): boolean {
  return /^(?:let|lets|let's|may)$/u.test(words[at - 1]?.folded ?? '');
}

function countsPeople({ words }: ReadSentence, quantity: Quantity): boolean {
  const counted = words.find((word) => liesIn(word, quantity) && !word.stop);
  return quantity.of[0] === 'person' || (counted !== undefined && isPersonWord(counted.folded));
}

/** Telling words behind "nobody" within which it must be said what nobody did: "nobody is believed to have been *hurt*". */
const absenceReach = 3;

/**
 * "No reported injuries", to "how many were injured": none of what the question speaks of, in the question's own word. "No
 * price" is no count of jobs that something would cost.
 */
function countsWhatIsAsked(
  question: Question,
  sentence: ReadSentence,
  quantity: Quantity,
): boolean {
  const counted = new Set(
    sentence.words.flatMap((word, at) => (liesIn(word, quantity) ? [at] : [])),
  );
  return question.terms.some((term) => {
    if (term.name) return false;
    const match = matchOf(term, sentence);
    if (match === null) return false;
    // "No patient" counts patients, of whatever case, and no policemen; "no reported injuries" are those injured.
    if (counted.has(match.at)) return isOneWord(term.term, sentence.words[match.at]);
    return (
      isFound(match) &&
      match.at > quantity.at &&
      match.at <= clauseAt(sentence, quantity.at).to &&
      tellingBetween(sentence, quantity.at, match.at) <= absenceReach
    );
  });
}

/** Letters in which two forms of one word agree: "close" and "closures". */
const familyPrefix = 4;

function isOneWord(term: string, word: Word | undefined): boolean {
  return word?.term.startsWith(term.slice(0, familyPrefix)) === true;
}

/** Words that are more than grammar behind word `from`, up to word `to`. */
function tellingBetween({ words }: ReadSentence, from: number, to: number): number {
  return words.slice(from + 1, to + 1).filter(({ stop }) => !stop).length;
}
