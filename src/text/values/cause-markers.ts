import { isIrregularForm } from '../lexicon/irregular.ts';
import type { Word } from '../words.ts';

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
    'owing to|thanks to|as a result of|result of|caused by|triggered by|blamed on|attributed to|brought on by|stemmed from|stems from|prompted by|on account of|in the wake of|came down to|comes down to|forced by|brought down by|brought about by|set off by|sparked by|started by|provoked by|killed off by|traced to|traced back to|the cause was|the reason was|the reason is',
    1,
    'after',
  ),
  ...list(
    'came from|comes from|lay in|lies in|lay with|lies with|in protest at|for fear of|for lack of',
    0.7,
    'after',
  ),
  ...list(
    'pointed to|points to|pointing to|blame|blames|blamed|over|since|reason is|reason was|for want of|put it down to|points the finger at|point the finger at|pointed the finger at|pointing the finger at',
    0.6,
    'after',
  ),
  ...list('to avoid|to spare|to save|to prevent|to protect|to stop', 0.5, 'after'),
  ...list('after|when|amid|as|following|so that', 0.35, 'after'),
  ...list('my money is on|suspect|suspects|suspected|believe that|believes|believe', 0.5, 'after'),
  ...list(
    'caused|triggered|led to|to blame|at fault|responsible for|brought about|sparked|prompted|is the culprit|was the culprit|are the culprits|were the culprits|is behind|was behind|are behind|resulted in|put paid to|did for',
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
  return longest === null || meansNoReason(words, at, longest) ? null : longest;
}

function meansNoReason(
  words: readonly Word[],
  at: number,
  { words: marker, side }: CauseMarker,
): boolean {
  const [before = '', next = '', second = ''] = [
    at - 1,
    at + marker.length,
    at + marker.length + 1,
  ].map((i) => words[i]?.folded);
  switch (marker.join(' ')) {
    // "Due to open", "due to be paid": what is planned.
    case 'due to':
      return next === 'be' || plannedVerb.test(next) || /^(?:on|in|at|by)$/u.test(second);
    // "In 1902, when 38 people died".
    case 'when':
      return /^(?:\d{4}|day|night|year|time|moment|morning|evening|afternoon|week|month|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn)$/u.test(
        before,
      );
    // "Put your name down to go over", "down to 40".
    case 'down to':
      return /^(?:go|come|take|get|be|do|see|make|find|help|eat|drink|sleep|work|play|rest|\d.*)$/u.test(
        next,
      );
    // "Since 1998", "since the launch": from when.
    case 'since':
      return (
        !/^(?:i|he|she|it|they|we|you|there|this|that)$/u.test(next) && !hasVerb(words, at + 1)
      );
    // "Drove herself home", "drove to work".
    case 'drove':
      return /^(?:himself|herself|home|to|into|on|off|back|over|past|through|away|at)$/u.test(next);
    // "As a precaution", "as it turns out", "as soon as".
    case 'as':
      return (
        /^(?:an?|soon|well|long|far|usual|if|though|many|much|of|part|for|to|is|was|did|it)$/u.test(
          next,
        ) || isOffice(words, at + 1)
      );
    // "Over a coffee", "drove over a field"; "a row over pensions".
    case 'over':
      return !disputed.test(before);
    default:
      // "Was made", "were hit": that is no doing of what stands before.
      return (
        side === 'before' &&
        marker.length === 1 &&
        /^(?:is|was|are|were|be|been|being|has|had|have|the|a|an)$/u.test(before)
      );
  }
}

const disputed =
  /^(?:row|rows|dispute|disputes|clash|quarrel|argument|strike|walkout|protest|protests|anger|fury|concern|concerns|fears|worries|doubts|fell|failed|collapsed|ended|split|broke|sacked|fired|fined|sued|arrested|jailed|charged|quit|resigned|was|were|out|down|off|apart)$/u;
const plannedVerb =
  /^(?:open|reopen|close|begin|start|end|finish|launch|meet|vote|arrive|leave|return|retire|appear|take|run|play|speak|sail|expire|resume|happen)$/u;

/** "Fought", "ran"; of "harbour" the other spelling is known, which is no verb. */
function isIrregular(folded: string): boolean {
  return isIrregularForm(folded) && !folded.endsWith('our');
}

/** "As harbour master on Monday": what somebody is, up to the next small word, and no clause. */
function isOffice(words: readonly Word[], from: number): boolean {
  const end = words.findIndex((word, i) => i >= from && word.stop);
  const noun = words.slice(from, end < 0 ? words.length : end);
  const isNoun =
    noun.length > 0 && noun.every(({ folded }) => !/[^e]ed$/u.test(folded) && !isIrregular(folded));
  return (
    isNoun &&
    (end < 0 ||
      /^(?:on|in|at|of|from|after|before|for|by|to|until|since)$/u.test(words[end]?.folded ?? ''))
  );
}

/** Words behind "since" among which a clause has its verb. */
const verbReach = 6;

function hasVerb(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + verbReach)
    .some(({ folded }) =>
      /^(?:is|are|was|were|has|have|had|will|could|can|did)$|[^e]ed$/u.test(folded),
    );
}
