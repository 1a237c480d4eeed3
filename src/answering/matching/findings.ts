import type { Context } from './context.ts';
import type { SectionMarks } from '../../search/section-index.ts';
import { marksAt, matchesMarked } from './marked.ts';
import { contextsOf, farContextOf } from './context.ts';
import { Covered } from './covered.ts';
import { isOfLifeDates } from './life-dates.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import { matchesOf } from './matches.ts';
import { tellsOfBeginning } from './beginning.ts';
import { asksOfParting, tellsOfState } from '../evidence/change-evidence.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { eventAsked, isDeedOfOne } from '../question/event-asked.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import { markOf } from '../question/mark.ts';
import type { Searchable } from '../reading/searchable.ts';
import { tellsCause } from './told-cause.ts';
import type { Leaning } from '../referents/leaning.ts';
import { leaningOf, speakerOf } from '../referents/leaning.ts';
import type { Person } from '../referents/people.ts';
import { peopleOf, placeOf } from '../referents/people.ts';

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
  #asked: readonly Person[] | undefined;
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
    const matches = this.#withEvent(
      this.#withReferent(this.#withAsked(this.in(sentence.index), sentence), sentence),
      sentence,
    );
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
      this.#peopleAsked.length === 0 &&
      (heading === null || this.around(heading) === this.nothing)
    );
  }

  /** A reply says what it is asked: "Did you pay?" – "We did not." speaks of paying. */
  #withAsked(
    matches: readonly (Match | null)[],
    { askedBy, isReply }: ReadSentence,
  ): readonly (Match | null)[] {
    if (askedBy === null || !isReply) return matches;
    const asked = this.around(askedBy);
    return matches.map((match, i) => match ?? implied(asked[i]));
  }

  /** "They blame a power cut": of the event that the article tells of. */
  #withEvent(
    matches: readonly (Match | null)[],
    sentence: ReadSentence,
  ): readonly (Match | null)[] {
    const { question } = this;
    if (question.type !== 'cause') return matches;
    if (eventAsked(question).length === 0 || !tellsCause(sentence)) return matches;
    if (isDeedOfOne(question)) return matches;
    return matches.map((match, i) => (match === null && this.far(i) !== null ? eventMeant : match));
  }

  /** "It opened in 1934", behind a sentence on the bridge, speaks of the bridge; "I shut it" of who says so. */
  #withReferent(
    matches: readonly (Match | null)[],
    sentence: ReadSentence,
  ): readonly (Match | null)[] {
    if (!matches.includes(null)) return matches;
    const leaning = this.#withMeant(matches, leaningOf(sentence));
    return this.#withPeople(this.#withMeant(leaning, speakerOf(sentence)), sentence);
  }

  /** "Moss was asleep", where it is asked of the captain and the article says that Moss is. */
  #withPeople(
    matches: readonly (Match | null)[],
    { words }: ReadSentence,
  ): readonly (Match | null)[] {
    let found = matches;
    for (const person of this.#peopleAsked) {
      const at = placeOf(person, words, this.#people);
      if (at === null) continue;
      const meant = this.around(person.meant);
      found = found.map((match, i) => match ?? referred(meant[i], at));
    }
    return found;
  }

  get #people(): readonly Person[] {
    return peopleOf(this.reading.section.document);
  }

  /** Those of whom something is asked, by name or by what they are. */
  get #peopleAsked(): readonly Person[] {
    return (this.#asked ??= this.#people.filter(
      ({ meant }) => this.around(meant) !== this.nothing,
    ));
  }

  #withMeant(matches: readonly (Match | null)[], meant: Leaning): readonly (Match | null)[] {
    if (meant.text === '') return matches;
    const found = this.around(meant);
    return found === this.nothing
      ? matches
      : matches.map((match, i) => match ?? referred(found[i], meant.at));
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

/** A word of the question that stands in the question a sentence replies to is meant by the reply too. */
const impliedWorth = 0.85;

function implied(asked: Match | null | undefined): Match | null {
  return asked == null || asked.kind === 'soft'
    ? null
    : { kind: asked.kind, at: -1, strength: asked.strength * impliedWorth };
}

/** What such a sentence does not say again is told nearly as surely by what its article is about. */
const eventMeant: Match = { kind: 'sense', at: -1, strength: 0.9 };

/** What a pronoun stands for is told as surely as its own sentence says so. */
const referredWorth = 0.9;

function referred(meant: Match | null | undefined, at: number): Match | null {
  return meant?.kind === 'exact' ? { kind: 'exact', at, strength: referredWorth } : null;
}

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
