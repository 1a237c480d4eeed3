import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** A reason a sentence gives: the words that lead to it and the words that state it. */
export interface CauseValue extends Span {
  /** How plainly it is given as a reason: 1 for "because", less for words that may mean it. */
  readonly strength: number;
  /** Index of the first word of the reason. */
  readonly at: number;
  readonly to: number;
}

interface Marker {
  readonly words: readonly string[];
  readonly strength: number;
  /** Where the reason stands. */
  readonly side: 'after' | 'before';
}

const markers: readonly Marker[] = [
  ...list('because', 1, 'after'),
  ...list('because of', 1, 'after'),
  ...list('due to', 1, 'after'),
  ...list('down to', 0.9, 'after'),
  ...list(
    'owing to|thanks to|as a result of|result of|caused by|triggered by|blamed on|attributed to|brought on by|stemmed from|stems from|prompted by|on account of|in the wake of',
    1,
    'after',
  ),
  ...list(
    'pointed to|points to|pointing to|blame|blames|blamed|over|since|reason is|reason was|for want of|put it down to',
    0.6,
    'after',
  ),
  ...list('after|when|amid|as|following|so that', 0.35, 'after'),
  ...list('my money is on|suspect|suspects|suspected|believe that|believes|believe', 0.5, 'after'),
  ...list(
    'caused|triggered|led to|to blame|at fault|responsible for|brought about|sparked|prompted|is the culprit|was the culprit|resulted in|drove',
    0.9,
    'before',
  ),
  ...list(
    'failed|struck|hit|cut off|crashed|broke|collapsed|ran out|could not|refused|rejected',
    0.3,
    'before',
  ),
];

function list(phrases: string, strength: number, side: Marker['side']): Marker[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.split(' '), strength, side }));
}

const markersByFirst = byFirstWord(markers);

function byFirstWord(all: readonly Marker[]): ReadonlyMap<string, readonly Marker[]> {
  const index = new Map<string, Marker[]>();
  for (const marker of all) {
    const first = marker.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), marker]);
  }
  return index;
}

/** The reasons a sentence gives, the plainest first; empty for none. */
export function causesIn(words: readonly Word[]): CauseValue[] {
  const found: CauseValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const marker = markerAt(words, at);
    const cause = marker === null ? null : reasonAt(words, at, marker);
    if (cause !== null) found.push(cause);
  }
  return found.toSorted((a, b) => b.strength - a.strength);
}

/** The longest marker at word `at`: "because of" is not also "because"; null for none. */
function markerAt(words: readonly Word[], at: number): Marker | null {
  let longest: Marker | null = null;
  for (const marker of markersByFirst.get(words[at]?.folded ?? '') ?? []) {
    if (!marker.words.every((word, i) => words[at + i]?.folded === word)) continue;
    if (longest === null || marker.words.length > longest.words.length) longest = marker;
  }
  return longest !== null && isPlan(words, at, longest) ? null : longest;
}

/** "Due to open", "due to be paid": what is planned, not why. */
function isPlan(words: readonly Word[], at: number, marker: Marker): boolean {
  if (marker.words.join(' ') !== 'due to') return false;
  const [next, second] = [words[at + 2]?.folded ?? '', words[at + 3]?.folded ?? ''];
  return next === 'be' || plannedVerb.test(next) || /^(?:on|in|at|by)$/u.test(second);
}

const plannedVerb =
  /^(?:open|reopen|close|begin|start|end|finish|launch|meet|vote|arrive|leave|return|retire|appear|take|run|play|speak|sail|expire|resume|happen)$/u;

const longestReason = 16;

function reasonAt(words: readonly Word[], at: number, marker: Marker): CauseValue | null {
  const from = marker.side === 'after' ? at + marker.words.length : Math.max(0, at - longestReason);
  const to =
    marker.side === 'after' ? Math.min(words.length - 1, from + longestReason - 1) : at - 1;
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined || to < from) return null;
  return { start: first.start, end: last.end, strength: marker.strength, at: from, to };
}
