import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read-document.ts';
import { worked } from '../support/own-time.ts';
import { brokenPromises, documentOf, refusalOf } from './reading.ts';

describe('any file', () => {
  const scrap = fc.constantFrom(
    'word ',
    'The bridge fell. ',
    'Mr. ',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    '## Head\n',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n',
    '---\n',
    '===\n',
    '**bold** ',
    '*By Ann Lee*\n',
    '11 March 2025\n',
    'Read next\n',
    'Poll\nYes 3%\n4 votes\n',
    'Name: X\n',
    'Comments\n',
    '"',
    '“',
    '”',
    '```\n',
    '<p>',
    '</p>',
    '<div class="ad">',
    '</div>',
    '<li>',
    '<table><tr><td>',
    '<h1>',
    '&amp;',
    '<!--',
    '<script>',
    '</script>',
    '<a href="',
    '\u00a0',
    '😀',
    'é',
    '— ',
  );
  const text = fc.array(scrap, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));

  it.each(['a.txt', 'a.md', 'a.html'])(
    'named %s is read with all offsets right, or refused',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(text, async (source) => {
          const result = await readDocument({ file, bytes: new TextEncoder().encode(source) });
          if (result.kind === 'refused') {
            expect(result.reason).not.toBe('');
            return;
          }
          expect(brokenPromises(result.document)).toEqual([]);
          expect(result.document.title).not.toBe('');
          if (file !== 'a.html') expect(result.document.text).toBe(source);
        }),
        { numRuns: file === 'a.html' ? 60 : 300 },
      );
    },
  );

  it('of any bytes is read or refused, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for (const file of ['a.txt', 'a.md', 'a.html']) {
          expect((await readDocument({ file, bytes })).kind).toMatch(/^(?:document|refused)$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has an id that depends on its path alone', async () => {
    const [a, b, c] = await Promise.all([
      documentOf('x/a.txt', 'It fell.'),
      documentOf('x/a.txt', 'It stands.'),
      documentOf('x/b.txt', 'It fell.'),
    ]);
    expect(a.id).toMatch(/^[0-9a-f]{12}$/u);
    expect(b.id).toBe(a.id);
    expect(c.id).not.toBe(a.id);
  });

  it('counts its words', async () => {
    expect((await documentOf('a.txt', 'Zoë’s e-mail cost $3.50 — no more.')).words).toBe(6);
  });

  it.each([
    ['a.pdf', 'PDF files are not read'],
    ['a.DOCX', 'DOCX files are not read'],
    ['LICENSE', 'files without an extension are not read'],
  ])('named %s is refused by its type', async (file, reason) => {
    expect(await refusalOf(file, 'Text.')).toContain(reason);
  });

  it('mentions an unusual encoding', async () => {
    const bytes = Buffer.from('\u0093Caf\u00e9\u0094 is open.', 'latin1');
    expect(await readDocument({ file: 'a.txt', bytes })).toMatchObject({
      kind: 'document',
      document: { text: '“Café” is open.' },
      mentions: ['it is not UTF-8 and was read as Windows-1252'],
    });
  });
});

describe('a hostile file', () => {
  /** Long enough for quadratic work to take longer. */
  const LENGTH = 100_000;
  const AT_MOST_MS = 3000;
  const many = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length));

  it.each([
    ['one endless word', 'a.txt', many('x')],
    ['one endless line', 'a.txt', many('word ')],
    ['nothing but lines', 'a.txt', many('x\n')],
    ['nothing but headings', 'a.md', many('# x\n')],
    ['nothing but list items', 'a.md', many('- x\n')],
    ['stars', 'a.md', many('* ')],
    ['pipes', 'a.md', `${many('| ')}x`],
    ['brackets', 'a.md', many('[a](')],
    ['polls', 'a.txt', many('3 votes\n')],
    ['comments', 'a.txt', many('Comments\n')],
    ['authors', 'a.txt', many('Author: X Y\n')],
    ['commissions', 'a.md', many('- We may earn a commission\n')],
    ['dates', 'a.txt', many('1 May 2020 ')],
    ['dashes', 'a.txt', `a${many('-')}`],
    ['tags never closed', 'a.html', many('<div>')],
    ['paragraphs never closed', 'a.html', many('<p>ab cd')],
    ['opening brackets', 'a.html', many('<')],
    ['entities', 'a.html', many('&amp;')],
    ['nested tables', 'a.html', `${'<table><tr><td>'.repeat(1_500)}It fell.`],
    ['nested adverts', 'a.html', `${'<div class="ad">'.repeat(4_000)}It fell.`],
  ])('is read or refused in seconds: %s', async (_, file, text) => {
    const bytes = new TextEncoder().encode(text);
    const { result, ms } = await worked(async () => readDocument({ file, bytes }));
    expect(ms).toBeLessThan(AT_MOST_MS);
    if (result.kind === 'document') expect(brokenPromises(result.document)).toEqual([]);
  });
});
