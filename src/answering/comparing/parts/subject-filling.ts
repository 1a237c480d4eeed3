import type { VerbSlots } from '../../clauses/verb-slots.ts';
import { phraseLed } from '../../clauses/verb-slots.ts';
import { isPossessive } from '../../grammar/determiners.ts';
import type { Filling } from './wanted.ts';
import type { ClauseParts } from './clause-parts.ts';

/** How the subject of the question stands to what a verb has in its places, whether it does or suffers what is told. */
export function fillingOfSubject(asked: ClauseParts, slots: VerbSlots, at: number): Filling {
  const { clause, candidate, asksForObject, fill } = asked;
  const { voice, subject, complements } = clause;
  const { passive, before, behind } = slots;
  const isDone =
    voice === 'active' &&
    (asksForObject || asked.hasObject || complements.some(({ link }) => link === ''));
  if (isDone) return passive ? fillingOfDoer(asked, slots, at) : fill(subject, before);
  const ahead = fill(subject, before);
  // "Salaries were *paid*", where it is asked whether the staff were: either may be the subject.
  if (voice === 'passive' && passive && ahead === 'other' && isHandedOver(asked, slots, at))
    return 'open';
  if (passive || behind === null) return ahead;
  const met = fill(subject, behind);
  if (voice !== 'passive') {
    // "A storm sank the Ariel": it sank.
    const isPronoun = candidate.sentence.words[behind.to]?.stop === true;
    return ahead === 'other' && (met === 'same' || isPronoun) ? met : ahead;
  }
  // "The abbey closed *its gates*"
  const isOwned = isPossessive(candidate.sentence.words[behind.from]?.folded ?? '');
  return met === 'other' && isOwned && ahead !== 'other' ? 'open' : met;
}

/** Whether a verb that hands something to somebody is said of what is handed over. */
function isHandedOver(
  { candidate: { sentence } }: ClauseParts,
  { before }: VerbSlots,
  at: number,
): boolean {
  const head = sentence.words[before?.to ?? -1]?.folded ?? '';
  return handing.test(sentence.words[at]?.folded ?? '') && handed.test(head);
}

const handing =
  /^(?:paid|given|granted|awarded|offered|promised|owed|lent|refunded|handed|allocated)$/u;
const handed =
  /^(?:salar(?:y|ies)|wages?|pay|pensions?|bonus(?:es)?|fees?|money|sums?|compensation|damages|deposits?|refunds?|grants?|benefits?|arrears|rewards?|invoices?|bills?)$/u;

/** "Was sold *to Larne*": whom the sentence has in another place of a passive verb did not do it. */
function fillingOfDoer(
  { clause: { subject }, candidate: { sentence }, fill }: ClauseParts,
  { before, by }: VerbSlots,
  at: number,
): Filling {
  if (by !== null) return fill(subject, by);
  const others = [before, ...receiving.map((link) => phraseLed(sentence, at, link))];
  return others.some((slot) => fill(subject, slot) === 'same') ? 'other' : 'open';
}

/** Prepositions behind which nobody stands who does what a passive verb says. */
const receiving = ['to', 'from', 'for', 'against'];
