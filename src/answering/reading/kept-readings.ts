import type { Hit } from '../../search/section-index.ts';
import type { Section } from '../../search/section.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { Reading } from './reading.ts';

/**
 * Sentences that stay read. One takes some 15 kilobytes with the values found in it, so they take 50 MB at most. Fewer
 * save memory where a library is larger than this; more save reading again what is asked of often.
 */
const mostSentences = 3_000;

/** A section takes as much as so many sentences by itself: its sketch, its names, what stands in its headings. */
const sentencesForSection = 8;

/** Readings by section, those used last at the end. */
const kept = new Map<Section, Reading>();

/** The reading of a section that was found. Documents never change: what has been read of one is kept for a while. */
export function readingOf(
  { section, terms }: Pick<Hit, 'section' | 'terms'>,
  vocabulary: Vocabulary,
): Reading {
  const reading = kept.get(section) ?? new Reading(section, terms, vocabulary);
  kept.delete(section);
  kept.set(section, reading);
  return reading;
}

/** Forgets the readings used longest ago, as far as more is kept than there is room for. To be called once a question. */
export function forgetOldReadings(): void {
  let sentences = 0;
  for (const reading of kept.values()) sentences += sizeOf(reading);
  for (const [section, reading] of kept) {
    if (sentences <= mostSentences) return;
    sentences -= sizeOf(reading);
    kept.delete(section);
  }
}

function sizeOf({ sentencesRead }: Reading): number {
  return sentencesForSection + sentencesRead;
}
