import { wordForNumber } from '../../../text/number-words.ts';
import type { Evidence } from '../evidence-value.ts';
import { toEvidence, wordAtOffset } from '../evidence-value.ts';
import { once } from '../../once.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** Ages: "52", "aged 40", "200 years old", "in her forties", and, less surely, "is 40". */
const spelledAge = new RegExp(
  `\\b(?:is|was|turns|turned) (?:${[...wordForNumber.keys()].join('|')})\\b(?=[,.;] | (?:and|when|but)\\b|[,.;]?$)`,
  'gu',
);

/** "The number is two", "it was two": how many, not how old. */
const tellsNumber =
  /\b(?:it|that|this|there|number|figure|total|answer|count|score|toll|result|limit|minimum|maximum|price|odds|time)(?: of [a-z]{2,20}(?: [a-z]{2,20}){0,2})? $/iu;

export const ages: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    const told = valuesOf(sentence).quantities.filter(({ of }) => of.includes('old'));
    const written = [
      ...[...sentence.text.matchAll(spelledAge)].filter(
        ({ index }) => !tellsNumber.test(sentence.text.slice(0, index)),
      ),
      ...sentence.text.matchAll(
        /\b(?:is|was|turns|turned) (\d{1,2})\b(?=[,. ])(?! (?:percent|per|million|years? (?!old)|hours|days|weeks|months|minutes|people|metres))|\bin (?:his|her|their) [a-z]+ties\b|\b(?:[a-z]+(?:th|first|second|third)|\d+(?:th|st|nd|rd))[- ]century\b/gu,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.9,
    }));
    const apart = written.filter(({ start, end }) =>
      told.every((age) => age.end <= start || age.start >= end),
    );
    return [...told.map((age) => toEvidence(age, 1)), ...apart];
  },
);

export const frequencies: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) => {
    const pattern =
      /\b(?:every|each) (?:\w+ )?\w+|\b(?:once|twice|thrice|\w+ times) (?:a|an|per|every|each|daily|weekly|monthly)\b(?: \w+)?|\b(?:hourly|daily|weekly|monthly|yearly|annually|quarterly|nightly)\b/giu;
    return [...sentence.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: /^(?:every|each)\b/iu.test(match[0]) && !recurring.test(match[0]) ? everyOne : 1,
    }));
  },
);

/** What comes again: a unit of time or a part of the day or year, a turn, and any second or third of a thing. */
const recurring =
  /\b(?:(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|decade|century|morning|noon|afternoon|evening|weekend|weekday|\w+day|spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|time|tide)s?|other|few|second|third|fourth)\b/iu;
/** "Every bus on the island" is all of them, and seldom each in its turn: "every home match". */
const everyOne = 0.3;

export const fractions: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) =>
    [
      ...sentence.text.matchAll(
        /\b(?:half|(?:a|one|two|three|four|five|seven|nine)[- ](?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b/giu,
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      at: wordAtOffset(sentence, match.index),
      strength: 0.7,
    })),
);

export const freeOfCharge: (sentence: ReadSentence) => readonly Evidence[] = once(
  (sentence: ReadSentence) =>
    [...sentence.text.matchAll(/\b(?:free of charge|for free|no charge|free)\b/giu)].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        at: wordAtOffset(sentence, match.index),
        strength: 0.5,
      }),
    ),
);
