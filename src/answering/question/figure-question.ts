import type { Quantity } from '../../text/values/amounts/quantity.ts';
import type { AnswerType } from '../asking/answer-type.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';

/** A question that puts a figure, as if it asked for that: "did they pay 10 billion?" as "how much did they pay?"; others as they are. */
export const figureQuestion = onceInARow((question: Question): Question => {
  const { figure } = question;
  if (figure === null) return question;
  if (figure.kind === 'date') return { ...question, type: 'date' };
  const { kind, of } = figure.value;
  const isBare = kind === 'count' && of.length === 0;
  return { ...question, type: isBare ? 'amount' : typeOf[kind], unit: of.slice(0, 1) };
});

const typeOf: Readonly<Record<Quantity['kind'], AnswerType>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
  measure: 'measure',
};
