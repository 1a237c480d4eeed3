import type { Context } from './context.ts';
import type { SectionMarks } from '../../search/section-index.ts';
import { marksAt, matchesMarked } from './marked.ts';
import { contextsOf, farContextOf } from './context.ts';
import { Covered } from './covered.ts';
import { isOfLifeDates } from './life-dates.ts';
import type { Match } from './match.ts';
import { peopleAsked, withReferents } from './referents.ts';
import { matchOf } from './match.ts';
import { matchesOf } from './matches.ts';
import { tellsOfBeginning } from './beginning.ts';
import { asksOfParting, tellsOfState } from '../evidence/figures/change-evidence.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import { markOf } from '../question/mark.ts';
import type { Searchable } from '../reading/searchable.ts';
import { tellsCause } from './told-cause.ts';
import type { Person } from '../referents/people.ts';

/** What one reading holds of a question, sentence by sentence and around: each looked at once, when it is asked for. */
export class Findings {
  readonly question: Question;
  readonly reading: Reading;
  readonly #marks: SectionMarks;
  /** The sentences that are to be read, by index; all where it is null. */
  readonly #toRead: ReadonlySet<number> | null;
  readonly #matches: (readonly (Match | null)[] | undefined)[] = [];
  readonly #contexts = new Map<Searchable, readonly (Match | null)[]>();
  /** What is found where no word of the question is. */
  readonly nothing: readonly null[];
  /** By passage, the share of the question that it holds, as far as it has been told. */
  readonly paragraphs = new Map<number, number>();
  #rarities: readonly number[] | undefined;
  readonly #unmatched: Covered[] = [];
  #apart: Covered | undefined;
  #people: readonly Person[] | undefined;
  #far: readonly ('title' | 'article' | null)[] | undefined;
  /** Marks of the words that may be found where they are not marked. */
  readonly #unmarked: number;

  /** @param toRead indices of the sentences that are read; what the others hold is told by their marks */
  constructor(
    question: Question,
    reading: Reading,
    marks: SectionMarks,
    toRead: readonly number[] | null = null,
  ) {
    this.question = question;
    this.reading = reading;
    this.#marks = marks;
    this.#toRead = toRead === null ? null : new Set(toRead);
    this.nothing = question.terms.map(() => null);
    this.#unmarked = unmarkedIn(question);
  }

  /** How few sentences of the section hold each word of the question: what a word counts there, 0 and up. */
  get rarities(): readonly number[] {
    const { size } = this.reading;
    return (this.#rarities ??= this.question.terms.map(({ term }) =>
      Math.max(leastRarity, Math.log((size + 1) / (this.reading.sentencesWith(term) + 0.5))),
    ));
  }

  /** What each word of the question finds in the sentence of that index; nothing where there is no such sentence. */
  in(index: number): readonly (Match | null)[] {
    if (index < 0) return this.nothing;
    return (this.#matches[index] ??= this.#match(index));
  }

  /** What each word finds in a heading, a title or the like. */
  around(context: Searchable): readonly (Match | null)[] {
    const known = this.#contexts.get(context);
    if (known !== undefined) return known;
    const found: (Match | null)[] = [];
    for (const term of this.question.terms) found.push(matchOf(term, context));
    const matches = isAnyFound(found) ? found : this.nothing;
    this.#contexts.set(context, matches);
    return matches;
  }

  /** Where each word of the question stands, in the sentence or near it, and how far that covers the question. */
  covered(sentence: ReadSentence): Covered {
    const isApart = this.#standsApart(sentence);
    if (isApart && this.#apart !== undefined) return this.#apart;
    const matches = withReferents(this.in(sentence.index), sentence, this);
    const near = contextsOf(matches, sentence, this);
    if (isAnyFound(matches)) return this.#cover(matches, near);
    const known = this.#coveredAround(matches, near);
    if (isApart) this.#apart = known;
    return known;
  }

  /** Of sentences that hold no word of the question many have the same context. */
  #coveredAround(matches: readonly (Match | null)[], near: readonly (Context | null)[]): Covered {
    const alike = this.#unmatched.find((known) => haveSamePlaces(known.near, near));
    if (alike !== undefined) return alike;
    const covered = this.#cover(matches, near);
    this.#unmatched.push(covered);
    return covered;
  }

  #cover(matches: readonly (Match | null)[], near: readonly (Context | null)[]): Covered {
    return new Covered(this.question, matches, near);
  }

  /** Neither it nor what stands around it holds a word of the question: all such sentences are covered alike. */
  #standsApart(sentence: ReadSentence): boolean {
    const { index, heading, askedBy } = sentence;
    return (
      !(this.question.type === 'cause' && tellsCause(sentence)) &&
      this.in(index) === this.nothing &&
      this.in(index - 1) === this.nothing &&
      this.in(index - 2) === this.nothing &&
      this.in(index + 1) === this.nothing &&
      askedBy === null &&
      this.people.length === 0 &&
      (heading === null || this.around(heading) === this.nothing)
    );
  }

  /** Those of whom something is asked, by name or by what they are. */
  get people(): readonly Person[] {
    return (this.#people ??= peopleAsked(this));
  }

  /** In the title or elsewhere in the article: the same for all its sentences. */
  far(i: number): 'title' | 'article' | null {
    return (
      (this.#far ??= this.question.terms.map((term, at) => farContextOf(term, at, this)))[i] ?? null
    );
  }

  /** The marks of the words whose terms, or others that say the same, stand in the sentence of that index. */
  mayHold(index: number): number {
    return this.#marks.may[index] ?? 0;
  }

  mayBeInSource(i: number): boolean {
    return (this.#marks.title & markOf(i)) !== 0;
  }

  #match(index: number): readonly (Match | null)[] {
    if (this.#toRead?.has(index) === false)
      return matchesMarked(this.question, marksAt(this.#marks, index)) ?? this.nothing;
    const marks = (this.#marks.may[index] ?? 0) | this.#unmarked;
    const sentence = marks === 0 ? undefined : this.reading.sentence(index);
    if (sentence === undefined) return this.nothing;
    const matches = matchesOf(this.question, sentence, marks);
    return isAnyFound(matches) ? matches : this.nothing;
  }
}

function isAnyFound(matches: readonly (Match | null)[]): boolean {
  for (const match of matches) if (match !== null) return true;
  return false;
}

function haveSamePlaces(a: readonly (Context | null)[], b: readonly (Context | null)[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** What a word counts that every sentence holds. */
const leastRarity = 0.05;

const allMarks = -1;

/**
 * "Nobody" counts people, "LLM" stands for large language models, "(1742–1809)" for born and died, "since 1988" for a
 * beginning, "amended their pact" for its end: none is a marked term.
 */
const unmarkedIn = onceInARow((question: Question): number => {
  const { type, terms } = question;
  if (type === 'count') return allMarks;
  const parting = asksOfParting(question);
  let unmarked = 0;
  if (type === 'date')
    for (const [i, term] of terms.entries())
      if (tellsOfBeginning(term) || (parting && tellsOfState(term))) unmarked |= markOf(i);
  for (const [i, { unknown, folded, term }] of terms.entries())
    if ((unknown && folded.length <= 5) || isOfLifeDates(term)) unmarked |= markOf(i);
  return unmarked;
});
