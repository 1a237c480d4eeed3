import { isSpeech } from './speech-verbs.ts';
import { isAbbreviation } from './abbreviations.ts';
import { quotationEnds } from './quotations.ts';
import { sliceOf, trimSpan, type Span } from './span.ts';

/**
 * A sentence longer than this is cut further, so that a quote is never a page: scraped pages hold
 * thousands of characters without one stop. Long enough for nearly every written sentence (news: 99.5 %).
 */
export const LONGEST_SENTENCE = 400;

/** A cut leaves at least this much on its left: shorter pieces say nothing alone. */
const SHORTEST_PIECE = 100;

/** Sentences within one quotation stay together up to this length; beyond it an unclosed quote is the lesser evil. */
const LONGEST_QUOTATION = 330;

/** Intl.Segmenter slows down badly on long strings; it is given windows of this size. */
const WINDOW = 2_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of one paragraph of `text`, in order, without the white space around them; together they
 * hold all of the span but white space. A line break within the span is a space: whoever knows better
 * (a list, a poem) passes each line alone. Empty when the span is blank. Time grows with the length alone.
 *
 * The boundaries are Unicode's (UAX 29), less those after abbreviations and initials, before a lower-case
 * letter and within quotation marks, plus those where a scraper lost the space ("portfolio.OpenRail's new path").
 */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const written = sliceOf(text, span);
  const flat = /[^\S ]/u.test(written) ? written.replace(/\s/gu, ' ') : written;
  if (flat.length <= LONGEST_SENTENCE && !INNER_STOP.test(flat)) {
    const { start, end } = trimSpan(flat, { start: 0, end: flat.length });
    return end > start ? [{ start: span.start + start, end: span.start + end }] : [];
  }
  const ends = joinFragments(flat, sentenceEnds(flat));
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...ends, flat.length]) {
    for (const piece of cutLong(flat, trimSpan(flat, { start, end }))) {
      if (piece.end > piece.start) {
        sentences.push({ start: span.start + piece.start, end: span.start + piece.end });
      }
    }
    start = end;
  }
  return sentences;
}

/** A stop, or a sign that may be one, with something behind it, a decimal's aside: without one there is nothing to divide. */
const INNER_STOP = /(?!\.\d)[^\p{L}\p{M}\p{N}\s,;:'"‘’“”()|%$£€#&*_/+=–—-]\s*\S/u;

/** Offsets at which one sentence ends and the next begins, without the two ends of the text. */
function sentenceEnds(flat: string): number[] {
  const quotations = quotationEnds(flat);
  const ends: number[] = [];
  let sentenceStart = 0;
  for (const boundary of candidateEnds(flat)) {
    // Unicode counts the bracket that opens behind a stop to the sentence before.
    const candidate = /[[(]/u.test(flat.charAt(boundary - 1)) ? boundary - 1 : boundary;
    if (candidate <= sentenceStart || !isEnd(flat, sentenceStart, candidate)) continue;
    const close = quotations(candidate);
    if (close !== null && close - sentenceStart <= LONGEST_QUOTATION) continue;
    const end = behindReferences(flat, candidate);
    if (end >= flat.length) break;
    ends.push(end);
    sentenceStart = end;
  }
  return ends;
}

const REFERENCES =
  /^(?:\s?\[(?:\d{1,3}|[a-z]|edit|note \d{1,3}|citation needed)\]){1,5}(?:\s|(?=\p{Lu}))/u;

/** The marks of references ("[1]") belong to the sentence they follow. */
function behindReferences(flat: string, end: number): number {
  return end + (REFERENCES.exec(`${flat.slice(end, end + 100)} `)?.[0].length ?? 0);
}

/** Unicode's boundaries and those between words glued by a lost space, ascending. */
function candidateEnds(flat: string): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < flat.length) {
    const limit = windowEnd(flat, start);
    let last = limit;
    for (const { index } of segmenter.segment(flat.slice(start, limit))) {
      if (index > 0) ends.push((last = start + index));
    }
    // The window's last segment may go on beyond it: begin the next window there.
    start = limit < flat.length && last < limit ? last : limit;
  }
  const glued = gluedEnds(flat);
  // Where both name an end, it stands here twice, and counts once: the second does not lie behind the first.
  return glued.length === 0 ? ends : [...ends, ...glued].toSorted((a, b) => a - b);
}

/** Where a window that starts at `start` ends: after a space where there is one in its second half. */
function windowEnd(flat: string, start: number): number {
  const limit = start + WINDOW;
  if (limit >= flat.length) return flat.length;
  // In the window alone: looking for a space in all of the text before would take longer with every window.
  const space = flat.slice(start, limit).lastIndexOf(' ') + 1;
  if (space > WINDOW / 2) return start + space;
  const code = flat.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit;
}

/** A lower-case word or a digit, a stop, and a capitalised word with no space between: "8–5.He said". */
const GLUED =
  /(?<=\p{Ll}{2}|\d|[)%])[.!?]["'”’)]?(?=["'“‘]?(?:[AI]|\p{Lu}\p{L}{0,30}\p{Ll}\p{L}{0,30})(?:['’]\p{Ll}{1,2})?[\s,])/gu;

/** Without one of these there is none: quickly seen. */
const GLUED_STOP = /[.!?]["'”’)]?["'“‘]?\p{Lu}/u;

function gluedEnds(flat: string): number[] {
  if (!GLUED_STOP.test(flat)) return [];
  return [...flat.matchAll(GLUED)].map((match) => match.index + match[0].length);
}

const LOWER_CASE_START = /^\s*[“"‘'«(]?\p{Ll}/u;
const PUNCTUATION_START = /^\s*(?:[,;:.…!?)\]}”’»]|["'](?:\s|$))/u;

function isEnd(flat: string, start: number, end: number): boolean {
  const right = flat.slice(end, end + 40);
  if (LOWER_CASE_START.test(right) || PUNCTUATION_START.test(right)) return false;
  const left = flat.slice(Math.max(start, end - 40), end).trimEnd();
  return !isAbbreviation(left, right) && !isAttribution(left, right);
}

const ASKED = /[?!…]["”’»']$/u;
const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}(\p{Ll}{3,20})/u;

/** `"Why not?" Stobbs asked`: the speaker belongs to what was said. */
function isAttribution(left: string, right: string): boolean {
  return ASKED.test(left) && isSpeech(SPEAKER.exec(right)?.[1] ?? '');
}

const LETTERS = /[\p{L}\p{N}]/u;
const NUMBERING = /^\W{0,3}(?:\d{1,3}|[A-Za-z])[.)]$/u;
const DASHED_WORD = /^[—–-] ?\p{L}{1,12}[.!…]$/u;

/**
 * Drops the ends after fragments that are no sentence: a list's number, stray punctuation, and the "— No."
 * of a dialogue, which says nothing without what follows it.
 */
function joinFragments(flat: string, ends: readonly number[]): number[] {
  const kept: number[] = [];
  let start = 0;
  for (const end of ends) {
    const sentence = end - start > 40 ? null : flat.slice(start, end).trim();
    const fragment =
      sentence !== null &&
      (!LETTERS.test(sentence) || NUMBERING.test(sentence) || DASHED_WORD.test(sentence));
    if (fragment) continue;
    kept.push(end);
    start = end;
  }
  const last = kept.at(-1);
  if (last !== undefined && !LETTERS.test(flat.slice(last, last + 200))) kept.pop();
  return kept;
}

/** Where a sentence that is too long is cut, the best place first; each matches the separator's last character. */
const CUTS: readonly RegExp[] = [
  /[|•·›»→]/gu,
  /;/gu,
  / [—–-](?= )/gu,
  /:(?= )/gu,
  /,(?= )/gu,
  / /gu,
];

function cutLong(flat: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const end = start + cutWithin(flat.slice(start, start + LONGEST_SENTENCE));
    pieces.push(trimSpan(flat, { start, end }));
    start = trimSpan(flat, { start: end, end: sentence.end }).start;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

/** Where to cut a piece that is too long: an offset greater than 0, at most its length. */
function cutWithin(piece: string): number {
  for (const cut of CUTS) {
    let best = 0;
    for (const match of piece.matchAll(cut)) best = match.index + match[0].length;
    if (best >= SHORTEST_PIECE) return best;
  }
  const code = piece.charCodeAt(piece.length - 1);
  return code >= 0xd800 && code <= 0xdbff ? piece.length - 1 : piece.length;
}
