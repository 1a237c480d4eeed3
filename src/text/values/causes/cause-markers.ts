import type { Word } from '../../words.ts';
import { meansNoReason } from './no-reason.ts';

/** Words that lead to a reason, or that follow it. */
export interface CauseMarker {
  readonly words: readonly string[];
  /** How plainly they tell a reason, 0 to 1. */
  readonly strength: number;
  /** Where the reason stands. */
  readonly side: 'after' | 'before';
}

const markers: readonly CauseMarker[] = [
  ...list('because|because of|due to', 1, 'after'),
  ...list('down to', 0.9, 'after'),
  ...list(
    'owing to|thanks to|as a result of|result of|caused by|triggered by|blamed on|attributed to|driven by|fuelled by|due in part to|due largely to|due mainly to|thanks in part to|brought on by|stemmed from|stems from|prompted by|on account of|in the wake of|came down to|comes down to|forced by|brought down by|brought about by|set off by|sparked by|started by|provoked by|killed off by|traced to|traced back to|the cause was|the reason was|the reason is',
    1,
    'after',
  ),
  ...list(
    'came from|comes from|lay in|lies in|lay with|lies with|in protest at|for fear of|for lack of|citing|cited|the problem is|the problem was|the trouble is|the trouble was|the culprit is|the culprit was|victim of|victims of',
    0.7,
    'after',
  ),
  ...list(
    'pointed to|points to|pointing to|blame|blames|blamed|over|since|reason is|reason was|for want of|attributes|attributed|attributing|attribute|ascribes|ascribed|puts|put|points the finger at|point the finger at|pointed the finger at|pointing the finger at',
    0.6,
    'after',
  ),
  ...list('to avoid|to spare|to save|to prevent|to protect|to stop', 0.5, 'after'),
  ...list('after|when|amid|as|following|so that', 0.35, 'after'),
  ...list('my money is on|suspect|suspects|suspected|believe that|believes|believe', 0.5, 'after'),
  ...list(
    'caused|triggered|led to|to blame|at fault|responsible for|brought about|sparked|prompted|is the culprit|was the culprit|are the culprits|were the culprits|is behind|was behind|are behind|resulted in|put paid to|did for|was the problem|were the problem|was the trouble|is why|was why|are why|finished it|finished them|finished us|finished off|brought it down|was the last straw|proved fatal',
    0.9,
    'before',
  ),
  ...list('forced|made|sank|killed|drove', 0.4, 'before'),
  ...list(
    'failed|struck|hit|cut off|crashed|broke|collapsed|ran out|could not|refused|rejected',
    0.3,
    'before',
  ),
];

function list(phrases: string, strength: number, side: CauseMarker['side']): CauseMarker[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.split(' '), strength, side }));
}

const markersByFirst = byFirstWord(markers);

function byFirstWord(all: readonly CauseMarker[]): ReadonlyMap<string, readonly CauseMarker[]> {
  const index = new Map<string, CauseMarker[]>();
  for (const marker of all) {
    const first = marker.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), marker]);
  }
  return index;
}

/** The longest marker at word `at`: "because of" is not also "because"; null for none, and where its words mean no reason. */
export function markerAt(words: readonly Word[], at: number): CauseMarker | null {
  let longest: CauseMarker | null = null;
  for (const marker of markersByFirst.get(words[at]?.folded ?? '') ?? []) {
    if (!marker.words.every((word, i) => words[at + i]?.folded === word)) continue;
    if (longest === null || marker.words.length > longest.words.length) longest = marker;
  }
  return longest === null || meansNoReason(words, at, longest.words, longest.side) ? null : longest;
}
