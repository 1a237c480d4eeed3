import { slotAsked } from '../../asking/slot-asked.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import type { Claim, Kind, Relation } from '../kind.ts';
import type { Thing } from './thing.ts';
import { claimOfThing, relateThings } from './thing.ts';
import { isSameBond } from './kin-phrase.ts';
import { headOf, slotPhrase } from './slot-phrases.ts';

/**
 * "What was her trade?", "what is it made of?", "what does the name mean?", "how did he die?", "which is the longest?": the
 * words that stand where texts usually give that.
 */
export const slotKind: Kind<Thing> = {
  differs: 'other',
  prior: { trust: 0, dispute: 0 },
  read: readSlot,
  relate: relateSlots,
};

function readSlot(question: Question, candidate: Candidate): Claim<Thing> | null {
  const slot = slotAsked(question);
  const phrase = slot === null ? null : slotPhrase(slot, question, candidate);
  if (phrase === null) return null;
  const { sentence } = candidate;
  if (slot !== 'trade') return claimOfThing(question, sentence, phrase);
  // "A marine biologist", "an American judge": the noun alone is the trade.
  const head = headOf(sentence, phrase);
  return claimOfThing(question, sentence, phrase, ({ folded }) => folded === head);
}

function relateSlots(a: Thing, b: Thing, question: Question): Relation {
  const slot = slotAsked(question);
  if (slot === 'kinship' && a.terms.some((one) => b.terms.some((other) => isSameBond(one, other))))
    return 'compatible';
  return relateThings(a, b);
}
