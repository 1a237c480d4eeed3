import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { describedIn } from '../../evidence/names/described.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Claim, Kind, Relation } from '../kind.ts';
import { labelOf } from '../label.ts';

/** What a sentence says its subject is: "a jazz pianist", "the home ground". */
export interface Description {
  /** Stems of its telling words; names, figures and the words of the question left out. */
  readonly terms: readonly string[];
  /** True for what somebody is said to be beside the name: one may be many things. */
  readonly besideName: boolean;
}

/**
 * "What is it?", "what sport", "which profession": the phrase behind "is a". Two descriptions that share no telling word
 * are of two different things.
 */
export const descriptionKind: Kind<Description> = {
  differs: 'other',
  prior: { trust: 0, dispute: 0 },
  read: readDescription,
  relate: relateDescriptions,
};

const copula = /^(?:is|was|are|were|be|became|becomes)$/u;
const article = /^(?:a|an|the|one)$/u;
/** Words with which a noun phrase is over. */
const phraseEnd =
  /^(?:who|which|that|where|when|by|from|in|on|at|for|with|to|and|or|but|since|as|located|based|written|directed|released|known|born|played)$/u;
/** The copula of a description stands early. */
const lastCopula = 30;
const longestPhrase = 9;
const sureDescription = 0.7;

function readDescription(question: Question, { sentence }: Candidate): Claim<Description> | null {
  const told = describedIn(question, sentence);
  if (told !== null)
    return claimOf(question, sentence, sentence.words.slice(told.at, told.to + 1), true);
  const from = sentence.words.findIndex(
    (word, at) =>
      at < lastCopula &&
      copula.test(word.folded) &&
      article.test(sentence.words[at + 1]?.folded ?? ''),
  );
  if (from < 0) return null;
  return claimOf(question, sentence, phraseFrom(sentence, from + 2), false);
}

function claimOf(
  question: Question,
  sentence: ReadSentence,
  phrase: readonly Word[],
  besideName: boolean,
): Claim<Description> | null {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  const asked = new Set(question.terms.map(({ term }) => term));
  const terms = phrase
    .filter(
      (word) => !word.stop && !word.capital && !/^\d/u.test(word.term) && !asked.has(word.term),
    )
    .map(({ term }) => term);
  if (terms.length === 0) return null;
  const highlight = { start: first.start, end: last.end };
  return {
    value: { terms, besideName },
    highlight,
    label: labelOf(sentence.text.slice(highlight.start, highlight.end)),
    confidence: sureDescription,
  };
}

function phraseFrom(sentence: ReadSentence, from: number): readonly Word[] {
  const words = sentence.words.slice(from, from + longestPhrase);
  const end = words.findIndex((word, i) => {
    const before = words[i - 1];
    return (
      phraseEnd.test(word.folded) ||
      (before !== undefined && /[,;:.()–—]/u.test(sentence.text.slice(before.end, word.start)))
    );
  });
  return end < 0 ? words : words.slice(0, end);
}

function relateDescriptions(a: Description, b: Description): Relation {
  const shared = a.terms.filter((term) => b.terms.includes(term));
  if (shared.length === 0) return a.besideName || b.besideName ? 'unclear' : 'different';
  return shared.length === Math.min(a.terms.length, b.terms.length) ? 'same' : 'compatible';
}
