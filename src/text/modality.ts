import type { Word } from './words.ts';

/** Whether a sentence tells of something done or going on, or of something only planned, expected or possible. */
export type Modality = 'done' | 'planned' | 'possible';

const planned =
  /^(?:will|shall|won't|plan|plans|planned|planning|intend|intends|intended|aim|aims|aimed|hope|hopes|hoped|expect|expects|expected|due|set|scheduled|slated|propose|proposes|proposed|pledge|pledges|pledged|promise|promises|promised|upcoming|tomorrow)$/u;
const possible =
  /^(?:may|might|could|would|should|can|likely|unlikely|perhaps|possibly|maybe|if|whether|consider|considers|considering|considered|mulling|reportedly)$/u;
const done = /^(?:has|have|had|was|were|already|did|been|now|since)$/u;
/** "Voted to", "ready to": what follows is decided, not done. */
const decided =
  /^(?:voted|decided|agreed|want|wants|wanted|ready|going|vowed|about|hoping|ordered|needs?|urged)$/u;
/** "Began to", "managed to", "was forced to": what follows is done. */
const achieved =
  /^(?:began|begun|begins|started|starts|continued|continues|managed|helped|helps|used|appeared|seemed|came|went|proved|led|forced|tended|proceeded)$/u;
/** Words that open a clause of their own: what stands before them says nothing of what follows. */
const clauseOpener =
  /^(?:but|although|though|while|whereas|because|who|which|when|where|after|before|until|unless)$/u;
const led = /^(?:be|been|have)$/u;
const leading = /^(?:to|have|may|might|could|would|should|can|will|not)$/u;
const reach = 8;

/** The modality of the word at `at`, from the auxiliaries and verbs before it in its clause. */
export function modalityAt(words: readonly Word[], at: number): Modality {
  if (namesTheFuture(words, at)) return 'planned';
  let verb = at;
  for (let i = at; i >= Math.max(0, at - reach); i -= 1) {
    const folded = words[i]?.folded ?? '';
    if (folded.endsWith("'ll")) return 'planned';
    if (planned.test(folded) && isPlan(words, i)) return 'planned';
    if (i === at) {
      if (possible.test(folded)) return 'possible';
      continue;
    }
    const previous = words[i - 1]?.folded ?? '';
    if (folded === 'to' && decided.test(previous)) return 'planned';
    if (folded === 'to' && i === verb - 1 && isFirstTo(words, i)) return 'done';
    if (folded === 'to' && i === verb - 1 && !achieved.test(previous)) return 'planned';
    if (possible.test(folded)) return 'possible';
    // "Could have failed", "is to be built": the word before these decides.
    if (i === verb - 1 && led.test(folded) && leading.test(previous)) {
      verb = i;
      continue;
    }
    if (done.test(folded)) return 'done';
    if (clauseOpener.test(folded)) return 'done';
  }
  return 'done';
}

/** "The first people *to* reach it", "the only one to sign": they did. */
function isFirstTo(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ folded }) => /^(?:first|last|only|latest|second|third)$/u.test(folded)) &&
    !words.slice(Math.max(0, at - reach), at).some(({ folded }) => toBe.test(folded))
  );
}

const toBe = /^(?:will|would|may|might|could|hope|hopes|hoped|be)$/u;

/** "Opens next week", "is closing tomorrow": a time to come right behind. */
function namesTheFuture(words: readonly Word[], at: number): boolean {
  const [next, second, third] = [1, 2, 3].map((i) => words[at + i]?.folded ?? '');
  if (next === 'tomorrow' || second === 'tomorrow') return true;
  const unit = /^(?:week|month|year|spring|summer|autumn|winter|.{3,6}day)$/u;
  return (
    (next === 'next' && unit.test(second ?? '')) || (second === 'next' && unit.test(third ?? ''))
  );
}

/** "Due to rust" is a cause, "set of rules" a thing; "due to begin", "set to open" are plans. */
function isPlan(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (word !== 'due' && word !== 'set') return true;
  const next = words[at + 1]?.folded ?? '';
  const second = words[at + 2];
  if (next !== 'to') return word === 'due' && (next === 'in' || next === 'on' || next === 'at');
  if (second?.folded === 'be') return true;
  return second !== undefined && !second.stop && !/(?:ion|ness|ment|ing|s)$/u.test(second.folded);
}
