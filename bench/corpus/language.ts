import { splitSentences } from '../../src/text/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';
import { wordsOf } from '../../src/text/words.ts';

/** A word of a sentence, or the end of one, with what stands before it: a space, "$", a comma. */
export interface Token {
  readonly before: string;
  /** Empty at the end of a sentence. */
  readonly word: string;
}

/** What articles teach of their language: which word follows which, and how often each is written. */
export interface Language {
  /** By a word in lower case (numbers are all one): the tokens seen behind it; behind `SENTENCE_START` first words. */
  readonly followers: ReadonlyMap<string, readonly [Token, ...Token[]]>;
  /** Words that carry meaning and are no names, in lower case, the most frequent first. */
  readonly contentWords: readonly string[];
  /** Words of grammar, in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Words only ever seen with a capital, as they are written. */
  readonly names: ReadonlySet<string>;
}

export const SENTENCE_START = '';
const NUMBER = '#';

const tokenPattern = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu;
/** Brackets and quotation marks come in pairs, of which a chain of words knows nothing. */
const paired = /["“”()[\]{}<>*_`#|]/gu;

/** The state of the chain behind a word. */
export function stateOf(word: string): string {
  return /^\p{N}/u.test(word) ? NUMBER : word.toLowerCase();
}

/** Learns from the sentences of texts. Throws a RangeError when there is none. */
export function learnLanguage(texts: readonly string[]): Language {
  const followers = new Map<string, [Token, ...Token[]]>();
  const counts = new Map<string, number>();
  const small = new Set<string>();
  const stopWords = new Set<string>();
  for (const sentence of texts.flatMap(sentencesOf)) {
    let state = SENTENCE_START;
    for (const token of tokensOf(sentence)) {
      const known = followers.get(state);
      if (known === undefined) followers.set(state, [token]);
      else known.push(token);
      state = stateOf(token.word);
      if (/^\p{Ll}/u.test(token.word)) small.add(token.word);
      if (/^\p{L}/u.test(token.word)) counts.set(token.word, (counts.get(token.word) ?? 0) + 1);
    }
    for (const word of wordsOf(sentence)) if (word.stop) stopWords.add(word.text.toLowerCase());
  }
  if (followers.size === 0) throw new RangeError('there is no sentence to learn from');
  const written = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  return {
    followers,
    stopWords,
    contentWords: written.filter(
      (word) => small.has(word) && !stopWords.has(word) && !/['’]/u.test(word),
    ),
    names: new Set(
      written.filter((word) => {
        const plain = word.toLowerCase();
        return plain !== word && !small.has(plain) && !stopWords.has(plain);
      }),
    ),
  };
}

/** Sentences that end as sentences do: headings and lists teach nothing of how words follow each other. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .flatMap((block) =>
      splitSentences(block, { start: 0, end: block.length }).map((span) => sliceOf(block, span)),
    )
    .filter((sentence) => /[.!?]["”’)]*$/u.test(sentence) && !/https?:|www\./u.test(sentence));
}

function* tokensOf(sentence: string): Generator<Token> {
  const plain = sentence
    .replace(paired, '')
    .replace(/^[-•·]\s|\s[-•·](?=\s)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(tokenPattern)) {
    yield { before: plain.slice(end, index), word };
    end = index + word.length;
  }
  yield { before: plain.slice(end), word: '' };
}
