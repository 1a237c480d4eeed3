import { isSpeech, takesStatement } from '../../text/speech-verbs.ts';
import { isHeOrShe } from '../grammar/pronouns.ts';
import type { Document } from '../../corpus/document.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { organisationWords, placeWords } from '../../text/values/names/name-words.ts';
import { isPersonWord } from '../grammar/person-words.ts';
import { isOrganisation, isSurname, leastMentions, mentions } from './document-names.ts';
import type { Lead } from './lead.ts';
import type { SubjectPhrase } from './subject-phrase.ts';

/** Whether what leans can stand for the subject of the sentence `before`, and for nothing else in it. */
export function fits(
  document: Document,
  lead: Lead,
  subject: SubjectPhrase,
  before: string,
): boolean {
  switch (lead.kind) {
    case 'thing':
      return (
        subject.number === 'one' && isThing(document, subject) && !takesStatement(subject.verb)
      );
    case 'described':
      return (
        subject.kind === 'name' &&
        !subject.person &&
        (isThing(document, subject) || isMuchNamed(document, subject.text)) &&
        !takesStatement(subject.verb) &&
        !hasPlaceWord(subject.text)
      );
    case 'person':
      return isTheOnlyPerson(document, lead, subject, before);
    case 'several':
      // "The divers found a bell. They sold it." – but who says something may say it of others: "The firms said they …".
      return subject.number === 'many' && !isSpeech(subject.verb);
  }
}

/** "The company" behind a name of one word: it is no person's, and what the article is about. */
function isMuchNamed(document: Document, name: string): boolean {
  return (
    !name.includes(' ') &&
    mentions(document.text, name) > leastMentions &&
    mentions(document.text, `${name}, who`) === 0 &&
    !isSurname(document, name)
  );
}

function hasPlaceWord(name: string): boolean {
  return wordsOf(name).some(({ folded }) => placeWords.has(folded));
}

function isThing(document: Document, { kind, person, text, rest }: SubjectPhrase): boolean {
  if (person || rest.some(({ folded }) => isHeOrShe(folded))) return false;
  if (kind === 'noun') return true;
  const [name = '', ...others] = text.split(' ');
  return others.length > 0 || isOrganisation(document, name);
}

function isTheOnlyPerson(
  document: Document,
  lead: Lead,
  subject: SubjectPhrase,
  before: string,
): boolean {
  const { kind, text, person, rest } = subject;
  if (kind !== 'name') return false;
  const isOne = person || (!text.includes(' ') && isSurname(document, text));
  if (!isOne || sexOf(text) === !(lead.female ?? false)) return false;
  const other = lead.female === true ? /^(?:he|his|him|himself)$/u : /^(?:she|her|hers|herself)$/u;
  if (rest.some(({ folded }) => other.test(folded))) return false;
  return !rest.some((word, at) => isAnotherPerson(before, rest, word, at));
}

/** True for a woman's title, false for a man's, null without one. */
export function sexOf(name: string): boolean | null {
  if (
    /^(?:Mrs|Ms|Miss|Dame|Lady|Mme|Madame|Frau|Señora|Signora|Sister|Queen|Princess)\b/u.test(name)
  )
    return true;
  return /^(?:Mr|Sir|Lord|Monsieur|Herr|Señor|Signor|Brother|King|Prince|Father)\b/u.test(name)
    ? false
    : null;
}

/** A second person in the sentence may be the one who is meant: another full name, or "a former judge" done something to. */
function isAnotherPerson(text: string, words: readonly Word[], word: Word, at: number): boolean {
  const next = words[at + 1];
  if (
    word.capital &&
    !word.stop &&
    next?.capital === true &&
    text.slice(word.end, next.start) === ' '
  ) {
    const isOffice = [word, next].some(
      ({ folded }) =>
        organisationWords.has(folded) || placeWords.has(folded) || isPersonWord(folded),
    );
    const isDate =
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        word.folded,
      );
    if (!isOffice && !isDate) return true;
  }
  const isOne = isPersonWord(word.folded) && !word.folded.endsWith('s');
  const lead = words[at - 1]?.folded ?? '';
  const earlier = words[at - 2]?.folded ?? '';
  return (
    isOne &&
    (/^(?:an|his|her|my|our|their)$/u.test(lead) || /^(?:his|her|my|our|their)$/u.test(earlier))
  );
}
