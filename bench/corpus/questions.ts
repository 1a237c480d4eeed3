import { wordsOf } from '../../src/text/words.ts';
import type { Word } from '../../src/text/words.ts';
import { randomFrom, seedOf } from './random.ts';
import type { Random } from './random.ts';

const QUESTION_KIND = 5;
/** Every fifth question asks for what stands nowhere together. */
const UNANSWERED_EVERY = 5;
const ANSWERED_WORDS_FROM = 3;
const ANSWERED_WORDS_MORE = 4;
/** A passage with fewer words that carry meaning asks nothing sensible. */
const WORDS_TO_ASK_WITH = 5;
/** How many passages are looked at for one that has enough words. */
const PATIENCE = 50;
const TYPO = 0.05;

/**
 * So many different questions from the passages of a corpus, the same ones every time: four of five of the words of one
 * sentence, so that it may answer; every fifth of words from different articles and one that no article has.
 * Fewer than `count` when the passages have not enough different words.
 *
 * @param passages as read, one at least
 */
export function questionsFrom(passages: readonly string[], count: number): string[] {
  const random = randomFrom(seedOf(QUESTION_KIND, 0));
  const questions = new Set<string>();
  for (let tries = 0; questions.size < count && tries < count * 3; tries += 1) {
    const isAnswered = tries % UNANSWERED_EVERY !== UNANSWERED_EVERY - 1;
    const question = isAnswered ? answered(passages, random) : unanswered(passages, random);
    if (question !== null) questions.add(question);
  }
  return [...questions];
}

function answered(passages: readonly string[], random: Random): string | null {
  const words = sentenceToAsk(passages, random);
  if (words === null) return null;
  const asked = words.findIndex(({ text }) => /^\p{N}/u.test(text));
  const left = words.filter((_, at) => at !== asked);
  const from = random.below(Math.max(1, left.length - ANSWERED_WORDS_FROM));
  const kept = left.slice(from, from + ANSWERED_WORDS_FROM + random.below(ANSWERED_WORDS_MORE + 1));
  const [first] = kept;
  if (first === undefined) return null;
  return `${asked === -1 ? opening(first, random) : numberOpening(words[asked]?.text ?? '', random)} ${said(kept, random)}?`;
}

function unanswered(passages: readonly string[], random: Random): string | null {
  const parts = [0, 1].map(() => sentenceToAsk(passages, random)?.slice(0, 2) ?? []);
  const unknown = `zq${random.below(1_000_000).toString(36)}`;
  const words = parts.flat();
  return words.length === 0 ? null : `When did ${said(words, random)} the ${unknown}?`;
}

/** The words of meaning of one sentence somewhere in the passages; null when luck finds none that has enough. */
function sentenceToAsk(passages: readonly string[], random: Random): readonly Word[] | null {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const passage = passages[random.below(passages.length)] ?? '';
    const sentences = passage.split(/(?<=[.!?])\s/u);
    const words = wordsOf(sentences[random.below(sentences.length)] ?? '').filter(
      ({ stop }) => !stop,
    );
    if (words.length >= WORDS_TO_ASK_WITH) return words;
  }
  return null;
}

function opening({ capital }: Word, random: Random): string {
  return capital
    ? random.pick(['When did', 'Did', 'What did', 'Why did', 'Where did'])
    : random.pick(['Who', 'What happened to the', 'Why was the', 'Which', 'How was the']);
}

function numberOpening(number: string, random: Random): string {
  if (/^(?:19|20)\d\d$/u.test(number)) return 'When did';
  return random.pick(['How many', 'How much was', 'When was']);
}

/** The words in a row, as someone types them: with little between, and now and then a letter missing. */
function said(words: readonly Word[], random: Random): string {
  return words
    .map(({ text }, at) => {
      const spelt = random.next() < TYPO && text.length > 5 ? withoutLetter(text, random) : text;
      return at > 0 && random.next() < 0.25
        ? `${random.pick(['the', 'of the', 'in', 'with'])} ${spelt}`
        : spelt;
    })
    .join(' ');
}

function withoutLetter(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
}
