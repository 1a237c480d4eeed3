import type { Question } from '../question.ts';
import type { Kind, Relation } from './kind.ts';
import { disputeLikelihood, priorOf } from './trust.ts';
import type { Placed } from './grouping.ts';

/** Whether two statements can stand in one group. */
export function isTogether(relation: Relation): boolean {
  return relation === 'same' || relation === 'compatible';
}

/** What a source is taken to say. */
export interface Made<Value> {
  readonly value: Value;
  /** The confidence of the claim alone, whatever the source's score. */
  readonly certainty: number;
  readonly placed: Placed;
}

/**
 * The surest claims come first and found the groups; a claim joins the first group in which it contradicts nobody and goes
 * with somebody. `alone`: claims of which nothing can be told beside the others.
 */
export function groupClaims<Value>(
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

/** How likely the surest dispute between two groups is one, 0 to 1; 0 where none is possible. */
export function clashOf<Value>(
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
