import type { AnswerType } from '../asking/answer-type.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import type { Question } from '../question.ts';
import { choiceKind } from './choice-kind.ts';
import type { Claim, Kind } from './kind.ts';
import { personKind } from './person-kind.ts';
import { placeKind } from './place-kind.ts';
import { quantityKind } from './quantity-kind.ts';
import { stanceKind } from './stance-kind.ts';
import { timeKind } from './time-kind.ts';

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
 * @param sources the best first
 */
export function accordOf(question: Question, sources: readonly SourceCandidates[]): Accord {
  return accords[question.type]?.(question, sources) ?? none;
}

const none: Accord = { of: () => 0, most: 0 };

type Hearing = (question: Question, sources: readonly SourceCandidates[]) => Accord;

function accordBy<Value>(kind: Kind<Value>): Hearing {
  return (question, sources) => {
    const voices = voicesAmong(sources).flatMap((candidate) => {
      const claim = kind.read(question, candidate);
      return claim === null ? [] : [{ candidate, claim }];
    });
    if (voices.length === 0) return none;
    const of = (candidate: Candidate): number => {
      const claim = kind.read(question, candidate);
      if (claim === null) return 0;
      // Half of all sentences take one of two sides by chance.
      if (kind.isTwoSided === true && (claim.lean ?? 0) < 0) return 0;
      const { document } = candidate.sentence;
      const others = voices.filter((voice) => voice.candidate.sentence.document !== document);
      return Math.max(
        0,
        ...others.map(
          (voice) =>
            Math.sqrt(1 - candidate.signals.gap) *
            voice.candidate.score *
            nearness(kind, question, claim, voice.claim),
        ),
      );
    };
    return { of, most: Math.max(...voices.map(({ candidate }) => candidate.score)) };
  };
}

/** Best answers that are listened to, and how likely, against the best, they must be; as for an echo. */
const voices = 3;
const voiceAgainstBest = 0.4;

function voicesAmong(sources: readonly SourceCandidates[]): Candidate[] {
  const best = Math.max(0, ...sources.map(topScore));
  return sources
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .filter(({ score }) => score >= voiceAgainstBest * best)
    .slice(0, voices);
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
      return 0;
  }
}

const figures = accordBy(quantityKind('number'));

const accords: Readonly<Partial<Record<AnswerType, Hearing>>> = {
  count: figures,
  amount: figures,
  money: figures,
  percent: figures,
  measure: figures,
  age: figures,
  duration: figures,
  frequency: figures,
  date: accordBy(timeKind('date')),
  time: accordBy(timeKind('time')),
  person: accordBy(personKind),
  place: accordBy(placeKind),
  'yes-no': accordBy(stanceKind),
  choice: accordBy(choiceKind),
};
