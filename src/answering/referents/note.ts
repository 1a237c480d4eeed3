import type { Document } from '../../corpus/document.ts';
import { sliceOf } from '../../text/span.ts';
import { organisationWords, placeWords } from '../../text/values/names/name-words.ts';
import { wordsOf } from '../../text/words.ts';
import { promptsOf } from '../reading/own-questions.ts';
import { referentOf } from './antecedent.ts';
import { firstPersonIn } from './first-person.ts';
import { mentions } from './document-names.ts';
import { leadOf } from './lead.ts';

/**
 * Words of ours for a quote that leans on what stands around it: `“It” is the Aldric Bridge` for its first words, `“I” is Ada
 * Moss` for who speaks, and `asked: “Did you pay?”` for a reply. Null where it leans on nothing, and wherever it is not sure
 * what on: a wrong name would be worse than none.
 *
 * @param passage index of the passage the quote stands in
 * @param start offset in the document at which the quote, and a sentence, begins
 */
export function noteOn(document: Document, passage: number, start: number): string | null {
  const { sentences = [], kind } = document.passages[passage] ?? {};
  const at = sentences.findIndex((sentence) => sentence.start === start);
  if (at < 0 || kind === 'metadata' || kind === 'heading') return null;
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const asked = at === 0 ? askedBefore(document, passage) : null;
  const speaker = firstPersonIn(document, passage, sentence);
  const spoken = speaker?.isTold === true ? `“I” is ${speaker.name}` : null;
  if (asked !== null) return spoken === null ? asked : `${spoken}; ${asked}`;
  const lead = leadOf(sliceOf(document.text, sentence));
  if (lead === null) return spoken;
  const meant = referentOf(document, passage, start);
  if (meant === null) return spoken;
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
