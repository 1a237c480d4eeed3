import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { blockMarkdown } from '../../src/rendering/discord-markdown.ts';
import { textOf } from '../../src/rendering/inline.ts';
import { sourceLine } from '../../src/rendering/quote-line.ts';
import { hostileText } from '../support/hostile-text.ts';

describe('the marks of a file are not the words of its article', () => {
  it.each([
    ['**The tunnel cost $1.3bn**, they say.', 'The tunnel cost $1.3bn, they say.'],
    ['Its engineer, **Una *Friel***, said so.', 'Its engineer, Una Friel, said so.'],
    ['It shuts at ***10 p.m.*** each day.', 'It shuts at 10 p.m. each day.'],
    ['the _auditor_ said', 'the auditor said'],
    ['__Length:__ 3.2 kilometres', 'Length: 3.2 kilometres'],
    ['half of a **bold passage', 'half of a bold passage'],
    ['see [the report](https://example.org/a)', 'see the report'],
  ])('%s → %s', (text, shown) => {
    expect(textOf(sourceLine(text, []))).toBe(shown);
  });

  it.each([
    '*Prices without tax',
    '2 * 3 * 4 and 5*3*2 and 2**3',
    'a snake_case_name and __init__',
    'sh*t, he said, and f*ck',
  ])('%s stays as it is', (text) => {
    expect(textOf(sourceLine(text, []))).toBe(text);
  });
});

test('our bold meets the file’s own without a mark too many', () => {
  const text = 'It shuts at ***10 p.m.*** or **10.30 p.m.** each day.';
  const highlights = ['10 p.m.', '10.30 p.m.'].map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  const shown = blockMarkdown({ kind: 'quote', text: sourceLine(text, highlights) });
  expect(shown.replaceAll('\\', '')).toBe('> It shuts at **10 p.m.** or **10.30 p.m.** each day.');
});

test('what is shown of any text is that text without marks', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const marks = /[*_[\]()!]|\(?https?:[^\s)]*/gu;
      const shown = textOf(sourceLine(text, []));
      expect(text.replace(marks, '').length).toBeGreaterThanOrEqual(
        shown.replace(marks, '').length,
      );
    }),
  );
});
