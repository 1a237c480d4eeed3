import type { Vocabulary } from '../search/vocabulary.ts';
import { kindsOfWord } from '../text/lexicon/hyponyms.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';
import type { AnswerType } from './asking/answer-type.ts';
import { isArticleLike } from './grammar/determiners.ts';
import { askedBy } from './asking/question-type.ts';
import type { FigurePut } from './asking/figure-put.ts';
import { figurePutBy } from './asking/figure-put.ts';
import type { Option } from './asking/options.ts';
import { optionsOf } from './asking/options.ts';
import { predicateOf, tenseOf } from './asking/predicate.ts';
import { isPastForm } from './grammar/verb-forms.ts';
import type { QueryTerm } from './question/query-term.ts';
import { queryTerm } from './question/query-term.ts';
import { sensesAsked } from './question/senses.ts';
import { plainSpelling, spelt } from './question/spellings.ts';

/** A question as understood against one library. */
export interface Question {
  /** As asked. */
  readonly text: string;
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
  /** Whether it asks for what will be, for what was, or neither. */
  readonly tense: 'future' | 'past' | 'open';
  /** The figure or date that a yes/no question puts to be confirmed; null for none. Its words are not among the terms. */
  readonly figure: FigurePut | null;
  /** What stands in quotation marks, lower case with white space folded. */
  readonly phrases: readonly string[];
}

/** Cues that say nothing else: no answer repeats them. */
const emptyCue =
  /^(?:how|many|much|long|often|frequently|far|old|what|which|who|whom|whose|when|where|why|name|called|number|kind|type|year|date|hour|percentage|percent|come|happen|happened|happens|happening)$/u;
/** How something is asked, which an answer need not repeat: "what was it *originally supposed* to cost?". */
const manner =
  /^(?:originally|initially|supposed|supposedly|actually|exactly|currently|really|precisely|apparently|instead|basically|literally|beforehand|meanwhile|since|all)$/u;
/** "Is it *over*?", "has it gone *up*?": grammar elsewhere, the point of the question here. */
const isPoint = /^(?:over|off|up|down|out|back|on|know|tell)$/u;
/** Reads a question. Any text will do; the terms are empty when it holds no word to look for. */
export function understand(text: string, vocabulary: Vocabulary): Question {
  const spelled = plainSpelling(text, vocabulary);
  const words = wordsOf(spelled);
  const phrases = quotedPhrases(text);
  const asked = askedBy(
    words.map((word) => spelt(word, vocabulary)),
    phrases.length > 0,
  );
  const figure = figurePutBy(asked.type, spelled, words);
  const meant = sensesAsked(words);
  const terms = words.flatMap((word, at): QueryTerm[] => {
    const own = meant.get(at) ?? [];
    if (asked.cues.has(at) && emptyCue.test(word.folded)) return [];
    if (figure?.words.has(at) === true || isHelp(words, at)) return [];
    if (word.stop && !(isPoint.test(word.folded) && own.some(({ to }) => to === at))) return [];
    return [
      queryTerm(
        word,
        at,
        words,
        own,
        vocabulary,
        asked.cues.has(at) ||
          manner.test(word.folded) ||
          isFuture(words, at) ||
          (asked.unit.includes(at) && kindsOfWord(word.folded).size > 0),
      ),
    ];
  });
  const unique = withoutRepeats(terms);
  return {
    text,
    words,
    type: asked.type,
    terms: unique,
    figure,
    phrases,
    unit: asked.unit.flatMap((at) => words[at]?.term ?? []),
    options: asked.type === 'choice' ? optionsOf(words) : [],
    predicate: predicateOf(words, unique),
    tense: tenseOf(words),
  };
}

/** "Is it *going* to cost more?": grammar, where no place follows that anybody goes to. */
function isFuture(words: readonly Word[], at: number): boolean {
  const [to, verb] = [words[at + 1], words[at + 2]];
  return (
    words[at]?.folded === 'going' &&
    to?.folded === 'to' &&
    verb !== undefined &&
    !verb.capital &&
    !isArticleLike(verb.folded)
  );
}

/** "Who *got* bitten?": what only helps a participle. */
function isHelp(words: readonly Word[], at: number): boolean {
  const participle = words[at + 1]?.folded ?? '';
  return (
    /^(?:get|gets|got|gotten|getting)$/u.test(words[at]?.folded ?? '') &&
    (isPastForm(participle) || /(?:ed|en|wn)$/u.test(participle))
  );
}

function withoutRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, i) => terms.findIndex((other) => other.term === term.term) === i);
}

function quotedPhrases(text: string): string[] {
  return [...text.matchAll(/["“”«»]([^"“”«»]{3,200})["“”«»]/gu)].map((match) =>
    (match[1] ?? '').trim().toLowerCase().replace(/\s+/gu, ' '),
  );
}
