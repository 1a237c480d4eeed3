import type { Candidate } from '../candidate.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A sentence with the one before and the one behind it: what a quote may take along. */
export function neighboursOf({ reading, sentence }: Candidate): readonly ReadSentence[] {
  const { index } = sentence;
  return [index, index - 1, index + 1].flatMap((at) => reading.sentence(at) ?? []);
}
