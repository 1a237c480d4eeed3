import type { Vocabulary } from '../../search/vocabulary.ts';
import { commonTerms } from '../../text/lexicon/common-words.ts';
import { isFigure } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';
import { leansBack } from '../grammar/pronouns.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import type { QueryTerm } from './query-term.ts';

/** The share of the articles that must speak of it. */
const mostArticles = 0.75;
/** And the share of all sentences: less often everything is said everywhere. */
const oftenSaid = 0.04;
/** Fewer articles have no story in common. */
const fewestArticles = 4;
/** Types whose values tell by themselves what they answer; no size, length or count is among them, as a bare figure may be each. */
const toldByForm: ReadonlySet<AnswerType> = new Set([
  'age',
  'cause',
  'date',
  'duration',
  'money',
  'percent',
  'person',
  'place',
  'time',
]);
/** The event and what it happened to. */
const mostTerms = 2;

/**
 * What "it" is in a question that names nothing ("how old is it?"), where nearly all articles of a library are about one
 * thing: the words that they share. Empty where the question leans on nothing and where the articles share too little.
 */
export function commonTopic(
  words: readonly Word[],
  type: AnswerType,
  vocabulary: Vocabulary,
): QueryTerm[] {
  const at = words.findIndex(({ folded }) => leansBack(folded));
  if (at < 0 || !toldByForm.has(type) || vocabulary.documents < fewestArticles) return [];
  return vocabulary
    .termsOfMost(mostArticles)
    .filter(
      (term) =>
        !isFigure(term) &&
        !commonTerms.has(term) &&
        vocabulary.frequency(term) >= oftenSaid * vocabulary.sentences,
    )
    .slice(0, mostTerms)
    .map((term): QueryTerm => ({
      term,
      text: term,
      folded: term,
      alternatives: [],
      denials: [],
      kinds: new Set(),
      senses: [],
      weight: vocabulary.weight(term),
      name: vocabulary.isName(term),
      unknown: false,
      said: true,
      at,
    }));
}
