import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptDocument } from '../../../src/corpus/kept-document.ts';
import { changedStretch, differenceOf } from '../../../src/library/own-thread/difference.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { ReceivedDocuments } from '../../../src/library/own-thread/received-documents.ts';

const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
const texts = ['It sank.', 'It was opened.'];
const read = await Promise.all(
  texts.map(async (text) => documentsFromTexts(FILES.map((file) => ({ file, text })))),
);

/** By file, which of its texts it holds. */
const state = fc
  .array(fc.constantFrom(0, 1, null), { minLength: FILES.length, maxLength: FILES.length })
  .map((kinds) =>
    kinds
      .flatMap((kind, at) => (kind === null ? [] : (read[kind]?.[at]?.unnumbered ?? [])))
      .map((document, at) => new KeptDocument(document, at + 1)),
  );

it('what was sent of a stretch and what was there before make up the next state, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(state, { maxLength: 5 }), (states) => {
      const received = new ReceivedDocuments();
      let last: readonly KeptDocument[] = [];
      for (const next of states) {
        const { from, rest } = changedStretch(last, next);
        const there = new Set(last.map(({ packed }) => packed));
        received.take(
          next.filter(({ packed }) => !there.has(packed)).map(({ unnumbered }) => unnumbered),
        );
        const stretch = next.slice(from, next.length - rest);
        const arranged = received.arrange(
          { from, rest },
          stretch.map(({ id }) => id),
        );
        expect(arranged).toEqual(next);
        last = next;
      }
    }),
  );
});

it('counts what is new, changed and gone between two states', () => {
  fc.assert(
    fc.property(state, state, (before, next) => {
      const old = new Map(before.map(({ file, packed }) => [file, packed]));
      const added = next.filter(({ file }) => !old.has(file)).length;
      const changed = next.filter(
        ({ file, packed }) => old.has(file) && old.get(file) !== packed,
      ).length;
      const removed = before.length - (next.length - added);
      expect(differenceOf(before, next) ?? { added: 0, changed: 0, removed: 0 }).toEqual({
        added,
        changed,
        removed,
      });
    }),
  );
});
