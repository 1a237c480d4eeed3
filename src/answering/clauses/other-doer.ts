import { clauseBehind } from '../asking/clause-asked.ts';
import { slotsOf } from './verb-slots.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import type { Match } from '../matching/match.ts';
import { isPlaced } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/**
 * Whether a sentence tells what is asked of somebody else who is named: "*Brandt* invested 13 million in the mill" says nothing
 * of what Lund invested in it. False where the one asked about may be meant: by a pronoun, a noun, or a name in another place.
 */
export function isDoneByOther(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
): boolean {
  const deed = deedAsked(question);
  if (deed === null || deed.doer.some((i) => matches[i] != null)) return false;
  const verb = matches[deed.verb];
  const doer = isPlaced(verb) ? doerAt(sentence, verb.at) : null;
  if (doer === null) return false;
  return valuesOf(sentence).names.some(
    ({ at, to, form }) => at >= doer.from && to === doer.to && form !== 'place',
  );
}

/** Who does what word `at` says: before a verb, behind "by", right before a noun: "the *Brandt* investment"; null where nothing shows. */
function doerAt(sentence: ReadSentence, at: number): Phrase | null {
  const slots = slotsOf(sentence, at);
  if (slots !== null) return slots.passive ? slots.by : slots.before;
  const [owner, noun] = [sentence.words[at - 1], sentence.words[at]];
  const isBeside =
    owner?.capital === true && sentence.text.slice(owner.end, noun?.start).trim().length <= 2;
  return isBeside ? { from: 0, to: at - 1 } : null;
}

/** Who is said to do what by a question, as indices into its terms. */
interface Deed {
  readonly doer: readonly number[];
  readonly verb: number;
}

/** "How much did *Lund invest*?": null where the one who does it has no name, or one that nobody knows. */
const deedAsked = onceInARow((question: Question): Deed | null => {
  const { terms } = question;
  const clause = clauseBehind(question);
  if (clause?.voice !== 'active') return null;
  const { subject } = clause;
  const doer = terms.flatMap(({ at }, i) => (at >= subject.from && at <= subject.to ? [i] : []));
  const isNamed = doer.length > 0 && doer.every((i) => terms[i]?.name === true);
  const verb = terms.findIndex(({ at }) => at === clause.verb);
  return isNamed && verb >= 0 ? { doer, verb } : null;
});
