import type { Word } from './words.ts';

/** Whether a sentence tells of something done or going on, or of something only planned, expected or possible. */
export type Modality = 'done' | 'planned' | 'possible';

const planned =
  /^(?:will|shall|won't|plan|plans|planned|planning|intend|intends|intended|aim|aims|aimed|hope|hopes|hoped|expect|expects|expected|due|set|scheduled|slated|propose|proposes|proposed|pledge|pledges|pledged|promise|promises|promised|upcoming|tomorrow)$/u;
const possible =
  /^(?:may|might|could|would|should|can|likely|unlikely|perhaps|possibly|maybe|if|whether|consider|considers|considering|considered|mulling|reportedly)$/u;
const done = /^(?:has|have|had|was|were|already|did|been|now|since)$/u;
const reach = 8;

/** The modality of the word at `at`, from the auxiliaries and verbs before it in its clause. */
export function modalityAt(words: readonly Word[], at: number): Modality {
  for (let i = at; i >= Math.max(0, at - reach); i -= 1) {
    const folded = words[i]?.folded ?? '';
    if (folded.endsWith("'ll")) return 'planned';
    if (planned.test(folded) && isPlan(words, i)) return 'planned';
    if (folded === 'to' && i < at && /^(?:voted|decided|agreed|want|wants|wanted|ready|going|vowed|about|hoping|ordered|needs?|urged)$/u.test(words[i - 1]?.folded ?? '')) return 'planned';
    if (folded === 'to' && i === at - 1) return 'planned';
    if (possible.test(folded)) return 'possible';
    if (i < at && done.test(folded)) return 'done';
  }
  return 'done';
}

/** "due to rust" is a cause, "set of rules" a thing; "due to begin", "set to open" are plans. */
function isPlan(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (word !== 'due' && word !== 'set') return true;
  const next = words[at + 1]?.folded ?? '';
  const second = words[at + 2];
  if (next !== 'to') return word === 'due' && (next === 'in' || next === 'on' || next === 'at');
  return second !== undefined && !second.stop && !/(?:ion|ness|ment|ing|s)$/u.test(second.folded);
}
