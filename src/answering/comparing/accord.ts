import type { AnswerType } from '../asking/answer-type.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { heardKinds } from './heard-kinds.ts';
import type { Claim, Kind } from './kind.ts';

/** How far what a sentence would answer goes with the best answers of other sources. */
export interface Accord {
  /** 0 to `most`. */
  readonly of: (candidate: Candidate) => number;
  /** At most 1; 0 where nothing can be told. */
  readonly most: number;
}

/**
 * Sources that answer one question give one value, or values that lie near each other, in whatever words: beside "163
 * passengers", "187 terrified souls" is likelier an answer than "nine passengers", and beside a yes a sentence that says no is
 * likelier one than a sentence that says neither. No accord for questions whose answers have no such kind.
 *
 * @param voices the best answers, as `voicesAmong` tells them
 */
export function accordOf(question: Question, voices: readonly Candidate[]): Accord {
  return accords[question.type]?.(question, voices) ?? none;
}

const none: Accord = { of: () => 0, most: 0 };

type Hearing = (question: Question, voices: readonly Candidate[]) => Accord;

function accordBy<Value>(kind: Kind<Value>): Hearing {
  return (question, voices) => {
    const said = voices.flatMap((candidate) => {
      const claim = kind.read(question, candidate);
      return claim === null ? [] : [{ candidate, claim }];
    });
    if (said.length === 0) return none;
    const of = (candidate: Candidate): number => {
      const claim = kind.read(question, candidate);
      if (claim === null) return 0;
      const { document } = candidate.sentence;
      // One of two sides is taken by chance half the time: the less of the question is there, the less that tells.
      const held = (1 - candidate.signals.gap) ** (kind.isTwoSided === true ? 1 : 0.5);
      let most = 0;
      for (const voice of said) {
        if (voice.candidate.sentence.document === document) continue;
        const near = nearness(kind, question, claim, voice.claim);
        most = Math.max(most, held * voice.candidate.score * near);
      }
      return most;
    };
    return { of, most: Math.max(...said.map(({ candidate }) => candidate.score)) };
  };
}

function nearness<Value>(
  kind: Kind<Value>,
  question: Question,
  a: Claim<Value>,
  b: Claim<Value>,
): number {
  switch (kind.relate(a.value, b.value, question)) {
    case 'same':
    case 'compatible':
      return 1;
    case 'different':
      return kind.closeness?.(a.value, b.value) ?? 0;
    case 'unclear':
      // "Orla Finch with Tomas Reed" leaves open who did it beside "Reed", and tells of the same all the same.
      return kind.differs === 'person' ? 1 : 0;
  }
}

const figures = accordBy(heardKinds.number);

const accords: Readonly<Partial<Record<AnswerType, Hearing>>> = {
  count: figures,
  amount: figures,
  money: figures,
  percent: figures,
  measure: figures,
  age: figures,
  duration: figures,
  frequency: figures,
  date: accordBy(heardKinds.date),
  time: accordBy(heardKinds.time),
  person: accordBy(heardKinds.person),
  place: accordBy(heardKinds.place),
  'yes-no': accordBy(heardKinds.stance),
  choice: accordBy(heardKinds.choice),
};
