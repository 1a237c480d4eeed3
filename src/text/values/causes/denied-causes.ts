import type { Word } from '../../words.ts';
import type { CauseMarker } from './cause-markers.ts';
import { markerAt } from './cause-markers.ts';

/** Words that may stand between a negator and what it denies: "*nor* was it *due to*", "is *not* thought to be *to blame*". */
const between =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|it|this|that|to|in|any|way|really|solely|simply|directly|thought|believed|said|being|ever|anything|because|blamed|find|found)$/u;
const negator =
  /^(?:not|never|no|nor|neither|nobody|none|nothing|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|cannot|can't|couldn't|hardly|denied|denies)$/u;
const farthest = 5;

/** "Not because of", "do not blame", "nor was it due to": whether the words of a marker at `at` are denied where they stand. */
export function isDenied(words: readonly Word[], at: number, { side }: CauseMarker): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthest); i -= 1) {
    const folded = words[i]?.folded ?? '';
    if (negator.test(folded)) {
      // "Not only because", "no doubt because".
      return !/^(?:only|just|doubt|merely)$/u.test(words[i + 1]?.folded ?? '');
    }
    if (!between.test(folded)) break;
  }
  return side === 'before' && isDeniedDoer(words, at);
}

/** "It was not the spray that *killed* them", "there is no sign that drought *did for* them". */
function isDeniedDoer(words: readonly Word[], at: number): boolean {
  const [first, second, third, fourth] = words.slice(0, at).map(({ folded }) => folded);
  if (first === 'it' && (second === "wasn't" || second === "isn't")) return true;
  if (first === 'it' && /^(?:was|is)$/u.test(second ?? '') && third === 'not')
    return fourth !== 'until';
  return words
    .slice(0, at)
    .some(
      ({ folded }, i) =>
        folded === 'no' &&
        /^(?:sign|evidence|proof|indication|suggestion|reason)$/u.test(words[i + 1]?.folded ?? ''),
    );
}

/** Whether a sentence says only what did not bring something about: "it was not the heat", "I do not blame him". */
export function deniesCause(text: string, words: readonly Word[]): boolean {
  let denies = false;
  for (let at = 0; at < words.length; at += 1) {
    const marker = markerAt(words, at);
    if (marker === null) continue;
    if (isDenied(words, at, marker)) denies = true;
    else if (marker.strength >= plain) return false;
  }
  if (/[,;:] (?:but|it was|rather)\b/iu.test(text)) return false;
  return (
    denies ||
    /\b(?:was|were|is|are)(?: not|n['’]t) (?:the|our|its|their) (?:problem|cause|reason|trouble|culprit)s?\b/iu.test(
      text,
    ) ||
    /^["“]?it (?:was not|wasn['’]t|is not|isn['’]t) (?:the|an?|our|their|my)\b/iu.test(text)
  );
}

/** A marker that tells a reason as plainly gives one beside what is denied. */
const plain = 0.6;
