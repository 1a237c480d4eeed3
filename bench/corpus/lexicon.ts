import type { Language } from './language.ts';
import { randomFrom, seedOf, zipfRank } from './random.ts';
import type { Random } from './random.ts';

/**
 * The words of an invented world, by how frequent they are: first those of the language it was learnt from, then
 * made-up ones that are spelt as its words are, ever rarer. Through them the vocabulary grows as real ones do (Heaps).
 */
export interface Lexicon {
  /** A word that carries meaning, drawn as frequent ones are often and rare ones seldom. */
  readonly drawWord: (random: Random) => string;
  /** Whether a word is one of the language's own, which stands as it is. */
  readonly isLearnt: (word: string) => boolean;
  /** A made-up name, with a capital. */
  readonly drawName: (random: Random) => string;
}

/** As many stems and names as news of some ten million words holds. */
const WORDS = 40_000;
const NAMES = 25_000;
/** The most frequent word of meaning is then every sixtieth of its kind, as "said" and "company" are. */
const WORD_SHIFT = 60;
const NAME_SHIFT = 150;

const WORD_KIND = 1;
const NAME_KIND = 2;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 9;

/** The lexicon that goes with a language. */
export function lexiconOf(language: Language): Lexicon {
  const spell = spellingOf(language.contentWords);
  const common = language.contentWords;
  const learnt = new Set(common);
  const words = new Map<number, string>();
  const names = new Map<number, string>();
  return {
    drawWord: (random) => {
      const rank = zipfRank(random, WORD_SHIFT, WORDS);
      const made = (): string => spell(randomFrom(seedOf(WORD_KIND, rank)));
      return common[rank] ?? remembered(words, rank, made);
    },
    isLearnt: (word) => learnt.has(word),
    drawName: (random) => {
      const rank = zipfRank(random, NAME_SHIFT, NAMES);
      const made = (): string => capitalised(spell(randomFrom(seedOf(NAME_KIND, rank))));
      return remembered(names, rank, made);
    },
  };
}

/** What `memory` holds at this rank, made when it does not. */
function remembered(memory: Map<number, string>, rank: number, make: () => string): string {
  const known = memory.get(rank) ?? make();
  memory.set(rank, known);
  return known;
}

/** `word` with its first letter in capitals. */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const LETTER_STATE = 2;

/** Spells words of these words' letters: each follows two that it has followed in one of them. */
function spellingOf(words: readonly string[]): (random: Random) => string {
  const followers = new Map<string, [string, ...string[]]>();
  for (const word of words) {
    const padded = `${' '.repeat(LETTER_STATE)}${word} `;
    for (let at = LETTER_STATE; at < padded.length; at += 1) {
      const state = padded.slice(at - LETTER_STATE, at);
      const letter = padded.charAt(at);
      const known = followers.get(state);
      if (known === undefined) followers.set(state, [letter]);
      else known.push(letter);
    }
  }
  return (random) => {
    const length = SHORTEST_STEM + random.below(LONGEST_STEM - SHORTEST_STEM + 1);
    let word = '';
    while (word.length < length) {
      const next = followers.get(word.slice(-LETTER_STATE).padStart(LETTER_STATE));
      const letter = next === undefined ? ' ' : random.pick(next);
      // A word that ends too early goes on as another begins.
      if (letter === ' ') word += random.pick(followers.get('  ') ?? ['a']);
      else word += letter;
    }
    return word;
  };
}
