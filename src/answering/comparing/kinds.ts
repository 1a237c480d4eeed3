import type { AnswerType } from '../asking/answer-type.ts';
import { slotAsked } from '../asking/slot-asked.ts';
import type { Question } from '../question.ts';
import type { Comparer } from './comparer.ts';
import { comparerOf } from './comparer.ts';
import { descriptionKind } from './phrases/description-kind.ts';
import { figureKind } from './amounts/figure-kind.ts';
import { heardKinds } from './heard-kinds.ts';
import { modifierKind } from './phrases/modifier-kind.ts';
import { nameKind } from './names/name-kind.ts';
import { objectKind } from './phrases/object-kind.ts';
import { phraseKind } from './phrases/phrase-kind.ts';
import { quantityKind } from './amounts/quantity-kind.ts';
import { slotKind } from './phrases/slot-kind.ts';
import { speakerKind } from './names/speaker-kind.ts';
import { wordingKind } from './phrases/wording-kind.ts';

const number = comparerOf(heardKinds.number);
const stance = comparerOf(heardKinds.stance);
const figure = comparerOf(figureKind);
const description = comparerOf(descriptionKind);
const wording = comparerOf(wordingKind);
const name = comparerOf(nameKind('other'));
const slot = comparerOf(slotKind);
const person = comparerOf(heardKinds.person);
const place = comparerOf(heardKinds.place);

/**
 * How the answers to a question are compared, the surest way first: the first that places two sources or more decides.
 */
export function comparersFor(question: Question): readonly Comparer[] {
  const ofType = comparers[question.type];
  return slotAsked(question) === null ? ofType : [slot, ...ofType];
}

const comparers: Readonly<Record<AnswerType, readonly Comparer[]>> = {
  'yes-no': [stance],
  choice: [comparerOf(heardKinds.choice)],
  date: [comparerOf(heardKinds.date)],
  time: [comparerOf(heardKinds.time)],
  duration: [comparerOf(quantityKind('duration'))],
  frequency: [comparerOf(quantityKind('duration'))],
  count: [number],
  amount: [number],
  money: [comparerOf(quantityKind('money'))],
  percent: [comparerOf(quantityKind('percent'))],
  measure: [number],
  age: [number],
  person: [person],
  speaker: [comparerOf(speakerKind)],
  place: [place],
  cause: [comparerOf(phraseKind('cause', 0.3))],
  manner: [wording],
  name: [name, wording],
  thing: [comparerOf(objectKind), comparerOf(modifierKind), figure, name, description, wording],
  definition: [description, wording],
  statement: [wording],
  event: [wording],
  open: [figure, wording],
};
