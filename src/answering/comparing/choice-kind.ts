import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import { polarityAt } from '../../text/polarity.ts';
import type { Candidate } from '../candidate.ts';
import type { Match } from '../match.ts';
import { matchOf } from '../match.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading.ts';
import type { Claim, Kind, Relation } from './kind.ts';

/** "Approved or rejected?": 1 for the first side, -1 for the second. */
export interface Side {
  readonly side: 1 | -1;
}

/** Questions that put two sides. A negated side is the other one. */
export const choiceKind: Kind<Side> = {
  differs: 'stance',
  read: readSide,
  relate: ({ side: a }, { side: b }): Relation => (a === b ? 'same' : 'different'),
  closeness: () => 1,
};

function readSide(question: Question, { sentence }: Candidate): Claim<Side> | null {
  const found: { side: 1 | -1; at: number; sure: number }[] = [];
  for (const [i, option] of question.options.entries()) {
    const sought = { ...option, alternatives: [], kinds: noKinds };
    const match = particleAt(option.text, sentence) ?? matchOf(sought, sentence);
    if (match === null || match.at < 0 || match.kind === 'soft') continue;
    const sign =
      (i === 0 ? 1 : -1) *
      (match.kind === 'opposite' ? -1 : 1) *
      polarityAt(sentence.text, sentence.words, match.at);
    found.push({
      side: sign > 0 ? 1 : -1,
      at: match.at,
      sure: match.strength + (isSaidOfIt(sentence, match.at) ? saidOfIt : 0),
    });
  }
  const best = found.toSorted((a, b) => b.sure - a.sure)[0];
  if (best === undefined) return null;
  const word = sentence.words[best.at];
  const span: Span = { start: word?.start ?? 0, end: word?.end ?? 0 };
  return {
    value: { side: best.side },
    highlight: span,
    label: question.options[best.side === 1 ? 0 : 1]?.text ?? sliceOf(sentence.text, span),
    confidence: Math.min(1, best.sure),
  };
}

/** "It is a copy": behind a form of "to be" stands what the sentence says of its subject. */
function isSaidOfIt({ words }: ReadSentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return before.some((word) => /^(?:is|are|was|were|been|be|it's)$/u.test(word));
}

const saidOfIt = 0.3;

/** "Trade is up", "they came out for it": a particle is grammar elsewhere, and the answer behind such words. */
function particleAt(text: string, { words }: ReadSentence): Match | null {
  const leading = leadOf.get(text);
  if (leading === undefined) return null;
  const at = words.findIndex(
    ({ folded }, i) =>
      (folded === text && leading.test(words[i - 1]?.folded ?? '')) ||
      (text === 'for' && /^favou?r$/u.test(folded) && words[i - 1]?.folded === 'in'),
  );
  return at < 0 ? null : { kind: 'exact', at, strength: 1 };
}

const state = /^(?:is|are|was|were|been|be|it's|they're|still|now|back)$/u;
const stand =
  /^(?:is|are|was|were|been|be|out|all|dead|firmly|strongly|both|vote|votes|voted|voting|speak|spoke|spoken|argued?|campaign|campaigned|stood|stand|stands)$/u;
const leadOf: ReadonlyMap<string, RegExp> = new Map([
  ...['up', 'down', 'in', 'out', 'on', 'off', 'over', 'open'].map((word) => [word, state] as const),
  ['for', stand],
  ['against', stand],
]);

const noKinds: ReadonlySet<string> = new Set();
