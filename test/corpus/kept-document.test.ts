import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptDocument, packDocument } from '../../src/corpus/kept-document.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { UnnumberedDocument } from '../../src/corpus/read-document.ts';
import { anySign } from '../support/any-text.ts';
import { aDocument } from '../support/documents.ts';

const kept = (document: UnnumberedDocument) => new KeptDocument(packDocument(document), 7);

it('what is kept is what was read: headings, lists and sentences', async () => {
  const text = '# Ferry\n\nBy Ida Holm\n\n## Why\n\nIt sank. “Nobody” was hurt…\n\n- one\n- two';
  const result = await readDocument({ file: 'a.md', bytes: new TextEncoder().encode(text) });
  if (result.kind !== 'document') throw new Error(result.reason);
  const { document } = result;
  const { text: readable, headings, passages, title, author, number } = kept(document);
  expect({ readable, headings, passages, title, author, number }).toEqual({
    readable: document.text,
    headings: document.headings,
    passages: document.passages,
    title: 'Ferry',
    author: 'Ida Holm',
    number: 7,
  });
});

it('any text is kept letter for letter, byte order marks and halves of letters included', () => {
  const texts = fc.string({ unit: anySign }).map((text) => `${text}\ufeff`);
  fc.assert(
    fc.property(fc.oneof(texts, fc.constantFrom('\ufeffx', '\ud83d', 'a\udea2b', '')), (text) => {
      expect(kept(aDocument({ text })).text).toBe(text);
    }),
  );
});

it('many documents are unpacked again and again, and stay what they are', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `${at} `.repeat(50_000));
  const documents = texts.map((text) => kept(aDocument({ text })));
  for (const _ of [1, 2])
    for (const [at, document] of documents.entries()) expect(document.text).toBe(texts[at]);
});
