import { liesIn } from '../../../text/span.ts';
import { isPluralNoun } from '../../../text/values/amounts/plural.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { mayBePast } from '../../grammar/verb-forms.ts';
import type { Noun } from './noun-fit.ts';
import { isTotal } from './part-of-whole.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** The last noun of what is asked for: "how many fire *engines*"; null for none. */
export function unitOf(question: Question): Noun | null {
  const term = question.unit.at(-1);
  const word = question.words.find((one) => one.term === term);
  return term === undefined ? null : { term, folded: word?.folded ?? term };
}

/** "Operatons" for operations. */
export function otherSpellings({ terms }: Question, { term }: Noun): readonly Noun[] {
  const alternatives = terms.find((one) => one.term === term)?.alternatives ?? [];
  return alternatives.map((other) => ({ term: other, folded: other }));
}

/**
 * The nouns that a figure counts: the last in the plural ("40 police *officers*"), else the first two behind it; empty
 * where only a verb follows ("300 signed").
 */
export function countedNouns(sentence: ReadSentence, quantity: Quantity): readonly Noun[] {
  const { of } = quantity;
  const words = sentence.words.filter((word) => liesIn(word, quantity) && of.includes(word.term));
  // "The 40-bed ward" counts beds.
  const [glued] = words;
  if (glued !== undefined && sentence.text.charAt(glued.start - 1) === '-') return [glued];
  const plurals = words.filter(isPluralNoun);
  // "Left 31 *passengers* injured": those who are injured are passengers.
  const plural = plurals.findLast(({ folded }) => folded.endsWith('s')) ?? plurals.at(-1);
  if (plural !== undefined) return [plural];
  const first = words[0];
  if (first !== undefined && mayBePast(first.folded)) return words.slice(1, 2);
  // "A gang of four": the text layer says what they are.
  const told = of.filter((term) => words.every((word) => word.term !== term));
  const own = [...words.slice(0, 2), ...told.map((term) => ({ term, folded: term }))];
  if (own.length > 0) return own;
  const numbered = nounOfNumber(sentence, quantity);
  return numbered === null ? nounsOfWhole(sentence, quantity) : [numbered];
}

/** "Of the 40 oxygen *gauges*, 16": what a bare figure is a part of, named right before it. */
function nounsOfWhole(sentence: ReadSentence, { start }: Quantity): readonly Noun[] {
  const { text, words } = sentence;
  const { quantities } = valuesOf(sentence);
  const whole = quantities.findLast((other) => other.end <= start && isTotal(sentence, other));
  if (whole === undefined || whole.of.length === 0) return [];
  const lead = words.findLast(({ end }) => end <= start);
  return text.slice(lead?.end, start).startsWith(',') ? countedNouns(sentence, whole) : [];
}

/** Words between "the number of" and its figure. */
const numberReach = 8;

/** "The number of *customers* hit at 61,000", "the tally of *cancellations* stood at 634"; null for none. */
function nounOfNumber({ text, words }: ReadSentence, { start, at }: Quantity): Noun | null {
  const lead = words.slice(Math.max(0, at - numberReach), at);
  const of = lead.findLastIndex(
    ({ folded }, i) =>
      folded === 'of' && /^(?:number|tally|total|count|toll)$/u.test(lead[i - 1]?.folded ?? ''),
  );
  const rest = of < 0 ? [] : lead.slice(of + 1);
  if (!/^(?:at|to|was|is|as|reached|hit|exceeded|topped)$/u.test(rest.at(-1)?.folded ?? ''))
    return null;
  if (/[,;:()]/u.test(text.slice(rest[0]?.start, start))) return null;
  return rest.find((word) => !word.stop && isPluralNoun(word)) ?? null;
}
