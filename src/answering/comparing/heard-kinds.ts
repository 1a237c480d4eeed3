import { choiceKind } from './phrases/choice-kind.ts';
import { personKind } from './names/person-kind.ts';
import { placeKind } from './names/place-kind.ts';
import { quantityKind } from './amounts/quantity-kind.ts';
import { readOnce } from './read-once.ts';
import { stanceKind } from './stance/stance-kind.ts';
import { timeKind } from './times/time-kind.ts';

/** The kinds by which sources are heard beside each other while their sentences are weighed, and compared once they are chosen. */
export const heardKinds = {
  number: readOnce(quantityKind('number')),
  date: readOnce(timeKind('date')),
  time: readOnce(timeKind('time')),
  person: readOnce(personKind),
  place: readOnce(placeKind),
  stance: readOnce(stanceKind),
  choice: readOnce(choiceKind),
} as const;
