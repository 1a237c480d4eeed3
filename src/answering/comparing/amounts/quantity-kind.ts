import { sliceOf } from '../../../text/span.ts';
import type { Quantity } from '../../../text/values/amounts/quantity.ts';
import { alignedEvidence } from '../../evidence/alignment.ts';
import type { Match } from '../../matching/match.ts';
import { isFound } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Difference } from '../../answer.ts';
import type { Kind } from '../kind.ts';
import { labelOf } from '../label.ts';
import { otherPartsIn } from '../parts/other-parts.ts';
import { isForAnother } from './money-purpose.ts';
import { relateQuantities } from './quantity-relation.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** Numbers, sums, shares, durations and measures: the figure that fits the question best. */
export function quantityKind(differs: Difference): Kind<Quantity> {
  return {
    differs,
    read: (question, candidate) => {
      const { sentence, matches } = candidate;
      if (otherPartsIn(question, candidate).aroundVerb) return null;
      for (const evidence of alignedEvidence(question, sentence, matches)) {
        const value = valuesOf(sentence).quantities.find(
          ({ start, end }) => start === evidence.start && end === evidence.end,
        );
        if (value === undefined || evidence.strength < leastStrengthOf(value)) continue;
        if (
          asksForLimit(question) &&
          value.kind === 'duration' &&
          !/\b(?:olds?|age[ds]?)\b/iu.test(sliceOf(sentence.text, value))
        )
          continue;
        if (
          question.type === 'count' &&
          countsAnybody(value) &&
          (namesSources(sentence.text, value) || !saysWhatIsAsked(question, matches, value.at))
        )
          continue;
        return {
          value,
          highlight: evidence,
          label: labelOf(sliceOf(sentence.text, value)),
          confidence: evidence.strength,
          lean: leanOf(question, sentence, value),
        };
      }
      return null;
    },
    relate: relateQuantities,
    closeness: shareOf,
  };
}

/** The smaller figure as a share of the greater, 0 to 1. */
function shareOf(a: Quantity, b: Quantity): number {
  const [less, more] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return less <= 0 ? shareOfNone : less / more;
}

/** "Nobody" against any number at all, fitted with the others: as far as two fifths. */
const shareOfNone = 0.38;

/** "How old do you have to be?" is answered by no age that some Nell Brandt has. */
function asksForLimit({ type, words }: Question): boolean {
  return type === 'age' && words.some(({ folded }) => folded === 'you');
}

function leanOf(question: Question, sentence: ReadSentence, value: Quantity): number {
  if (value.kind === 'money' && question.type === 'money') {
    const apart = value.per !== null && !question.words.some(({ term }) => term === value.per);
    return (isForAnother(question, sentence, value) ? otherPurpose : 0) + (apart ? rate : 0);
  }
  return countsWhatIsAsked(question, value) ? ownUnit : 0;
}

/** What a sum that is for another thing is less sure by, in log-odds, and one that is so much a month. */
const otherPurpose = -1;
const rate = -0.6;

/** What a count of the very thing asked for ("how many *lorries*") is surer by than one of people. */
const ownUnit = 0.9;

function countsWhatIsAsked({ unit }: Question, { kind, of }: Quantity): boolean {
  const [asked] = unit;
  return (
    kind === 'count' && asked !== undefined && !anybody.has(asked) && of.slice(0, 3).includes(asked)
  );
}

/** "Nobody", "three people", "no camera": a count that fits any question of how many. */
function countsAnybody(quantity: Quantity): boolean {
  return (
    quantity.kind === 'count' &&
    (quantity.value === 0 || quantity.of.slice(0, 2).some((term) => anybody.has(term)))
  );
}

const anybody: ReadonlySet<string> = new Set(['person', 'peopl', 'individu']);

/** Words between those counted and what is said of them, beyond which it is said of others. */
const farthestSaid = 7;

/** True when what is asked of those counted is said near them: "How many people *signed*?" */
function saysWhatIsAsked(
  question: Question,
  matches: readonly (Match | null)[],
  at: number,
): boolean {
  const said = question.predicate.filter((i) => {
    const term = question.terms[i];
    return term !== undefined && term.term !== question.unit[0];
  });
  return (
    said.length === 0 ||
    said.some((i) => {
      const match = matches[i];
      return isFound(match) && Math.abs(match.at - at) <= farthestSaid;
    })
  );
}

/** "According to two people with knowledge of the matter": where a report has it from, not what it reports. */
function namesSources(text: string, { start, end }: Quantity): boolean {
  return (
    /\b(?:according to|said|told by|quoting|citing) $/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ) ||
    /^ (?:familiar|briefed|close to|with (?:direct )?knowledge|who asked not|said\b|say\b)/iu.test(
      text.slice(end, end + 24),
    )
  );
}

/** Figures that fit less are of other things; a length among others may well be the one asked for. */
function leastStrengthOf({ kind }: Quantity): number {
  return kind === 'measure' ? 0.4 : 0.5;
}
