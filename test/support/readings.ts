import type { SectionMarks } from '../../src/search/section-index.ts';
import { Reading } from '../../src/answering/reading/reading.ts';
import type { ReadSentence } from '../../src/answering/reading/reading.ts';
import type { Document } from '../../src/corpus/document.ts';
import { termsOfSection } from '../../src/search/section-terms.ts';
import { sectionsOf } from '../../src/search/section.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

/** A document's sections, ready to be read. */
export function readingsOf(document: Document): Reading[] {
  const vocabulary = new Vocabulary();
  return sectionsOf(document).map(
    (section) => new Reading(section, termsOfSection(section, vocabulary), vocabulary),
  );
}

/** All sentences of a reading. */
export function sentencesIn(reading: Reading): ReadSentence[] {
  return Array.from({ length: reading.size }, (_, at) => reading.sentence(at) ?? []).flat();
}

/** Marks by which every sentence of a reading may hold every word of a question. */
export function allMarked({ size }: Reading): SectionMarks {
  const all = new Uint32Array(size).fill(0xff_ff_ff_ff);
  return { may: all, says: all, holds: all, title: 0 };
}
