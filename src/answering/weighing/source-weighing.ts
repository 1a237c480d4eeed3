import { speaksOfBygone } from './bygone.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import type { Accord } from '../comparing/accord.ts';
import type { Glance } from './glance.ts';
import { formAsked } from './glance.ts';
import { likelihood, oddsAt, weights } from './model.ts';
import type { Question } from '../question.ts';
import type { Signals } from './signal.ts';
import { signalsOf } from './signals.ts';

/** Sentences of a source that are kept for quoting and comparing. */
const keptPerSource = 6;

/**
 * A sentence that scores less than this against its source's best is never shown: an echo makes its odds five times as
 * good at most, and a second quote needs a fifth of the first one's score.
 */
const hopeless = 0.03;

/** Log-odds that were made a likelihood and back differ by less. */
const rounding = 1e-6;

/** A value that fits less is not counted among those a source holds. */
const soleFrom = 0.5;

/** What the best answers of other sources make of a sentence. */
export interface OtherSources {
  /** How much of what they say it says, 0 to 1. */
  readonly echo: (glance: Pick<Glance, 'sentence'>) => number;
  readonly accord: Accord;
}

/**
 * The sentences of one source, weighed only as far as they may matter: first those that look likeliest, until none that is
 * left can come among the best.
 */
export class SourceWeighing {
  readonly #question: Question;
  /** Sentences that hold a value as good as any. */
  readonly #holding: number;
  readonly #weighed: Candidate[];
  #best: Candidate;
  /** Not weighed yet, the likeliest last. */
  readonly #left: Glance[];

  /** @param glances at sentences of one document; `likeliest` is one of them */
  constructor(question: Question, glances: readonly Glance[], likeliest: Glance) {
    this.#question = question;
    this.#holding = glances.filter(holdsValue).length;
    this.#best = this.#weigh(likeliest);
    this.#weighed = [this.#best];
    const least = oddsAt(hopeless * this.#best.score);
    this.#left = glances
      .filter((glance) => glance !== likeliest && glance.most >= least)
      .toSorted((a, b) => a.most - b.most);
  }

  /** The source with the sentence alone that is its best by what it says itself. */
  first(): SourceCandidates {
    for (const glance of this.#takeFrom(() => oddsAt(this.#best.score))) {
      const candidate = this.#weigh(glance);
      this.#weighed.push(candidate);
      if (byScore(candidate, this.#best) < 0) this.#best = candidate;
    }
    return { document: this.#best.sentence.document, candidates: [this.#best] };
  }

  /** The source with its best sentences, to be asked for behind `first`. */
  likeliest({ echo: echoOf, accord }: OtherSources): SourceCandidates {
    const least = hopeless * this.#best.score;
    const mostOfAccord = Math.max(0, weights.accord * accord.most) + rounding;
    const mostOfBoth = Math.max(0, weights.echo) + mostOfAccord;
    const kept: Candidate[] = [];
    /** The log-odds of the last one kept, which another must reach with what others make of it. */
    const needed = (): number => oddsAt(kept[keptPerSource - 1]?.score ?? 0);
    const keep = (candidate: Candidate, echo: number): void => {
      const { score } = candidate;
      if (score < least || oddsAt(score) + weights.echo * echo + mostOfAccord < needed()) return;
      const heard = withOthers(candidate, echo, accord.of(candidate));
      const place = kept.findLastIndex((better) => byScore(better, heard) <= 0) + 1;
      kept.splice(place, 0, heard);
      if (kept.length > keptPerSource) kept.pop();
    };
    for (const candidate of this.#weighed) keep(candidate, echoOf(candidate));
    for (const glance of this.#takeFrom(() => Math.max(oddsAt(least), needed() - mostOfBoth))) {
      const echo = echoOf(glance);
      if (glance.most + weights.echo * echo + mostOfAccord < needed()) continue;
      keep(this.#weigh(glance), echo);
    }
    return {
      document: this.#best.sentence.document,
      candidates: withoutBygone(this.#question, kept),
    };
  }

  /** Those that may have the log-odds that `least` gives each time, the likeliest first. */
  *#takeFrom(least: () => number): Generator<Glance> {
    for (;;) {
      const glance = this.#left.at(-1);
      if (glance === undefined || glance.most < least()) return;
      this.#left.pop();
      yield glance;
    }
  }

  #weigh(glance: Glance): Candidate {
    const { sentence, findings, fit } = glance;
    const sole = fit !== null && holdsValue(glance) ? fit.strength / this.#holding : 0;
    const { signals, matches, coverageOdds } = signalsOf(this.#question, glance, sole);
    const score = likelihood(signals, coverageOdds);
    return { signals, matches, coverageOdds, sentence, reading: findings.reading, score };
  }
}

/** For a question whose answer has a form. */
function holdsValue({ fit, findings: { question } }: Glance): boolean {
  return fit !== null && fit.strength >= soleFrom && formAsked(question).formed;
}

function withOthers(candidate: Candidate, echo: number, accord: number): Candidate {
  if (echo === 0 && accord === 0) return candidate;
  return withSignals(candidate, { echo, accord });
}

/** A candidate weighed again by signals that were not known before. */
function withSignals(candidate: Candidate, later: Partial<Signals>): Candidate {
  const signals = { ...candidate.signals, ...later };
  return { ...candidate, signals, score: likelihood(signals, candidate.coverageOdds) };
}

/** How likely another sentence must be the answer for what is bygone to stand back: less is no answer for a reader either. */
const rivalFrom = 0.3;

/** An article that tells how many died this time and how many in 1902 is asked about this time. */
function withoutBygone(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (best === undefined || !speaksOfBygone(question, best.sentence)) return candidates;
  const bygone = new Set(
    candidates.filter((candidate) => speaksOfBygone(question, candidate.sentence)),
  );
  const hasRival = candidates.some(
    (other) =>
      other.score >= rivalFrom &&
      other.signals.evidence >= best.signals.evidence &&
      !bygone.has(other),
  );
  if (!hasRival) return candidates;
  return candidates
    .map((candidate) => (bygone.has(candidate) ? withSignals(candidate, { bygone: 1 }) : candidate))
    .toSorted(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.sentence.start - b.sentence.start;
}
