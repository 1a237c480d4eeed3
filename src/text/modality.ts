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
/** "Began to", "managed to", "was forced to": what follows is done, or done if what stands before it is. */
const achieved =
  /^(?:began|begun|begins?|started|starts?|continued?|continues|managed?|manages|helped|helps?|used|appear(?:s|ed)?|seem(?:s|ed)?|came|went|proved|led|forced|compelled|obliged|tend(?:s|ed)?|proceeded|happen(?:s|ed)|dared|bothered|rushed|hurried|chanced|got|had|known|found|seen|heard|thought|believed|said|allowed|permitted|enough|too)$/u;
/** "Slow to close", "failed to close": how it was done, or that it was not, no plan. */
const described =
  /^(?:slow|slower|slowest|quick|quicker|swift|fast|prompt|late|early|easy|easier|hard|harder|difficult|tough|safe|dangerous|able|unable|free|glad|happy|pleased|proud|sorry|sad|surprised|right|wrong|lucky|fortunate|wise|brave|powerless|reluctant|fail(?:s|ed|ing)?|neglect(?:s|ed)?|refuse[sd]?|declin(?:es?|ed)|omitted|forgot|ceased?)$/u;
/** "A permit to launch": it may be, and nobody says that it was. */
const permission =
  /^(?:permits?|permission|licen[cs]es?|clearance|leave|rights?|chances?|opportunity|powers?|option|freedom|ability)$/u;
/** What stands before these says nothing of what follows; "will, if approved, open" goes on behind its "if". */
const clauseOpener =
  /^(?:but|although|though|while|whereas|because|who|which|when|where|after|before|until|unless)$/u;
const led = /^(?:be|been|have)$/u;
const leading = /^(?:to|have|may|might|could|would|should|can|will|not)$/u;
const reach = 8;

/** The modality of the word at `at` of a text, from the auxiliaries and verbs before it in its clause. */
export function modalityAt(text: string, words: readonly Word[], at: number): Modality {
  if (namesTheFuture(words, at)) return 'planned';
  let verb = at;
  for (let i = at; i >= Math.max(0, at - reach); i -= 1) {
    const folded = words[i]?.folded ?? '';
    if (i < at && endsStatement(text, words, i)) return 'done';
    if (folded.endsWith("'ll")) return 'planned';
    if (planned.test(folded) && isPlan(words, i)) return 'planned';
    if (i === at) {
      if (possible.test(folded) && !isMay(words, i)) return 'possible';
      continue;
    }
    const previous = words[i - 1]?.folded ?? '';
    if (folded === 'to') {
      const told = infinitiveTold(words, i, verb);
      if (told !== null) return told;
    }
    // "Can now sell": what has become possible is so.
    if (
      possible.test(folded) &&
      !(folded === 'can' && words[i + 1]?.folded === 'now') &&
      !isMay(words, i)
    )
      return 'possible';
    // "Could have failed", "is to be built": the word before these decides.
    if (i === verb - 1 && led.test(folded) && leading.test(previous)) {
      verb = i;
      continue;
    }
    // "Will now close": what is decided only now is still to come.
    if (done.test(folded) && !(folded === 'now' && isToCome(words[i - 1]?.folded ?? '')))
      return 'done';
    if (clauseOpener.test(folded)) return 'done';
  }
  return 'done';
}

function isToCome(folded: string): boolean {
  return folded === 'will' || folded === 'shall' || folded.endsWith("'ll");
}

/** What the "to" at `at` says of the verb at `verb`; null where words before it decide. */
function infinitiveTold(words: readonly Word[], at: number, verb: number): Modality | null {
  const previous = words[at - 1]?.folded ?? '';
  const next = words[at + 1];
  if (next === undefined || isNoun(next)) return null;
  if (decided.test(previous)) return 'planned';
  if (at !== verb - 1) return null;
  if (isFirstTo(words, at)) return 'done';
  if (permission.test(previous)) return 'possible';
  // "Is said to have closed": what is behind us is no plan.
  if (next.folded === 'have' || achieved.test(previous) || described.test(previous)) return null;
  return 'planned';
}

/** "Rushed *to hospital*", "the wind was *to blame*": no verb behind "to", as far as its form and custom tell. */
function isNoun({ folded, capital }: Word): boolean {
  return capital || place.test(folded) || (nominal.test(folded) && !verbal.test(folded));
}

const place =
  /^(?:blame|hospital|school|church|prison|jail|court|sea|shore|bed|town|university|college|parliament|lunch|dinner|breakfast|justice|safety|health|life|death|war|peace|earth|pieces|normal|midnight|noon|dawn|dusk|trial|customers|people|children)$/u;
const nominal = /(?:ness|ity|tion|sion|ment|ship|ing|[^su]s|\d)$/u;
/** Verbs that end like nouns. */
const verbal =
  /^(?:mention|question|function|position|auction|caution|sanction|petition|commission|provision|implement|supplement|comment|experiment|document|ship|worship|bring|sing|ring|swing|fling|spring|cling|sting|string|canvas)$/u;

/** A sentence within the sentence ends behind word `at`: what stands before says nothing of what follows. */
function endsStatement(text: string, words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (here === undefined || next === undefined) return false;
  return /[;:!?—–]|\.\s|\.["”'’]/u.test(text.slice(here.end, next.start));
}

/** "The first people *to* reach it", "the only one to sign": they did. */
function isFirstTo(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - firstReach), at);
  return (
    before.some(({ folded }) => /^(?:first|last|only|latest|second|third)$/u.test(folded)) &&
    !words.slice(Math.max(0, at - reach), at).some(({ folded }) => toBe.test(folded))
  );
}

/** Words from "the second" to its "to": "the second town in the county to". */
const firstReach = 6;
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

/** "Due to rust" is a cause, "set of rules" a thing, "gave the plan the go-ahead" a deed; "due to begin", "the plan to close" are plans. */
function isPlan(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  const isNamed =
    /^plans?$/u.test(word) && /^(?:the|this|that)$/u.test(words[at - 1]?.folded ?? '');
  if (isNamed) return /^(?:to|for|is|was|calls?|called)$/u.test(words[at + 1]?.folded ?? '');
  if (word !== 'due' && word !== 'set') return true;
  const next = words[at + 1]?.folded ?? '';
  const second = words[at + 2];
  if (next !== 'to') return word === 'due' && (next === 'in' || next === 'on' || next === 'at');
  if (second?.folded === 'be') return true;
  return second !== undefined && !second.stop && !/(?:ion|ness|ment|ing|s)$/u.test(second.folded);
}

/** "In *May* it was sold": the month, by its capital within a sentence or by what leads to a date. */
function isMay(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.folded === 'may' &&
    at > 0 &&
    (word.capital ||
      /^(?:in|since|by|until|last|next|this|of|early|late)$/u.test(words[at - 1]?.folded ?? ''))
  );
}
