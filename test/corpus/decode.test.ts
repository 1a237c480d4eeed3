import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/corpus/decode.ts';
import { UnreadableError } from '../../src/corpus/reading.ts';

const SENTENCE = 'Zoë paid €5 for a café crème – “merci”.';

/** Windows-1252 of the sentence above. */
const WINDOWS = Buffer.from(
  SENTENCE.replace('€', '\u0080')
    .replace('–', '\u0096')
    .replace('“', '\u0093')
    .replace('”', '\u0094'),
  'latin1',
);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(SENTENCE), 'UTF-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SENTENCE}`), 'UTF-8'],
    ['UTF-16, little end first', utf16(SENTENCE, 'le', true), 'UTF-16LE'],
    ['UTF-16, big end first', utf16(SENTENCE, 'be', true), 'UTF-16BE'],
    ['UTF-16 without a mark', utf16(SENTENCE.repeat(3), 'le', false), 'UTF-16LE'],
    ['UTF-16, big end first, without a mark', utf16(SENTENCE.repeat(3), 'be', false), 'UTF-16BE'],
    ['Windows-1252', WINDOWS, 'Windows-1252'],
  ])('is decoded from %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.slice(0, SENTENCE.length)).toBe(SENTENCE);
  });

  it('is decoded from the encoding that it declares, where it is no UTF-8', () => {
    const japanese = Uint8Array.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
    expect(decodeText(japanese, 'shift_jis').text).toBe('日本語');
    expect(decodeText(WINDOWS, 'utf-8').encoding).toBe('Windows-1252');
    expect(decodeText(WINDOWS, 'no-such-encoding').encoding).toBe('Windows-1252');
    expect(decodeText(Buffer.from(SENTENCE), 'shift_jis').text).toBe(SENTENCE);
  });

  it('keeps its line ends', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\nd')).text).toBe('a\r\nb\rc\nd');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'empty'],
    ['blank', Buffer.from(' \r\n\t '), 'white space'],
    ['nothing but a mark', Buffer.from('\ufeff'), 'white space'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'binary',
    ],
    [
      'a PDF',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0, 1, 2, 3, 200, 201])]),
      'binary',
    ],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251)), 'binary'],
  ])('is refused when it is %s', (_, bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(UnreadableError);
    expect(() => decodeText(bytes)).toThrow(reason);
  });
});
