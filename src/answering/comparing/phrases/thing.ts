import { kindsOf } from '../../../text/lexicon/hyponyms.ts';
import { sensesOf } from '../../../text/lexicon/lexicon.ts';
import type { Word } from '../../../text/words.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Claim, Relation } from '../kind.ts';
import { labelOf } from '../label.ts';

/** What a noun phrase speaks of: its telling words and what they mean. */
export interface Thing {
  readonly terms: readonly string[];
  /** Relation and pole in one signed number. */
  readonly senses: ReadonlySet<number>;
}

/**
 * What a noun phrase of a sentence says beyond the words of the question; null where it says nothing else.
 *
 * @param isTelling which of its words are compared; all by default
 */
export function claimOfThing(
  question: Question,
  { text, words }: ReadSentence,
  { from, to }: Phrase,
  isTelling: (word: Word) => boolean = () => true,
): Claim<Thing> | null {
  const asked = new Set(question.terms.map(({ term }) => term));
  const said = words.slice(from, to + 1);
  const own = said.filter((word) => !word.stop && !asked.has(word.term));
  const [first, last] = [said[0], said.at(-1)];
  if (own.length === 0 || first === undefined || last === undefined) return null;
  const telling = own.filter(isTelling);
  const highlight = { start: first.start, end: last.end };
  return {
    value: {
      terms: telling.map(({ term }) => term),
      senses: new Set(sensesOf(telling).map(({ relation, pole }) => relation * pole)),
    },
    highlight,
    label: labelOf(text.slice(highlight.start, highlight.end)),
    confidence: sureThing,
  };
}

/** How sure it is that a phrase in the right place is what is asked for. */
const sureThing = 0.8;

/** Things that share a telling word, or mean the same, can be one. */
export function relateThings(a: Thing, b: Thing): Relation {
  const shared = a.terms.filter((term) => b.terms.includes(term));
  if (shared.length > 0)
    return shared.length === Math.min(a.terms.length, b.terms.length) ? 'same' : 'compatible';
  const akin = a.terms.some((one) => b.terms.some((other) => isFamily(one, other)));
  const sense = [...a.senses].some((one) => b.senses.has(one));
  return akin || sense ? 'compatible' : 'different';
}

const familyPrefix = 5;

function isFamily(a: string, b: string): boolean {
  const alike =
    a.length >= familyPrefix &&
    b.length >= familyPrefix &&
    a.slice(0, familyPrefix) === b.slice(0, familyPrefix);
  return alike || kindsOf(a).has(b) || kindsOf(b).has(a);
}
