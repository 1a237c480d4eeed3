import { once } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * Whether a sentence says what somebody takes to be the cause of what its article is about, whether or not it says of what:
 * "they blame a power cut", "inspectors believe that a bolt sheared".
 */
export const tellsCause = once(({ text, asks }: ReadSentence): boolean => !asks && told.test(text));

const told =
  /\b(?:blam(?:e|es|ed|ing)|at fault|culprits?|to blame|(?:point|points|pointed|pointing) the finger at|put (?:it|this|that) down to|my guess is|(?:investigators?|inspectors?|experts?|engineers?|scientists?|detectives|police|officials) (?:believes?|suspects?|thinks?|concluded) (?:that )?)/iu;
