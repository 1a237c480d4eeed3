import type { Inline } from './message.ts';
import { textOf } from './inline.ts';

/** What stands for words that were left out. */
const ELLIPSIS = '…';

/** A cut at a clause may lose this much of the room for the sake of a whole thought; beyond it, a word is whole enough. */
const CLAUSE_LOSS = 0.4;

/** A cut at a word may lose this much; beyond it (an endless word, a script without spaces) the cut is between letters. */
const WORD_LOSS = 0.5;

/** A whole sentence stays apart from what was left out after it. */
function cutMark(kept: string): string {
  return /[.!?]$/.test(kept) ? ` ${ELLIPSIS}` : ELLIPSIS;
}

const CUT_MARK_LENGTH = 2;

/** Without the comma or dash that led on to what was left out. */
function endTidied(head: string): string {
  let end = head.length;
  while (end > 0 && /[\s,;:\u2013\u2014]/u.test(head.charAt(end - 1))) end -= 1;
  return end === 0 ? head : head.slice(0, end);
}

/** The text, at most `limit` characters long (at least 2): cut at a clause, else at a word, with "…" where it was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = endTidied(text.slice(0, cutBefore(text, limit - CUT_MARK_LENGTH, 0)));
  return kept + cutMark(kept);
}

/**
 * The line, at most `limit` characters of text long (at least 40), pieces keeping their styles. When the first strong
 * piece, the deciding words, would fall behind the cut, what stands before it is left out first.
 */
export function shortenInline(inline: Inline, limit: number): Inline {
  const length = textOf(inline).length;
  if (length <= limit) return inline;
  const decisive = strongSpan(inline);
  if (decisive === null || decisive.end <= limit - CUT_MARK_LENGTH) return cutEnd(inline, limit);
  // A quarter of the room leads up to them; more where little follows them.
  const room = limit - CUT_MARK_LENGTH - LONGEST_LETTER;
  const skip = Math.min(decisive.start - Math.floor(room / 4), length - room);
  return cutEnd(cutStart(inline, skip, decisive.start), limit);
}

function cutEnd(inline: Inline, limit: number): Inline {
  const text = textOf(inline);
  if (text.length <= limit) return inline;
  const room = limit - CUT_MARK_LENGTH;
  const keep = Math.min(strongSpan(inline)?.end ?? 0, room);
  const head = endTidied(text.slice(0, cutBefore(text, room, keep)));
  let left = head.length;
  const kept = [];
  for (const piece of inline) {
    if (left <= 0) break;
    kept.push({ ...piece, text: piece.text.slice(0, left) });
    left -= piece.text.length;
  }
  return [...kept, { text: cutMark(head), style: 'plain', url: null }];
}

/** Leaves out the first `skip` characters and the rest of the word they end in, but nothing from `decisive` on. */
function cutStart(inline: Inline, skip: number, decisive: number): Inline {
  if (skip <= 0) return inline;
  const text = textOf(inline);
  const space = text.slice(0, decisive).indexOf(' ', skip);
  let left = space === -1 ? startOfLetter(text, skip) : space + 1;
  const kept = [];
  for (const piece of inline) {
    if (left < piece.text.length)
      kept.push({ ...piece, text: piece.text.slice(Math.max(0, left)) });
    left -= piece.text.length;
  }
  return [{ text: `${ELLIPSIS} `, style: 'plain', url: null }, ...kept];
}

function strongSpan(inline: Inline): { start: number; end: number } | null {
  let start = 0;
  for (const piece of inline) {
    if (piece.style === 'strong') return { start, end: start + piece.text.length };
    start += piece.text.length;
  }
  return null;
}

/** Where to cut so that at most `room` characters stand before it and the first `keep` do: an offset. */
function cutBefore(text: string, room: number, keep: number): number {
  if (room <= 0) return 0;
  const head = text.slice(0, room + 1);
  const clause = lastMatch(head, /[.,;:!?)\u2014\u2013](?=\s)/g) + 1;
  if (clause >= Math.max(keep, room * (1 - CLAUSE_LOSS))) return clause;
  const word = head.lastIndexOf(' ');
  if (word >= Math.max(keep, room * (1 - WORD_LOSS))) return word;
  return startOfLetter(text, room);
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

// Never between the halves of a surrogate pair, nor between a letter and what joins it.
function startOfLetter(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < LONGEST_LETTER && isWithinLetter(text, at)) at -= 1;
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

/** An emoji family is 11 units long; a longer chain may be cut. */
const LONGEST_LETTER = 16;

function isWithinLetter(text: string, at: number): boolean {
  return (
    isLowSurrogate(text.charCodeAt(at)) ||
    JOINS.test(text.charAt(at)) ||
    text.charAt(at - 1) === '\u200D'
  );
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

const JOINS = /[\p{Mark}\u200D]/u;
