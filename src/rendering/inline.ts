import type { Inline, InlinePiece } from './message.ts';

/** A piece of text as it is. */
export function plain(text: string): InlinePiece {
  return { text, style: 'plain', url: null };
}

export function strong(text: string): InlinePiece {
  return { text, style: 'strong', url: null };
}

export function emphasis(text: string): InlinePiece {
  return { text, style: 'emphasis', url: null };
}

export function code(text: string): InlinePiece {
  return { text, style: 'code', url: null };
}

/** A moment, as how far away it is; `at` in milliseconds since 1970. */
export function moment(at: number): InlinePiece {
  return { text: String(Math.ceil(at / 1000)), style: 'moment', url: null };
}

/** A piece that links, or plain text where there is no address. */
export function linked(text: string, url: string | null): InlinePiece {
  return { text, style: 'plain', url };
}

/** The letters of a line, without its styles. */
export function textOf(inline: Inline): string {
  return inline.map((piece) => piece.text).join('');
}
