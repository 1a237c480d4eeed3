import type { Word } from '../../text/words.ts';
import { isSpeech } from '../../text/speech-verbs.ts';
import { questionWord } from '../asking/asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

/** What is said in passing, word by word: the words that stand alone elsewhere tell nothing in it. */
const asides: readonly (readonly string[])[] = [
  'in the end',
  'at the end of the day',
  'after all',
  'at all',
  'so far',
  'up to now',
  'these days',
  'nowadays',
  'right now',
  'back then',
  'in total',
  'all in all',
  'all together',
  'altogether',
  'overall',
  'in fact',
  'for real',
  'by the way',
].map((phrase) => phrase.split(' '));

/** Indices of the words of a question that are said in passing: "how much was lost *in the end*?" Empty for most. */
export function wordsInPassing(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = impressionFrom(words); at < words.length; at += 1) found.add(at);
  for (let at = 0; at < words.length; at += 1) {
    const aside = asides.find((phrase) =>
      phrase.every((word, i) => words[at + i]?.folded === word),
    );
    for (let i = 0; i < (aside?.length ?? 0); i += 1) found.add(at + i);
  }
  return found;
}

/** Where a question is over and only tells what it was like: "how hot was it, *felt like an oven*"; its end where it does not. */
function impressionFrom(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ folded }, i) =>
      i >= shortestQuestion &&
      seeming.test(folded) &&
      words[i + 1]?.folded === 'like' &&
      i + 2 < words.length,
  );
  const asks = isWhole(words.slice(0, Math.max(0, at)), words[at]);
  const behind = words.slice(Math.max(0, at));
  const isAlone = !behind.some(({ folded }) => questionWord.test(folded));
  const before = words[at - 1];
  return at > 0 && asks && isAlone && before !== undefined && !leads(before) ? at : words.length;
}

/**
 * Whether a question is over with these words, so that `next` begins something new: "how hot was the hall". In "which house in
 * Harle looks like a ship?", and in "what did she say it looked like?", it goes on.
 */
function isWhole(words: readonly Word[], next: Word | undefined): boolean {
  const [first, second] = words.map(({ folded }) => folded);
  const last = words.at(-1);
  if (first === undefined || last === undefined || next === undefined) return false;
  const hasVerb = words.slice(1).some(({ folded }) => isAuxiliary(folded));
  const isTold = words.some(({ folded }) => isSpeech(folded) || folded === 'say');
  if (!questionWord.test(first) || !hasVerb || isTold) return false;
  const isSubject = /^(?:who|whose|which|what)/u.test(first) || second === 'many';
  const isApart = next.start - last.end > 1 || /^(?:it|there|then|now)$/u.test(last.folded);
  return isApart || !isSubject;
}

const shortestQuestion = 4;
const seeming = /^(?:felt|feels|looked|looks|seemed|seems|sounded|sounds|smelt|smells)$/u;

/** "What was it *that* looked like a ladder?", "who *in red* looks like her": a subject, and no aside. */
function leads({ folded, stop }: Word): boolean {
  return stop && !/^(?:it|there|then|now|on|in|up|down|off|out)$/u.test(folded);
}
