import type { Document } from '../../corpus/document.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { wordsOf } from '../../text/words.ts';
import { isNamed, isReportedOn, isSubject } from './meant-articles.ts';

/** Whose words a question asks for: "what does the Ledger say about the toll?" */
export type SourceAsked =
  /** Articles of the library that go by that name: only they can answer. */
  | { readonly kind: 'known'; readonly documents: readonly Document[] }
  /** No article goes by that name, and none speaks of such a one. As written in the question. */
  | { readonly kind: 'unknown'; readonly name: string };

const speech =
  'say|says|said|write|writes|wrote|report|reports|reported|reporting|claim|claims|print|printed';

const forms: readonly RegExp[] = [
  new RegExp(
    `^what (?:does|do|did|has|have|is) (?:the |an? )?(.{2,60}?) (?:${speech}|saying|writing|written)(?: (?:about|on|of|happened|that|is|was|were|are|the)\\b|\\?|$)`,
    'iu',
  ),
  new RegExp(
    `^(?:does|did|has) (?:the )?(.{2,60}?) (?:${speech}|mention|mentioned|cover|covered)\\b`,
    'iu',
  ),
  /\b(?:[Aa]ccording to|as told by|as reported by) (?:the )?([\p{Lu}][^,?;:]{1,60})/u,
];

/** Words that say no name: "what does it say", "what does the article say". */
const nobody =
  /^(?:it|they|he|she|you|we|i|who|this|that|these|those|people|everyone|anyone|someone|somebody|all|any|other|others|article|articles|report|piece|story|source|sources|author|text|press|media|newspaper|newspapers|paper|papers|law|study|one)$/u;
const longestName = 4;

/** Null for a question that asks for nobody's words, or for those of somebody whom articles speak of. */
export function sourceAsked(
  text: string,
  searched: readonly Document[],
  vocabulary: Vocabulary,
): SourceAsked | null {
  const name = forms
    .map((form) => form.exec(text.trim())?.[1])
    .find((found) => found !== undefined);
  if (name === undefined) return null;
  const words = wordsOf(name.replace(/['’]s$/u, ''));
  if (words.length === 0 || words.length > longestName) return null;
  const telling = words.filter(({ stop }) => !stop);
  const folded = telling.map((word) => word.folded);
  if (folded.length === 0 || words.some((word) => nobody.test(word.folded))) return null;
  const documents = searched.filter((document) => isNamed(document, folded, false));
  if (documents.length > 0) {
    const others = searched.filter((document) => !documents.includes(document));
    return isSubject(folded, documents) || isReportedOn(folded, others)
      ? null
      : { kind: 'known', documents };
  }
  const isUnknown = telling.every(({ term, capital }) => capital && !vocabulary.holds(term));
  return isUnknown ? { kind: 'unknown', name } : null;
}
