import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import { topScore } from '../candidate.ts';
import type { Claim, Kind } from './kind.ts';
import { priorOf, trustIn } from './trust.ts';
import { isTogether, groupClaims, clashOf } from './groups.ts';
import type { Made } from './groups.ts';
import type { ShownSource, Grouping } from './grouping.ts';

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
