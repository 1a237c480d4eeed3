import type { Vocabulary } from '../search/vocabulary.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import type { AnswerType, Asked } from './asking/answer-type.ts';
import { askedBy } from './asking/question-type.ts';
import type { FigurePut } from './asking/figure-put.ts';
import { figurePutBy } from './asking/figure-put.ts';
import type { Option } from './asking/options.ts';
import { optionsOf } from './asking/options.ts';
import { askingOf } from './asking/other-clause.ts';
import { predicateOf } from './asking/predicate.ts';
import { tenseOf } from './asking/tense-asked.ts';
import type { QueryTerm } from './question/query-term.ts';
import { termsToFind } from './question/terms-to-find.ts';
import { ownAsVerb } from './question/own.ts';
import { withPeopleMeant } from './question/people-meant.ts';
import { plainSpelling, spelt } from './question/spellings.ts';
import { withoutTalk } from './question/talk.ts';

/** A question as understood against one library. */
export interface Question {
  /** As asked. */
  readonly text: string;
  /** The same without the talk around it and with chat spellings in full: the text of which these are the words. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly type: AnswerType;
  /** The words to look for, in order; empty when the question holds none. */
  readonly terms: readonly QueryTerm[];
  /** Terms of what is counted or chosen ("how many *people*"), with their kinds; empty for none. */
  readonly unit: readonly string[];
  /** The two sides of an "or" question, as senses and terms; empty for others. */
  readonly options: readonly Option[];
  /** Indices, among `terms`, of the words that say what is asked of the subject: "Did the bridge *collapse*?" */
  readonly predicate: readonly number[];
  /** The same of what is put instead of it: "Is it still theirs, or can others *host* it?"; empty for most. */
  readonly instead: readonly number[];
  /** Whether it asks for what will be, for what was, or neither. */
  readonly tense: 'future' | 'past' | 'open';
  /** The figure or date that a yes/no question puts to be confirmed; null for none. Its words are not among the terms. */
  readonly figure: FigurePut | null;
  /** What stands in quotation marks, lower case with white space folded. */
  readonly phrases: readonly string[];
}

/** Reads a question. Any text will do; the terms are empty when it holds no word to look for. */
export function understand(text: string, vocabulary: Vocabulary): Question {
  const talk = withoutTalk(text);
  const spelled = withPeopleMeant(plainSpelling(talk.text, vocabulary));
  const words = ownAsVerb(wordsOf(spelled), spelled);
  const phrases = [...quotedPhrases(text), ...phraseSaid(spelled)];
  const told = askedBy(
    words.map((word) => spelt(word, vocabulary)),
    phrases.length > 0,
  );
  const asked = talk.confirms ? confirmation : told;
  const figure = figurePutBy(asked.type, spelled, words);
  const terms = termsToFind(words, asked, figure, vocabulary);
  const { end, other } = askingOf(words);
  return {
    text,
    plain: spelled,
    words,
    type: asked.type,
    terms,
    figure,
    phrases,
    unit: asked.unit.flatMap((at) => words[at]?.term ?? []),
    options: asked.type === 'choice' ? optionsOf(words) : [],
    predicate: predicateOf(words.slice(0, end), termsBefore(terms, end)),
    instead: predicateIn(words, terms, other),
    tense: tenseOf(words.slice(0, end)),
  };
}

/** "They left, right?": yes or no, whatever its words ask for elsewhere. */
const confirmation: Asked = { type: 'yes-no', cues: new Set(), unit: [] };

function termsBefore(terms: readonly QueryTerm[], end: number): QueryTerm[] {
  return terms.filter(({ at }) => at < end);
}

/** What is asked by the clause that begins with word `from`, as indices into all terms. */
function predicateIn(words: readonly Word[], terms: readonly QueryTerm[], from: number): number[] {
  const first = terms.findIndex(({ at }) => at >= from);
  if (first < 0) return [];
  const clause = terms.slice(first).map((term) => ({ ...term, at: term.at - from }));
  return predicateOf(words.slice(from), clause).map((i) => i + first);
}

/** "Who said the *as if I was late* thing?": words of a quotation, without its marks; empty for none or a single one. */
function phraseSaid(text: string): string[] {
  const [, said = ''] =
    /^who (?:\p{L}+ ){0,2}?sa(?:id|ys) (?:the|that) (.{5,100}) (?:thing|quote|line|bit)[?!.]*$/iu.exec(
      text,
    ) ?? [];
  return said.includes(' ') ? [said.toLowerCase()] : [];
}

function quotedPhrases(text: string): string[] {
  return [...text.matchAll(/["“”«»]([^"“”«»]{3,200})["“”«»]/gu)].map((match) =>
    (match[1] ?? '').trim().toLowerCase().replace(/\s+/gu, ' '),
  );
}
