import type { SectionMarks } from '../../search/section-index.ts';
import { HOLDS_CAPITAL, HOLDS_FIGURE } from '../../search/section-terms.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import { isFigure, isFormed } from '../asking/answer-type.ts';
import type { Context } from '../matching/context.ts';
import { topicFrom } from '../matching/context.ts';
import { passingCoverageOf } from '../matching/coverage.ts';
import { matchHeld, matchSaid } from '../matching/marked.ts';
import type { Match } from '../matching/match.ts';
import { markOf } from '../question/mark.ts';
import type { Question } from '../question.ts';
import { coverageOdds, weights } from './model.ts';
import { headingsAbove, isHeading } from '../reading/layout.ts';
import type { Reading } from '../reading/reading.ts';

/** A section that was found, as sentences are chosen from it. */
export interface Choosable {
  readonly reading: Reading;
  readonly marks: SectionMarks;
  /** What the engine thinks of the section against the best one, 0 to 1. */
  readonly section: number;
}

/**
 * About how likely sentences answer, as log-odds, by their marks alone: where the words of the question stand in them and
 * around them counts as it does once they are read. What no mark tells is left out: phrases, what stands beside what, values.
 */
export class Outlooks {
  readonly #question: Question;
  readonly #marks: readonly number[];
  /** What a sentence must hold for an answer of the type asked for: one of these; 0 for nothing in particular. */
  readonly #needed: number;
  /** Of each word of the question, in the sentence that is weighed and where else. */
  readonly #matches: (Match | null)[] = [];
  readonly #near: (Context | null)[] = [];
  /** Log-odds by the places of the words, as digits of a number. */
  readonly #known = new Map<number, number>();

  constructor(question: Question) {
    this.#question = question;
    this.#marks = question.terms.map((_, i) => markOf(i));
    this.#needed = neededFor(question.type);
  }

  /** The outlook of each sentence of a section. */
  of(choosable: Choosable): Float64Array {
    const { reading, section } = choosable;
    const outlooks = new Float64Array(reading.size);
    const places = this.#placesFar(choosable);
    const headings = headingsAbove(reading.terms);
    const apart = this.#oddsAt(places);
    const ofSection = weights.section * Math.min(1, 2 * section);
    const { may, says } = choosable.marks;
    for (let index = 0; index < outlooks.length; index += 1) {
      const heading = headings[index] ?? -1;
      const lacks = this.#needed !== 0 && (reading.holds(index) & this.#needed) === 0;
      let odds = apart;
      if (!standsApart(may, says, index, heading)) {
        this.#placesNear(choosable, index, heading, places);
        odds = this.#oddsAt(places);
      }
      outlooks[index] =
        ofSection +
        odds +
        (lacks ? lackingOdds : 0) +
        (isHeading(reading.terms, index) ? weights.isHeading : 0);
    }
    return outlooks;
  }

  /** Finds where words stand in a sentence and near it. `heading`: the index of the one above it, or -1. */
  #placesNear({ marks }: Choosable, index: number, heading: number, into: Places): void {
    into.here = marks.holds[index] ?? 0;
    into.said = marks.says[index] ?? 0;
    into.maybe = marks.may[index] ?? 0;
    into.heading = saidAt(marks.says, heading);
    into.before = saidAt(marks.says, index - 1) | saidAt(marks.says, index - 2);
    into.behind = marks.says[index + 1] ?? 0;
  }

  #placesFar({ reading, marks }: Choosable): Places {
    let title = marks.title;
    let article = 0;
    for (let at = 0; at < reading.size; at += 1) article |= marks.holds[at] ?? 0;
    for (const mark of this.#marks) {
      let sentences = 0;
      if ((article & mark) !== 0)
        for (let at = 0; at < reading.size && sentences < topicFrom; at += 1)
          if (((marks.holds[at] ?? 0) & mark) !== 0) sentences += 1;
      if (sentences >= topicFrom) title |= mark;
    }
    return { here: 0, said: 0, maybe: 0, heading: 0, before: 0, behind: 0, title, article };
  }

  #oddsAt(places: Places): number {
    let key = 0;
    for (let i = 0; i < this.#marks.length; i += 1)
      key = key * placeCount + placeOf(this.#marks[i] ?? 0, places);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const odds = this.#weigh(places);
    this.#known.set(key, odds);
    return odds;
  }

  #weigh(places: Places): number {
    for (let i = 0; i < this.#marks.length; i += 1) {
      const place = placeOf(this.#marks[i] ?? 0, places);
      this.#matches[i] = matchAt[place] ?? null;
      this.#near[i] = contextAt[place] ?? null;
    }
    return coverageOdds(passingCoverageOf(this.#question, this.#matches, this.#near));
  }
}

/** For each place where words of a question may stand, which of them do, as bits. */
interface Places {
  here: number;
  said: number;
  maybe: number;
  heading: number;
  before: number;
  behind: number;
  readonly title: number;
  readonly article: number;
}

/** Whether no word stands in the sentence of that index or near it, which is so of most. `heading`: as above. */
function standsApart(may: Uint32Array, says: Uint32Array, index: number, heading: number): boolean {
  return (
    ((may[index] ?? 0) |
      saidAt(says, heading) |
      saidAt(says, index - 1) |
      saidAt(says, index - 2) |
      (says[index + 1] ?? 0)) ===
    0
  );
}

/** The words that the sentence of that index says; none below 0, where V8 takes twenty times as long to find that nothing is. */
function saidAt(says: Uint32Array, index: number): number {
  return index < 0 ? 0 : (says[index] ?? 0);
}

/** The number of the nearest place where a word stands, by its mark; 0 where it stands nowhere. */
function placeOf(mark: number, places: Places): number {
  if ((places.here & mark) !== 0) return 8;
  if ((places.said & mark) !== 0) return 7;
  if ((places.maybe & mark) !== 0) return 6;
  if ((places.heading & mark) !== 0) return 5;
  if ((places.before & mark) !== 0) return 4;
  if ((places.behind & mark) !== 0) return 3;
  if ((places.title & mark) !== 0) return 2;
  return (places.article & mark) === 0 ? 0 : 1;
}

/** Digits of 16 words fit a number that is exact. */
const placeCount = 9;

const contextAt: readonly (Context | null)[] = [
  null,
  'article',
  'title',
  'behind',
  'before',
  'heading',
];

/** What may be a phrase that says the same, and may be nothing. */
const matchPerhaps: Match = { kind: 'soft', at: -1, strength: 0.45 };

const none = null;
const matchAt = [none, none, none, none, none, none, matchPerhaps, matchSaid, matchHeld];

/** What is lost where no value of the kind asked for can stand: half of what it costs, for some are told without figures. */
const lackingOdds = -3;

/** What a sentence must hold for an answer of that type: one of these; 0 for nothing in particular. */
function neededFor(type: AnswerType): number {
  if (!isFormed(type)) return 0;
  if (!isFigure(type)) return HOLDS_CAPITAL;
  // Months and weekdays are written with capitals.
  return type === 'date' ? HOLDS_FIGURE | HOLDS_CAPITAL : HOLDS_FIGURE;
}
