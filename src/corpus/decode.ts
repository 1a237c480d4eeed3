import { UnreadableError } from './reading.ts';

/** A file's text, without a byte order mark. */
export interface Decoded {
  readonly text: string;
  /** The encoding by its usual name. */
  readonly encoding: string;
}

/**
 * Decodes a text file: UTF-8 with or without a byte order mark; UTF-16 with one, or where every other byte is
 * zero; else the encoding the file declares for itself, and Windows-1252 where it declares none.
 *
 * @param declared an encoding's label (`<meta charset>`), or null; counts only where the bytes are no UTF-8
 * @throws UnreadableError for a file that is empty, blank or not text
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length === 0) throw new UnreadableError('the file is empty');
  const decoded = decodeBytes(bytes, declared);
  if (isBinary(decoded.text)) throw new UnreadableError('the file is binary, not text');
  if (decoded.text.trim() === '')
    throw new UnreadableError('the file holds nothing but white space');
  return decoded;
}

function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const wide = utf16(bytes);
  if (wide !== null) return { text: decodeAs(wide, bytes), encoding: wide.toUpperCase() };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const label = declared !== null && isKnown(declared) ? declared : 'windows-1252';
  return {
    text: decodeAs(label, bytes),
    encoding: label === 'windows-1252' ? 'Windows-1252' : label,
  };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls; the five unused places stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Several releases of Node decode Windows-1252 as if it were Latin-1.
  return text.replace(/[\u0080-\u009f]/gu, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

function isKnown(label: string): boolean {
  try {
    // UTF-8 is declared more often than it is true, and these bytes are none.
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 4_096;

/** UTF-16 by its mark, or by zeros in nearly every high byte, as text of western languages has. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i += 1) {
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** More than this share of control characters in its beginning and a file is no text. */
const CONTROL_SHARE = 0.02;

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    const control = (code < 32 && !(code >= 8 && code <= 13)) || code === 0x7f || code === 0xfffd;
    if (control || (code >= 0x80 && code < 0xa0)) controls += 1;
  }
  return controls > sample.length * CONTROL_SHARE;
}
