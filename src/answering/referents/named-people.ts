import type { Document } from '../../corpus/document.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import { namesIn } from '../../text/values/names/names.ts';
import type { Word } from '../../text/words.ts';
import { isNameIn } from './document-names.ts';

/** The names in a text that are somebody's, or, by their form, may be. */
export function namedPeople(
  document: Document,
  text: string,
  words: readonly Word[],
): readonly NameValue[] {
  const isName = (folded: string) => isNameIn(document, capitalised(folded));
  return namesIn(text, words, isName).filter(({ form }) => form === 'person' || form === 'unknown');
}

function capitalised(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** What is said within quotation marks is said of others, by others: blanks of the same length. */
export function withoutSpeech(text: string): string {
  return text.replace(/["“][^"“”]*(?:["”]|$)/gu, (said) => ' '.repeat(said.length));
}
