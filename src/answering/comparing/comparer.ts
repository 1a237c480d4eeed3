import type { Span } from '../../text/span.ts';
import type { Difference } from '../answer.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import type { Question } from '../question.ts';
import { topScore } from '../candidate.ts';
import type { Claim, Kind, Relation } from './kind.ts';
import { disputeLikelihood, priorOf, trustIn } from './trust.ts';

/** A source with what is shown of it: what it says is read from there alone, so that a reader can check it. */
export interface ShownSource {
  readonly source: SourceCandidates;
  readonly shown: readonly Candidate[];
  /** True when it scores high enough to be heard by itself. */
  readonly speaks: boolean;
}

/** A source placed by what it says. */
export interface Placed extends ShownSource {
  readonly label: string;
  /** The sentence that says it, and its deciding words, relative to it. */
  readonly deciding: { readonly candidate: Candidate; readonly highlight: Span };
  /** True when it says the same as, or what goes with, another source of its group. */
  readonly agrees: boolean;
  /** 0 to 1: how sure the words are, whatever the sentence says of the question. */
  readonly certainty: number;
  /** 0 to 1: how sure it is that this is the source's answer. */
  readonly confidence: number;
}

/** Sources sorted by what they say. */
export interface Grouping {
  readonly differs: Difference;
  /** True when a group's label sums up what its sources say, also where nobody contradicts. */
  readonly sumsUp: boolean;
  /** Sources that say the same or could; never empty inside. */
  readonly groups: readonly (readonly Placed[])[];
  /** Sources whose statement cannot be told. */
  readonly unplaced: readonly ShownSource[];
  /** How likely the surest pair of sources that cannot both be right is a dispute, 0 to 1; 0 where there is no such pair. */
  readonly clash: number;
}

/** Sorts sources by one kind of value. `placedFrom`: how far a stance must be trusted to be placed; any by default. */
export type Comparer = (
  question: Question,
  sources: readonly ShownSource[],
  placedFrom?: number,
) => Grouping;

/** Makes a comparer of a kind. */
export function comparerOf<Value>(kind: Kind<Value>): Comparer {
  return (question, sources, placedFrom = 0) => {
    const best = Math.max(Number.MIN_VALUE, ...sources.map(({ source }) => topScore(source)));
    const claims: Made<Value>[] = [];
    const unplaced: ShownSource[] = [];
    for (const shown of sources) {
      const claim = claimOf(kind, question, shown, best);
      if (claim !== null && isPlaceable(kind, claim, placedFrom)) claims.push(claim);
      else if (shown.speaks) unplaced.push(shown);
    }
    const heard = claims.filter(
      (claim) => claim.placed.speaks || bearsOut(kind, question, claim, claims),
    );
    const { groups, alone } = groupClaims(kind, question, heard);
    for (const { placed } of alone) if (placed.speaks) unplaced.push(placed);
    return {
      differs: kind.differs,
      sumsUp: kind.sumsUp ?? true,
      groups: groups.map((group) =>
        group.map((made) => ({
          ...made.placed,
          agrees: group.some(
            (other) => other !== made && isTogether(kind.relate(made.value, other.value, question)),
          ),
        })),
      ),
      unplaced,
      clash: clashOf(kind, question, groups),
    };
  };
}

/** Of two sides one is said by chance half the time: what is hardly trusted takes none. */
function isPlaceable<Value>(
  kind: Kind<Value>,
  { placed }: Made<Value>,
  placedFrom: number,
): boolean {
  return kind.isTwoSided !== true || placed.confidence >= placedFrom;
}

function isTogether(relation: Relation): boolean {
  return relation === 'same' || relation === 'compatible';
}

/** How sure a weak source's value must be to bear out another's. */
const bearsOutFrom = 0.6;

/** A source too weak to be heard by itself is heard when it says what a stronger one says. */
function bearsOut<Value>(
  kind: Kind<Value>,
  question: Question,
  claim: Made<Value>,
  claims: readonly Made<Value>[],
): boolean {
  if (claim.certainty < bearsOutFrom || kind.isTwoSided === true) return false;
  return claims.some(({ placed, value }) => {
    const relation = placed.speaks ? kind.relate(claim.value, value, question) : 'unclear';
    return isTogether(relation);
  });
}

interface Made<Value> {
  readonly value: Value;
  /** The confidence of the claim alone, whatever the source's score. */
  readonly certainty: number;
  readonly placed: Placed;
}

function claimOf<Value>(
  kind: Kind<Value>,
  question: Question,
  source: ShownSource,
  bestScore: number,
): Made<Value> | null {
  let best: { claim: Claim<Value>; candidate: Candidate; confidence: number } | null = null;
  for (const [i, candidate] of source.shown.entries()) {
    const claim = kind.read(question, candidate);
    if (claim === null) continue;
    const confidence = trustIn(
      candidate,
      kind.prior ?? priorOf(kind.differs),
      claim,
      bestScore,
      i > 0,
    );
    if (best === null || confidence > best.confidence) best = { claim, candidate, confidence };
  }
  if (best === null) return null;
  const { claim, candidate, confidence } = best;
  return {
    value: claim.value,
    certainty: claim.confidence,
    placed: {
      ...source,
      label: claim.label,
      deciding: { candidate, highlight: claim.highlight },
      certainty: claim.confidence,
      agrees: false,
      confidence,
    },
  };
}

/**
 * The surest claims come first and found the groups; a claim joins the first group in which it contradicts nobody and goes
 * with somebody. `alone`: claims of which nothing can be told beside the others.
 */
function groupClaims<Value>(
  kind: Kind<Value>,
  question: Question,
  claims: readonly Made<Value>[],
): { groups: Made<Value>[][]; alone: Made<Value>[] } {
  const groups: Made<Value>[][] = [];
  const alone: Made<Value>[] = [];
  for (const claim of claims.toSorted((a, b) => b.placed.confidence - a.placed.confidence)) {
    const relations = groups.map((group) =>
      group.map((other) => kind.relate(claim.value, other.value, question)),
    );
    const home = homeOf(relations);
    if (home >= 0) groups[home]?.push(claim);
    else if (relations.some((group) => !group.includes('different'))) alone.push(claim);
    else groups.push([claim]);
  }
  return { groups, alone };
}

function homeOf(relations: readonly (readonly Relation[])[]): number {
  const same = relations.findIndex(
    (group) => group.includes('same') && !group.includes('different'),
  );
  return same >= 0
    ? same
    : relations.findIndex((group) => group.includes('compatible') && !group.includes('different'));
}

function clashOf<Value>(
  kind: Kind<Value>,
  question: Question,
  groups: readonly (readonly Made<Value>[])[],
): number {
  let clash = 0;
  for (const [i, group] of groups.entries()) {
    for (const other of groups.slice(i + 1)) {
      for (const a of group) {
        for (const b of other) {
          if (kind.relate(a.value, b.value, question) !== 'different') continue;
          clash = Math.max(clash, disputeBetween(kind, a, b));
        }
      }
    }
  }
  return clash;
}

function disputeBetween<Value>(kind: Kind<Value>, a: Made<Value>, b: Made<Value>): number {
  const weaker = Math.min(a.placed.confidence, b.placed.confidence);
  const closeness = kind.closeness?.(a.value, b.value) ?? null;
  return disputeLikelihood(weaker, kind.prior ?? priorOf(kind.differs), closeness);
}
