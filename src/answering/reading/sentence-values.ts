import type { Document } from '../../corpus/document.ts';
import { dayNumber } from '../../text/values/times/dates.ts';
import type { DateValue } from '../../text/values/times/dates.ts';
import { datesIn } from '../../text/values/times/dates.ts';
import type { CauseValue } from '../../text/values/causes/causes.ts';
import { causesIn } from '../../text/values/causes/causes.ts';
import type { ClockValue } from '../../text/values/times/clock-value.ts';
import { clocksIn } from '../../text/values/times/clock.ts';
import { monthOf, weekdayOf } from '../../text/values/times/months.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import { mayTellLength } from '../../text/values/amounts/may-tell-length.ts';
import { withPlaceNames } from './place-names.ts';
import { namesIn } from '../../text/values/names/names.ts';
import { quantitiesIn } from '../../text/values/amounts/quantities.ts';
import type { Quantity } from '../../text/values/amounts/quantity.ts';
import type { Word } from '../../text/words.ts';

/** What values are found by. */
interface Valued {
  readonly document: Document;
  readonly text: string;
  /** Spans of words are relative to the sentence. */
  readonly words: readonly Word[];
  /** Folded words that the article writes with a capital in mid-sentence. */
  readonly names: Names;
}

/** Tells which words are among some, folded. */
export interface Names {
  readonly has: (folded: string) => boolean;
}

/**
 * The values of one sentence, found when first asked for: most sentences are never asked. Spans are relative to it. They are
 * part of it and remembered by no weak map: what one keeps holds on to the sentence, and through it to a whole text, until
 * all of memory is searched.
 */
export class SentenceValues {
  readonly #sentence: Valued;
  #quantities: readonly Quantity[] | undefined;
  #lengths: readonly Quantity[] | undefined;
  #dates: readonly DateValue[] | undefined;
  #clocks: readonly ClockValue[] | undefined;
  #names: readonly NameValue[] | undefined;
  #causes: readonly CauseValue[] | undefined;

  constructor(sentence: Valued) {
    this.#sentence = sentence;
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= quantitiesIn(this.#sentence.text, this.#sentence.words));
  }

  /** Those of its quantities that are lengths of time. Few sentences can hold one, which is soon told. */
  get lengths(): readonly Quantity[] {
    return (this.#lengths ??= mayTellLength(this.#sentence.words)
      ? this.quantities.filter(({ kind }) => kind === 'duration')
      : []);
  }

  get dates(): readonly DateValue[] {
    return (this.#dates ??= datesIn(
      this.#sentence.text,
      this.#sentence.words,
      articleDay(this.#sentence),
    ));
  }

  get clocks(): readonly ClockValue[] {
    return (this.#clocks ??= clocksIn(this.#sentence.text, this.#sentence.words));
  }

  get names(): readonly NameValue[] {
    return (this.#names ??= withPlaceNames(this.#named(), this.#sentence.document.text));
  }

  #named(): readonly NameValue[] {
    return namesIn(this.#sentence.text, this.#sentence.words, (folded) =>
      this.#sentence.names.has(folded),
    ).filter(({ words }) => !words.every(isCalendarWord));
  }

  get causes(): readonly CauseValue[] {
    return (this.#causes ??= causesIn(this.#sentence.text, this.#sentence.words));
  }
}

/** "Sunday" and "March" are written like names and name nobody. */
function isCalendarWord(folded: string): boolean {
  return weekdayOf(folded) !== null || monthOf(folded) !== null;
}

/** The day that resolves "Tuesday": when the article came out. */
function articleDay({ document }: Valued): number | null {
  return dayNumber(document.published ?? document.updated);
}

/** The values of a sentence. */
export function valuesOf({ values }: { readonly values: SentenceValues }): SentenceValues {
  return values;
}
