/** What kind of words would answer a question. */
export type AnswerType =
  | 'yes-no'
  | 'choice'
  | 'date'
  | 'time'
  | 'duration'
  | 'frequency'
  | 'count'
  | 'amount'
  | 'money'
  | 'percent'
  | 'measure'
  | 'age'
  | 'person'
  | 'speaker'
  | 'place'
  | 'cause'
  | 'manner'
  | 'name'
  | 'thing'
  | 'definition'
  | 'statement'
  | 'event'
  | 'open';

/** What the wording of a question asks for. */
export interface Asked {
  readonly type: AnswerType;
  /** Indices of the words that only say what is asked for ("how many", "what time", "price"): they need not be found. */
  readonly cues: ReadonlySet<number>;
  /** Indices of the words that name what is counted or chosen: "how many *people*", "which *hospital*". */
  readonly unit: readonly number[];
}

const figures: ReadonlySet<AnswerType> = new Set([
  'date',
  'time',
  'duration',
  'frequency',
  'count',
  'amount',
  'money',
  'percent',
  'measure',
  'age',
]);

/** True when an answer of this type is a name. */
export function isNamed(type: AnswerType): boolean {
  return type === 'person' || type === 'name' || type === 'speaker';
}

/** True when an answer of this type is a figure or a time. */
export function isFigure(type: AnswerType): boolean {
  return figures.has(type);
}

/** True when an answer of this type can be told by its form, so that a sentence without one hardly answers. */
export function isFormed(type: AnswerType): boolean {
  return isFigure(type) || isNamed(type) || type === 'place';
}
