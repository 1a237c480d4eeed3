import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import type { Span } from '../../../text/span.ts';
import { sliceOf } from '../../../text/span.ts';
import { modalityAt } from '../../../text/modality.ts';
import { polarityAt } from '../../../text/polarity.ts';
import type { Candidate } from '../../candidate.ts';
import type { Match } from '../../matching/match.ts';
import { isPlaced, matchOf } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Word } from '../../../text/words.ts';
import { bearingOf } from '../bearing.ts';
import type { Claim, Kind, Relation } from '../kind.ts';

/** "Approved or rejected?": 1 for the first side, -1 for the second. */
export interface Side {
  readonly side: 1 | -1;
}

/** Questions that put two sides. A negated side is the other one. */
export const choiceKind: Kind<Side> = {
  differs: 'stance',
  isTwoSided: true,
  read: readSide,
  relate: ({ side: a }, { side: b }): Relation => (a === b ? 'same' : 'different'),
  closeness: () => 1,
  prior: { trust: -0.4, dispute: 1.3 },
};

function readSide(question: Question, candidate: Candidate): Claim<Side> | null {
  const { sentence } = candidate;
  const found: { side: 1 | -1; at: number; sure: number; isDenied: boolean }[] = [];
  for (const [i, option] of question.options.entries()) {
    const sought = { ...option, alternatives: [], denials: [], kinds: noKinds };
    const match = particleAt(option.text, sentence) ?? matchOf(sought, sentence);
    if (!isPlaced(match) || !isOfWhatIsAsked(question, candidate, match.at)) continue;
    const polarity = polarityAt(sentence.text, sentence.words, match.at);
    const sign =
      (i === 0 ? 1 : -1) *
      (match.kind === 'opposite' ? -1 : 1) *
      polarity *
      (isOnlyPlanned(question, i, sentence, match.at) ? -1 : 1);
    found.push({
      side: sign > 0 ? 1 : -1,
      at: match.at,
      isDenied: polarity < 0 && match.kind !== 'opposite',
      sure: match.strength + (isSaidOfIt(sentence, match.at) ? saidOfIt : 0),
    });
  }
  const best = found.toSorted((a, b) => b.sure - a.sure)[0];
  // "It was neither the boat nor the valve."
  const isNeither = found.filter(({ isDenied }) => isDenied).length === question.options.length;
  if (best === undefined || isNeither) return null;
  const word = sentence.words[best.at];
  const span: Span = { start: word?.start ?? 0, end: word?.end ?? 0 };
  return {
    value: { side: best.side },
    highlight: span,
    label: question.options[best.side === 1 ? 0 : 1]?.text ?? sliceOf(sentence.text, span),
    confidence: Math.min(1, best.sure),
    lean: bearingOf(candidate, best.at),
  };
}

/**
 * True where the sentence says what it says of the thing that is asked: it holds another plain word of the question than
 * its two sides, has its name before, or may stand for it by "it". "A book lies open" is none of the beaches, "the storm lost
 * its strength over Corvane" none of its customers. A question of its two sides alone asks of nothing else.
 */
function isOfWhatIsAsked(
  question: Question,
  { sentence: { words }, matches }: Candidate,
  at: number,
): boolean {
  const others = termsBeside(question);
  return (
    others.length === 0 ||
    others.some((i) => {
      const match = matches[i];
      return isPlaced(match) && (question.terms[i]?.name !== true || match.at < at);
    }) ||
    words.some(
      ({ folded }, i) =>
        pronoun.test(folded) || (anyThing.test(folded) && words[i - 1]?.folded === 'the'),
    )
  );
}

/** Indices of the terms that are no part of either side: neither "merger" nor "equals" in "a takeover or a merger of equals". */
function termsBeside({ terms, options, words }: Question): number[] {
  const isSide = (term: string | undefined) => options.some((option) => option.term === term);
  return terms.flatMap(({ term, at }, i) => {
    const isOfSide = words[at - 1]?.folded === 'of' && isSide(words[at - 2]?.term);
    return isSide(term) || isOfSide || isSide(nounBehind(words, at)) ? [] : [i];
  });
}

/** "A *faulty* software update": the term of the noun that a word with an article before it leads to. */
function nounBehind(words: readonly Word[], at: number): string | undefined {
  const from = words.findLastIndex(({ stop }, i) => stop && i < at);
  if (!/^an?$/u.test(words[from]?.folded ?? '')) return undefined;
  const end = words.findIndex(({ stop }, i) => stop && i > at);
  return words[(end < 0 ? words.length : end) - 1]?.term;
}

/** "Launched or only planned?": where the other side is a plan, what is planned to be launched is on that one. */
function isOnlyPlanned(
  { options }: Question,
  i: number,
  { text, words }: ReadSentence,
  at: number,
): boolean {
  const isPlan = options.map((option) => planned.test(option.text));
  return isPlan[1 - i] === true && isPlan[i] === false && modalityAt(text, words, at) !== 'done';
}

const planned = /^(?:plan(?:ned|ning|s)?|intend(?:ed|ing)?|propos(?:ed|ing)|promis(?:ed|ing))$/iu;

/** "The object", "the firm": nouns that stand for what was named before. */
const anyThing =
  /^(?:object|item|piece|thing|pair|two|three|firm|company|group|building|place|site|event|plan|scheme|route|animal|vessel|vehicle|team|side)$/u;

const pronoun = /^(?:i|i'm|it|it's|he|he's|she|she's|they|they're|we|we're|this|that)$/u;

/** "It is a copy", "they have loosened it": behind such a verb stands what the sentence says of its subject. */
function isSaidOfIt({ words }: ReadSentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return before.some((word) => isFormOfBe(word) || /^(?:it's|has|have|had)$/u.test(word));
}

const saidOfIt = 0.3;

/** "Trade is up", "they came out for it": a particle is grammar elsewhere, and the answer behind such words. */
function particleAt(text: string, { words }: ReadSentence): Match | null {
  const leading = leadOf.get(text);
  if (leading === undefined) return null;
  const before = (i: number) =>
    words.slice(0, i).findLast(({ folded }) => !folded.endsWith('ly'))?.folded ?? '';
  const at = words.findIndex(
    ({ folded }, i) =>
      (folded === text && leading.test(before(i))) ||
      (text === 'for' && /^favou?r$/u.test(folded) && words[i - 1]?.folded === 'in'),
  );
  return at < 0 ? null : { kind: 'exact', at, strength: 1 };
}

const state =
  /^(?:is|are|was|were|been|be|still|now|back|(?:it|he|she|they|we|i|you|that|who)'(?:s|re|m))$/u;
const stand =
  /^(?:is|are|was|were|been|be|out|all|dead|firmly|strongly|both|vote|votes|voted|voting|speak|spoke|spoken|argued?|campaign|campaigned|stood|stand|stands|(?:it|he|she|they|we|i|you|who)'(?:s|re|m))$/u;
const leadOf: ReadonlyMap<string, RegExp> = new Map([
  ...['up', 'down', 'in', 'out', 'on', 'off', 'over', 'open'].map((word) => [word, state] as const),
  ['for', stand],
  ['against', stand],
]);

const noKinds: ReadonlySet<string> = new Set();
