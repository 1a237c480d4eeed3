import type { Span } from '../../../text/span.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Word } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { Claim, Kind, Relation } from '../kind.ts';
import { labelOf } from '../label.ts';

/** A sentence as its telling words, for answers that have no form of their own. */
export interface Wording {
  readonly words: readonly Word[];
  /** Terms of those that the question does not hold already. */
  readonly own: ReadonlySet<string>;
  /** True where it has what is asked of the subject: that two sentences share nothing else tells something only of these. */
  readonly says: boolean;
}

/**
 * Statements without a value of their own: two differ where they are one sentence
 * with a part exchanged ("a daily newspaper in Belleville", "a daily newspaper in Springfield"), and, less surely, where
 * they share no telling word beyond the question's.
 */
export const wordingKind: Kind<Wording> = {
  differs: 'other',
  sumsUp: false,
  read: readWording,
  relate: relateWordings,
  closeness: (a, b) => (sharesNothing(a, b) ? sharingNothing : null),
};

/**
 * How near two statements lie that share nothing, as a measure of how likely they are a dispute: in a page or two mostly,
 * among articles on one event hardly ever, since there each tells another part of it.
 */
const sharingNothing = 0.2;
const fewestOwn = 2;

function sharesNothing(one: Wording, other: Wording): boolean {
  const [a, b] = [one.own, other.own];
  if (!one.says || !other.says) return false;
  return a.size >= fewestOwn && b.size >= fewestOwn && [...a].every((term) => !b.has(term));
}

function readWording(question: Question, { sentence, matches }: Candidate): Claim<Wording> {
  const words = sentence.words.filter((word) => !word.stop);
  const asked = new Set(question.terms.map((term) => term.term));
  const own = words.filter((word) => !asked.has(word.term));
  const span = ownSpan(
    own,
    matches.find((match) => match !== null && match.at >= 0)?.at ?? 0,
    sentence.words,
  );
  return {
    value: {
      words,
      own: new Set(own.map(({ term }) => term)),
      // "What changed?": of one word alone each source may tell another thing.
      says: question.terms.length > 1 && question.predicate.some((i) => isPlaced(matches[i])),
    },
    highlight: span,
    label: labelOf(sliceOf(sentence.text, span)),
    confidence: 0.7,
  };
}

const wordsShown = 5;

function ownSpan(own: readonly Word[], near: number, words: readonly Word[]): Span {
  const place = words[near]?.start ?? 0;
  const from = own.findIndex((word) => word.start >= place);
  const shown = own.slice(Math.max(0, from), Math.max(0, from) + wordsShown);
  const run = shown.filter((word, i) => i === 0 || word.start - (shown[i - 1]?.end ?? 0) <= 12);
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

/** Shares of their words from which two sentences are one with a part exchanged, and above which nothing is. */
const oneSentence = 0.55;
const fewestWords = 5;

function relateWordings(a: Wording, b: Wording): Relation {
  const termsA = new Set(a.words.map((word) => word.term));
  const termsB = new Set(b.words.map((word) => word.term));
  const shared = [...termsA].filter((term) => termsB.has(term)).length;
  const share = shared / Math.max(1, Math.min(termsA.size, termsB.size));
  if (share >= oneSentence && Math.min(termsA.size, termsB.size) >= fewestWords) {
    const onlyA = [...termsA].filter((term) => !termsB.has(term)).length;
    const onlyB = [...termsB].filter((term) => !termsA.has(term)).length;
    return onlyA > 0 && onlyB > 0 && share < 1 && Math.max(onlyA, onlyB) <= shared
      ? 'different'
      : 'same';
  }
  return sharesNothing(a, b) ? 'different' : 'unclear';
}
