import { isFound } from './match.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { eventAsked, isDeedOfOne } from '../question/event-asked.ts';
import { markOf } from '../question/mark.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Searchable } from '../reading/searchable.ts';
import type { Leaning } from '../referents/leaning.ts';
import { leaningOf, speakerOf } from '../referents/leaning.ts';
import type { Person } from '../referents/people.ts';
import { peopleIn, placeOf } from '../referents/people.ts';
import type { Match } from './match.ts';
import { tellsCause } from './told-cause.ts';

/** A section as a question finds it, beyond its sentences. */
interface Found {
  readonly question: Question;
  readonly reading: Reading;
  /** What each word finds in a heading, a name or the like; `nothing` itself where it finds nothing. */
  around(context: Searchable): Matches;
  readonly nothing: readonly null[];
  far(i: number): 'title' | 'article' | null;
  mayHold(index: number): number;
  readonly people: readonly Person[];
}

type Matches = readonly (Match | null)[];

/**
 * What a sentence holds of the question, with what it says without saying the words again: as a reply, of the event that its
 * article tells of, of whom or what a pronoun, an office or a surname means.
 *
 * @param said what its words find
 */
export function withReferents(said: Matches, sentence: ReadSentence, section: Found): Matches {
  const asked = withAsked(said, sentence, section);
  if (!asked.includes(null)) return asked;
  const leaning = withLeaning(asked, leaningOf(sentence), section);
  const spoken = withLeaning(leaning, speakerOf(sentence), section);
  return withEvent(withPeople(spoken, sentence, section), sentence, section);
}

/** A reply says what it is asked: "Did you pay?" – "We did not." speaks of paying. */
function withAsked(matches: Matches, { askedBy, isReply }: ReadSentence, section: Found): Matches {
  if (askedBy === null || !isReply) return matches;
  const asked = section.around(askedBy);
  return matches.map((match, i) => match ?? implied(asked[i]));
}

/** A word of the question that stands in the question a sentence replies to is meant by the reply too. */
const impliedWorth = 0.85;

function implied(asked: Match | null | undefined): Match | null {
  return isFound(asked)
    ? { kind: asked.kind, at: -1, strength: asked.strength * impliedWorth }
    : null;
}

/** "They blame a power cut": of the event that the article tells of. */
function withEvent(matches: Matches, sentence: ReadSentence, section: Found): Matches {
  const { question } = section;
  if (question.type !== 'cause') return matches;
  if (eventAsked(question).length === 0 || !tellsCause(sentence)) return matches;
  if (isDeedOfOne(question)) return matches;
  return matches.map((match, i) =>
    match === null && section.far(i) !== null ? eventMeant : match,
  );
}

/** What such a sentence does not say again is told nearly as surely by what its article is about. */
const eventMeant: Match = { kind: 'sense', at: -1, strength: 0.9 };

/** "It opened in 1934", behind a sentence on the bridge, speaks of the bridge; "I shut it" of who says so. */
function withLeaning(matches: Matches, meant: Leaning, section: Found): Matches {
  return meant.text === '' ? matches : withMeant(matches, meant, meant.at, section);
}

/** "Moss was asleep", where it is asked of the captain and the article says that Moss is. */
function withPeople(matches: Matches, { words }: ReadSentence, section: Found): Matches {
  let found = matches;
  for (const person of section.people) {
    const at = placeOf(person, words, section.people);
    if (at !== null) found = withMeant(found, person.meant, at, section);
  }
  return found;
}

function withMeant(matches: Matches, meant: Searchable, at: number, section: Found): Matches {
  const found = section.around(meant);
  return found === section.nothing
    ? matches
    : matches.map((match, i) => match ?? referred(found[i], at));
}

/** What a pronoun stands for is told as surely as its own sentence says so. */
const referredWorth = 0.9;

function referred(meant: Match | null | undefined, at: number): Match | null {
  return meant?.kind === 'exact' ? { kind: 'exact', at, strength: referredWorth } : null;
}

/** Those of whom something is asked, by name or by what they are, as the sentences with that word tell of them. */
export function peopleAsked(section: Omit<Found, 'people'>): readonly Person[] {
  const { question, reading } = section;
  const marks = marksOfPeople(question);
  if (marks === 0) return [];
  const sentences: string[] = [];
  for (let index = 0; index < reading.size && sentences.length < mostSentences; index += 1) {
    if ((section.mayHold(index) & marks) === 0) continue;
    const text = reading.textOf(index);
    if (endsSentence.test(text)) sentences.push(text);
  }
  return peopleIn(sentences).filter(({ meant }) => section.around(meant) !== section.nothing);
}

/** Who somebody is stands where they are named first, as a rule. */
const mostSentences = 12;

/** In a heading any word may have a capital. */
const endsSentence = /[.!?…]["”’')*_]*$/u;

/** The marks of the words by which somebody may be asked about: a name, or what somebody is. */
const marksOfPeople = onceInARow(({ terms }: Question): number => {
  let marks = 0;
  for (const [i, { name, folded }] of terms.entries())
    if (name || isPersonNoun(folded)) marks |= markOf(i);
  return marks;
});
