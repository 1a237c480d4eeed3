import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** Relations of lasting and ending, by the pole on which things last. */
export const lasting = polesOf('continue');

/** The relations that a word stands in, each with its pole there. */
export function polesOf(word: string): ReadonlyMap<number, number> {
  return new Map(sensesOf(wordsOf(word)).map(({ relation, pole }) => [relation, pole] as const));
}

/** "Is she *still* the director?": questions on whether something lasts. */
export const asksWhetherItLasts = onceInARow(({ words }: Question): boolean =>
  words.some(({ folded }) => /^(?:still|anymore|remain|remains)$/u.test(folded)),
);

/** "Ended", "remains", "goes on": the words that say whether something lasts; none for a question that does not ask it. */
export function stateWords(question: Question, sentence: ReadSentence): readonly Evidence[] {
  if (!asksWhetherItLasts(question)) return [];
  return sentence.senses.flatMap(({ relation, from, to, strength }) => {
    const [first, last] = [sentence.words[from], sentence.words[to]];
    if (
      !lasting.has(relation) ||
      isEndOfThing(sentence.words, from) ||
      first === undefined ||
      last === undefined
    )
      return [];
    return [toEvidence({ start: first.start, end: last.end, at: from }, strength)];
  });
}

/** "At the end of May", "at the end of its financial year": a time, where nothing stops. */
export function isEndOfPeriod(words: readonly Word[], at: number): boolean {
  if (!/^ends?$/u.test(words[at]?.folded ?? '') || words[at + 1]?.folded !== 'of') return false;
  return words.slice(at + 2, at + 5).some(({ folded }) => isPeriod(folded));
}

/** "Year", "night", "May", "Tuesday". Folded. */
export function isPeriod(folded: string): boolean {
  return period.test(folded);
}

const period =
  /^(?:day|week|weekend|month|year|decade|century|season|term|summer|autumn|winter|spring|evening|night|shift|january|february|march|april|may|june|july|august|september|october|november|december|.{3,6}day|\d{4})$/u;

/** "The frayed end in her hand": a thing's end, where nothing stops. */
export function isEndOfThing(words: readonly Word[], at: number): boolean {
  if (!/^ends?$/u.test(words[at]?.folded ?? '')) return false;
  const isNoun = words
    .slice(Math.max(0, at - 2), at)
    .some(({ folded }) =>
      /^(?:the|its|their|his|her|each|either|one|other|both|far|every|two)$/u.test(folded),
    );
  if (isNoun && /^(?:each|either|one|other|both|every|two)$/u.test(words[at - 1]?.folded ?? ''))
    return true;
  return isNoun && !/^(?:of|to)$/u.test(words[at + 1]?.folded ?? '');
}
