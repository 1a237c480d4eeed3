import type { Document } from '../../corpus/document.ts';
import { sliceOf } from '../../text/span.ts';
import { organisationWords, placeWords } from '../../text/values/name-words.ts';
import { wordsOf } from '../../text/words.ts';
import { promptsOf } from '../reading/own-questions.ts';
import { isNameIn, mentions, onlyNameOf, pairInTitle } from './document-names.ts';
import { fits } from './fitting.ts';
import { COMPANY, leadOf } from './lead.ts';
import { subjectPhrase } from './subject-phrase.ts';

/**
 * Words of ours for a quote that leans on what stands before it: `“It” is the Aldric Bridge` for its first words, and
 * `asked: “Did you pay?”` for a reply. Null where it leans on nothing, and wherever it is not sure what on: a wrong name
 * would be worse than none.
 *
 * @param passage index of the passage the quote stands in
 * @param start offset in the document at which the quote, and a sentence, begins
 */
export function noteOn(document: Document, passage: number, start: number): string | null {
  const { sentences = [], kind } = document.passages[passage] ?? {};
  const at = sentences.findIndex((sentence) => sentence.start === start);
  if (at < 0 || kind === 'metadata' || kind === 'heading') return null;
  const texts = sentences.slice(0, at + 1).map((sentence) => sliceOf(document.text, sentence));
  const lead = leadOf(texts[at] ?? '');
  if (at === 0) {
    const asked = askedBefore(document, passage);
    if (asked !== null) return asked;
  }
  if (lead === null) return null;
  const meant = referentOf(document, texts, at, farthest);
  if (meant === null) return null;
  if (lead.owns) return `“${lead.text}” means ${ownerOf(inSentence(document, meant))}`;
  const isMany = /^(?:they|the two|the pair)/iu.test(lead.text);
  return `“${lead.text}” ${isMany ? 'are' : 'is'} ${inSentence(document, meant)}`;
}

/** `asked: “Did you pay?”`, for the first sentence of a reply; null where the article asks nothing, or at length. */
function askedBefore(document: Document, passage: number): string | null {
  const before = document.passages[passage - 1];
  if (before === undefined || !promptsOf(document)(before)) return null;
  const line = before.sentences
    .map((sentence) => sliceOf(document.text, sentence))
    .join(' ')
    .replace(/^Q[:.]\s+/u, '')
    .replace(/[*_]/gu, '');
  return line.length > longestAsked ? null : `asked: “${line}”`;
}

/** Characters of a question beyond which it would crowd out the quote. */
const longestAsked = 130;

/** Sentences back to which "it", "it", "it" is followed. */
const farthest = 3;

/** What the lead of the sentence at `at` stands for, as written; `left`: how many sentences may be gone back. */
function referentOf(
  document: Document,
  texts: readonly string[],
  at: number,
  left: number,
): string | null {
  const sentence = texts[at] ?? '';
  const lead = leadOf(sentence);
  if (lead === null || left === 0) return null;
  if (lead.noun === 'pair') return pairBefore(document, texts[at - 1]) ?? pairInTitle(document);
  if (lead.kind === 'described' && !COMPANY.test(lead.noun)) return onlyNameOf(document, lead.noun);
  const before = texts[at - 1];
  if (before === undefined) return null;
  const subject = subjectPhrase(before, (name) => isNameIn(document, name));
  if (subject === null) {
    const earlier = leadOf(before);
    const goesOn =
      earlier !== null &&
      !earlier.owns &&
      (earlier.kind === lead.kind || lead.kind === 'described') &&
      earlier.female === lead.female;
    return goesOn && !namesAnother(before) ? referentOf(document, texts, at - 1, left - 1) : null;
  }
  return fits(document, lead, subject, before) ? subject.text : null;
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

/** "The foot ferry" has a small article within a sentence of ours; "The Squeeze" where the text never writes it so. */
function inSentence({ text }: Document, phrase: string): string {
  const small = phrase.replace(/^The(?= )/u, 'the');
  const isCalledSo = wordsOf(phrase).some(
    ({ folded }) => organisationWords.has(folded) || placeWords.has(folded),
  );
  return isCalledSo || /^The \p{Ll}/u.test(phrase) || mentions(text, small) > 0 ? small : phrase;
}

function ownerOf(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
