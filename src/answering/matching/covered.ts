import type { Question } from '../question.ts';
import { coverageOdds } from '../weighing/model.ts';
import type { Context } from './context.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf, passingCoverageOf } from './coverage.ts';
import type { Match } from './match.ts';

/** Of each word of the question, where it stands in a sentence and, if not there, where around it. */
export class Covered {
  readonly #question: Question;
  readonly matches: readonly (Match | null)[];
  readonly near: readonly (Context | null)[];
  /** What the coverage alone gives, as log-odds that the sentence answers. */
  readonly odds: number;
  /** The share of the weight of the question's names that only the near context holds. */
  readonly nameNear: number;
  #coverage: Coverage | undefined;

  constructor(
    question: Question,
    matches: readonly (Match | null)[],
    near: readonly (Context | null)[],
  ) {
    this.#question = question;
    this.matches = matches;
    this.near = near;
    const coverage = passingCoverageOf(question, matches, near);
    this.odds = coverageOdds(coverage);
    this.nameNear = coverage.nameNear;
  }

  get coverage(): Coverage {
    return (this.#coverage ??= coverageOf(this.#question, this.matches, this.near));
  }
}
