import type { Span } from '../../span.ts';
import type { Word } from '../../words.ts';
import type { CauseMarker } from './cause-markers.ts';
import { markerAt } from './cause-markers.ts';
import { isDenied } from './denied-causes.ts';
import { meansNoReason } from './no-reason.ts';

/** A reason a sentence gives: the words that lead to it and the words that state it. */
export interface CauseValue extends Span {
  /** How plainly it is given as a reason: 1 for "because", less for words that may mean it. */
  readonly strength: number;
  /** Index of the first word of the reason. */
  readonly at: number;
  readonly to: number;
}

/** The reasons a sentence gives, the plainest first; empty for none. `words` are the words of `text`. */
export function causesIn(text: string, words: readonly Word[]): CauseValue[] {
  const found: CauseValue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const marker = markerAt(words, at);
    const isGiven = marker !== null && !isDenied(words, at, marker);
    const cause = isGiven ? reasonAt(text, words, at, marker) : null;
    if (cause !== null) found.push(cause);
  }
  const singled = singledOut(text, words);
  return (singled === null ? found : [...found, singled]).toSorted(
    (a, b) => b.strength - a.strength,
  );
}

const longestReason = 16;
/** Marks at which a statement ends. */
const pause = /[;:!?()\u2014\u2013\u201c\u201d"]|\.\s/u;

function reasonAt(
  text: string,
  words: readonly Word[],
  at: number,
  marker: CauseMarker,
): CauseValue | null {
  const { strength, side, words: said } = marker;
  if (side === 'after') {
    const on = /^blam(?:e|es|ed|ing)$/u.test(said.join(' ')) ? blamedOn(text, words, at + 1) : null;
    if (laying.test(said.join(' '))) return laidTo(text, words, at, strength);
    return on === null
      ? span(text, words, at + said.length, strength)
      : span(text, words, on, plainlyBlamed);
  }
  let from = at;
  while (from > Math.max(0, at - longestReason) && !pauses(text, words, from)) from -= 1;
  const [first, last] = [words[from], words[at - 1]];
  if (first === undefined || last === undefined || from >= at) return null;
  return { start: first.start, end: last.end, strength, at: from, to: at - 1 };
}

/** How plainly "they blame the crash on ice" gives the ice as a reason. */
const plainlyBlamed = 0.9;
/** Words of what is blamed on something: "blames the loss of the harvest on". */
const longestBlamed = 7;

/** The word behind the "on" of "blame it on"; null where what stands behind "blame" is the reason itself. */
function blamedOn(text: string, words: readonly Word[], from: number): number | null {
  if (!/^(?:the|it|its|this|that|their|all|both)$/u.test(words[from]?.folded ?? '')) return null;
  for (let at = from; at < from + longestBlamed && at < words.length - 1; at += 1) {
    if (at > from && pauses(text, words, at)) return null;
    // "Blame the engineer on duty", "blamed the crew on board".
    if (words[at]?.folded === 'on')
      return /^(?:duty|board|call|site|stage)$/u.test(words[at + 1]?.folded ?? '') ? null : at + 1;
  }
  return null;
}

/** "Attributes the failure to", "puts it down to": what is explained stands between the verb and the reason. */
const laying = /^(?:attribut(?:e|es|ed|ing)|ascribe[sd]|puts?)$/u;

/** "They attribute the fall *to a broken lift*", "put the blaze down *to a fault*"; null for "put the ladder up". */
function laidTo(
  text: string,
  words: readonly Word[],
  at: number,
  strength: number,
): CauseValue | null {
  const puts = /^puts?$/u.test(words[at]?.folded ?? '');
  for (let to = at + 1; to < Math.min(words.length - 1, at + 2 + longestBlamed); to += 1) {
    if (pauses(text, words, to) && to > at + 1) return null;
    if (words[to]?.folded !== 'to' || (puts && words[to - 1]?.folded !== 'down')) continue;
    // "Put your name down to go."
    if (puts && meansNoReason(words, to - 1, ['down', 'to'], 'after')) return null;
    return span(text, words, to + 1, Math.max(strength, plainlyBlamed));
  }
  return null;
}

/** True where a mark of the text parts word `at` from the one before. */
function pauses(text: string, words: readonly Word[], at: number): boolean {
  return pause.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** The reason that begins at word `from`, up to the end of its statement; null for none. */
function span(
  text: string,
  words: readonly Word[],
  from: number,
  strength: number,
): CauseValue | null {
  let to = from;
  while (
    to < Math.min(words.length, from + longestReason) - 1 &&
    !pauses(text, words, to + 1) &&
    !opensAside(text, words, to + 1)
  )
    to += 1;
  const [first, last] = [words[from], words[to]];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, strength, at: from, to };
}

/** "A power cut, *which* stopped the pumps": what came of the reason. */
function opensAside(text: string, words: readonly Word[], at: number): boolean {
  return (
    /^(?:which|who|whose|where)$/u.test(words[at]?.folded ?? '') &&
    text.slice(words[at - 1]?.end, words[at]?.start).startsWith(',')
  );
}

/** How plainly "it was the rent" gives a reason: it may as well say what something is. */
const singledStrength = 0.5;

/** "It was *the rent that killed them*", "what did it was *ice*": what a sentence singles out from its start; null for none. */
function singledOut(text: string, words: readonly Word[]): CauseValue | null {
  const [first, second] = [words[0]?.folded, words[1]?.folded ?? ''];
  if (first === 'it' && /^(?:was|is)$/u.test(second)) {
    const next = words[2];
    const noun =
      next !== undefined &&
      (!next.stop || /^(?:the|a|an|our|their|his|her|its)$/u.test(next.folded));
    // "It was opened", "it is late": what it is, not why.
    const said =
      next !== undefined && (next.folded.endsWith('ed') || (!next.stop && words[3] === undefined));
    return noun && !said ? span(text, words, 2, singledStrength) : null;
  }
  if (first !== 'what') return null;
  const copula = words.findIndex(
    ({ folded }, at) => at > 1 && at < 7 && /^(?:was|is)$/u.test(folded),
  );
  return copula < 0 || text.includes('?') ? null : span(text, words, copula + 1, plainlySingled);
}

const plainlySingled = 0.8;
