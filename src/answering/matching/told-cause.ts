import { once } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';

/**
 * Whether a sentence says what somebody takes to be the cause of what its article is about, whether or not it says of what:
 * "they blame a power cut", "inspectors believe that a bolt sheared".
 */
export const tellsCause = once(({ text, asks }: ReadSentence): boolean => !asks && told.test(text));

/** What is put down to something. */
const explained = String.raw`(?:it|this|that|the (?:failure|collapse|demise|downfall|closure|fall|crash|accident|incident|disaster|breakdown|trouble|losses))`;

const told = new RegExp(
  String.raw`\b(?:blam(?:e|es|ed|ing)|at fault|culprits?|to blame|(?:point|points|pointed|pointing) the finger at|(?:puts? ${explained} down|attribut(?:e|es|ed|ing) ${explained}) to|the (?:problem|trouble|culprit) (?:is|was)|(?:was|were|is|are)(?: not|n['’]t)? the (?:problem|trouble|cause)\b|(?:is|was|are) why\b|my guess is|(?:investigators?|inspectors?|experts?|engineers?|scientists?|detectives|police|officials) (?:believes?|suspects?|thinks?|concluded) (?:that )?)`,
  'iu',
);
