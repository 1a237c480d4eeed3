import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { passagesOf, sectionsOf, sourceWords } from '../../src/search/section.ts';
import { termsOf } from '../../src/text/words.ts';
import { aDocument } from '../support/documents.ts';

/** A document whose passages have these lengths. */
function documentOf(lengths: readonly number[]): Document {
  let start = 0;
  const passages = lengths.map((length) => {
    const span = { start, end: start + length };
    start = span.end + 1;
    return {
      ...span,
      kind: 'paragraph',
      heading: null,
      boilerplate: false,
      sentences: [span],
    } as const;
  });
  return aDocument({ text: lengths.map((length) => 'x'.repeat(length)).join('\n'), passages });
}

describe('sections', () => {
  it('of an article are one', () => {
    expect(sectionsOf(documentOf([300, 500, 800]))).toMatchObject([{ from: 0, to: 3 }]);
  });

  it('of a document without passages are none', () => {
    expect(sectionsOf(documentOf([]))).toEqual([]);
  });

  it('never divide a passage, however long', () => {
    expect(sectionsOf(documentOf([100, 50_000, 100])).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('hold every passage once, in order, and are short where passages are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6_000)), (lengths) => {
        const document = documentOf(lengths);
        const sections = sectionsOf(document);
        let next = 0;
        for (const { from, to } of sections) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          const [first, last] = [document.passages[from], document.passages[to - 1]];
          expect((last?.end ?? 0) - (first?.start ?? 0)).toBeLessThanOrEqual(12_000);
          next = to;
        }
        expect(next).toBe(document.passages.length);
      }),
    );
  });
});

describe('what a section answers with', () => {
  it('is neither boilerplate nor metadata', () => {
    const document = documentOf([10, 20, 30]);
    const [first, second, third] = document.passages;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three');
    const passages = [
      { ...first, boilerplate: true },
      { ...second, kind: 'metadata' as const },
      third,
    ];
    const [section] = sectionsOf({ ...document, passages });
    expect(section === undefined ? [] : passagesOf(section)).toEqual([third]);
  });
});

describe('the words of a source', () => {
  it('are its title, site, author and file', () => {
    const document = aDocument({
      title: 'Ferry sinks',
      site: 'gazette.example',
      author: 'Odile Fenwick',
      file: 'news/2024-05_harbour-log.md',
    });
    expect(termsOf(sourceWords(document))).toEqual(
      termsOf('ferry sinks gazette example odile fenwick news harbour log'),
    );
  });
});
