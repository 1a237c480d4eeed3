import type { Document } from '../../corpus/document.ts';
import { sliceOf } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { isNameIn, onlyNameOf, pairInTitle } from './document-names.ts';
import { fits } from './fitting.ts';
import type { Lead } from './lead.ts';
import { COMPANY, leadOf } from './lead.ts';
import { objectPhrase } from './object-phrase.ts';
import { personIn } from './person-before.ts';
import { subjectPhrase } from './subject-phrase.ts';

/** What stands before a sentence, itself last, as texts. */
interface Told {
  readonly document: Document;
  readonly texts: readonly string[];
  /** Where its own paragraph begins among them: "it" reaches no further. */
  readonly own: number;
}

/** Sentences back to which "it", "it", "it" is followed. */
const farthest = 3;

/**
 * What the first words of a sentence stand for, as written: "it", "she", "the company"; of a quotation, the "he" of "he
 * said". Null where they lean on nothing, and wherever it is not sure what on.
 *
 * @param passage index of the passage it stands in
 * @param start where it begins in the document
 */
export function referentOf(document: Document, passage: number, start: number): string | null {
  const { sentences = [] } = document.passages[passage] ?? {};
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const lead = leadOf(sliceOf(document.text, sentence));
  if (lead === null) return null;
  const before = lead.kind === 'person' ? paragraphBefore(document, passage) : [];
  const texts = [...before, ...sentences.slice(0, at + 1)].map((one) =>
    sliceOf(document.text, one),
  );
  return meantBy({ document, texts, own: before.length }, lead, texts.length - 1, farthest);
}

/** The last sentences of the paragraph before: a report goes on with "he said" in a paragraph of its own. */
function paragraphBefore({ passages }: Document, passage: number) {
  const [before, own] = [passages[passage - 1], passages[passage]];
  if (before?.kind !== 'paragraph' || own?.kind !== 'paragraph' || before.boilerplate) return [];
  return before.sentences.slice(-farthest);
}

/** What a lead at sentence `at` stands for; `left`: how many sentences may be gone back. */
function meantBy(told: Told, lead: Lead, at: number, left: number): string | null {
  const { document, texts, own } = told;
  if (left === 0) return null;
  const before = texts[at - 1];
  if (lead.noun === 'pair') return pairBefore(document, before) ?? pairInTitle(document);
  if (lead.kind === 'described' && !COMPANY.test(lead.noun)) return onlyNameOf(document, lead.noun);
  if (before === undefined || (at - 1 < own && lead.kind !== 'person')) return null;
  const goBack = () => meantBy(told, lead, at - 1, left - 1);
  const subject = subjectPhrase(before, (name) => isNameIn(document, name));
  if (subject !== null && lead.text.toLowerCase() === 'it' && subject.rest[1]?.folded === 'it')
    return goBack();
  if (subject !== null && fits(document, lead, subject, before)) return subject.text;
  if (lead.kind === 'person') {
    const person = personIn(document, lead, before, subject);
    return person === 'nobody' || person === 'the same' ? goBack() : person;
  }
  if (subject !== null) return lead.kind === 'thing' ? objectPhrase(subject) : null;
  return goesOn(lead, before) ? goBack() : null;
}

/** "It" behind a sentence that begins with "it" as well, and that names nothing else. */
function goesOn(lead: Lead, before: string): boolean {
  const earlier = leadOf(before);
  return (
    earlier !== null &&
    !earlier.owns &&
    (earlier.kind === lead.kind || lead.kind === 'described') &&
    !namesAnother(before)
  );
}

/** Whether a sentence that goes on with "it" names somebody or something else besides. */
function namesAnother(sentence: string): boolean {
  return wordsOf(sentence)
    .slice(1)
    .some(({ capital, stop }) => capital && !stop);
}

/** "Anker and Boldt", where the sentence before is about them. */
function pairBefore(document: Document, before: string | undefined): string | null {
  const subject =
    before === undefined ? null : subjectPhrase(before, (name) => isNameIn(document, name));
  return subject?.kind === 'pair' ? subject.text : null;
}
