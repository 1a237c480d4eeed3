import type { Word } from '../../words.ts';

/** The folded words right before a marker and behind it, empty for none; `from`: where those behind begin. */
interface Around {
  readonly words: readonly Word[];
  readonly before: string;
  readonly next: string;
  readonly second: string;
  readonly from: number;
}

/** Markers that lead to reasons and to other things as often, by the sense in which they give none. */
const otherSense: ReadonlyMap<string, (around: Around) => boolean> = new Map([
  // "Due to open", "due to be paid": what is planned.
  [
    'due to',
    ({ next, second }) =>
      next === 'be' || plannedVerb.test(next) || /^(?:on|in|at|by)$/u.test(second),
  ],
  // "In 1902, when 38 people died".
  ['when', ({ before }) => time.test(before)],
  // "Put your name down to go over", "down to 40".
  ['down to', ({ next }) => purpose.test(next)],
  // "Since 1998", "since the launch": from when.
  [
    'since',
    ({ words, next, from }) =>
      !/^(?:i|he|she|it|they|we|you|there|this|that)$/u.test(next) && !hasVerb(words, from),
  ],
  // "Drove herself home", "drove to work".
  ['drove', ({ next }) => onTheWay.test(next)],
  // "As a precaution", "as it turns out", "as soon as".
  ['as', ({ next }) => comparing.test(next)],
  // "Over a coffee", "drove over a field"; "a row over pensions".
  ['over', ({ before }) => !disputed.test(before)],
]);

/**
 * Whether the words around a marker show that it gives no reason.
 *
 * @param at index of its first word
 * @param side where the reason stands; one verb alone behind its reason tells what that did
 */
export function meansNoReason(
  words: readonly Word[],
  at: number,
  marker: readonly string[],
  side: 'before' | 'after',
): boolean {
  const from = at + marker.length;
  const [before = '', next = '', second = ''] = [at - 1, from, from + 1].map(
    (i) => words[i]?.folded,
  );
  const isOther = otherSense.get(marker.join(' '));
  if (isOther !== undefined) return isOther({ words, before, next, second, from });
  // "Was made", "were hit": that is no doing of what stands before.
  return side === 'before' && marker.length === 1 && done.test(before);
}

const done = /^(?:is|was|are|were|be|been|being|has|had|have|the|a|an)$/u;
const time =
  /^(?:\d{4}|day|night|year|time|moment|morning|evening|afternoon|week|month|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn)$/u;
const purpose =
  /^(?:go|come|take|get|be|do|see|make|find|help|eat|drink|sleep|work|play|rest|\d.*)$/u;
const onTheWay = /^(?:himself|herself|home|to|into|on|off|back|over|past|through|away|at)$/u;
const comparing =
  /^(?:an?|soon|well|long|far|usual|if|though|many|much|of|part|for|to|is|was|did|it)$/u;
const disputed =
  /^(?:row|rows|dispute|disputes|clash|quarrel|argument|strike|walkout|protest|protests|anger|fury|concern|concerns|fears|worries|doubts|fell|failed|collapsed|ended|split|broke|sacked|fired|fined|sued|arrested|jailed|charged|quit|resigned|was|were|out|down|off|apart)$/u;
const plannedVerb =
  /^(?:open|reopen|close|begin|start|end|finish|launch|meet|vote|arrive|leave|return|retire|appear|take|run|play|speak|sail|expire|resume|happen)$/u;

/** Words behind "since" among which a clause has its verb. */
const verbReach = 6;

function hasVerb(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + verbReach)
    .some(({ folded }) =>
      /^(?:is|are|was|were|has|have|had|will|could|can|did)$|[^e]ed$/u.test(folded),
    );
}
