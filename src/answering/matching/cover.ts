import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Signals } from '../weighing/signal.ts';

/** What the near context is worth against the sentence itself. */
export const nearWorth = 0.5;

/**
 * How much of a question's plain words a sentence holds, alone and with what is around it; how near its names are; the
 * heaviest word that is found nowhere. Each 0 to 1.
 */
export function coverOf(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
) {
  let [plain, wide, plainTotal, name, nameTotal, gap, total] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined) continue;
    const here = matches[i]?.strength ?? 0;
    const context = near[i] ?? null;
    const around =
      context === 'heading' || context === 'before'
        ? nearWorth
        : context === 'behind'
          ? nearWorth / 2
          : 0;
    total += term.weight;
    if (term.name) {
      nameTotal += term.weight;
      name += term.weight * Math.max(here, nearness(context));
    } else {
      plainTotal += term.weight;
      plain += term.weight * here;
      wide += term.weight * Math.max(here, around);
    }
    if (here === 0 && (context === null || (context === 'article' && !term.name)))
      gap = Math.max(gap, term.weight);
  }
  return {
    plain: plainTotal === 0 ? noneAsked : plain / plainTotal,
    wide: plainTotal === 0 ? noneAsked : wide / plainTotal,
    name: nameTotal === 0 ? 1 : name / nameTotal,
    gap: total === 0 ? 0 : gap / total,
  };
}

/** The cover of plain words for a question that has none: neither good nor bad. */
const noneAsked = 0.5;

/** The shares of names and of other words. */
export type GroupShares = Pick<
  Signals,
  'plainExact' | 'plainSense' | 'plainNear' | 'nameHere' | 'nameNear' | 'nameFar' | 'nameMissing'
>;

/** Names and other words apart: a name tells what is spoken of, the others what is said. */
export function groupShares(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): GroupShares {
  const plain = { all: 0, exact: 0, sense: 0, near: 0 };
  const name = { all: 0, here: 0, near: 0, far: 0, missing: 0 };
  for (let i = 0; i < terms.length; i += 1) {
    const [term, match, context] = [terms[i], matches[i] ?? null, near[i] ?? null];
    if (term === undefined) continue;
    const { weight } = term;
    const beside = context === 'heading' || context === 'before';
    if (term.name) {
      name.all += weight;
      if (match !== null) name.here += weight;
      // What comes after is seldom what a sentence speaks of.
      if (beside) name.near += weight;
      else if (context !== null) name.far += weight;
      else if (match === null) name.missing += weight;
    } else {
      plain.all += weight;
      if (match !== null) plain[match.kind === 'exact' ? 'exact' : 'sense'] += weight;
      if (beside || context === 'behind') plain.near += weight;
    }
  }
  return {
    plainExact: shareOf(plain.exact, plain.all),
    plainSense: shareOf(plain.sense, plain.all),
    plainNear: shareOf(plain.near, plain.all),
    nameHere: shareOf(name.here, name.all),
    nameNear: shareOf(name.near, name.all),
    nameFar: shareOf(name.far, name.all),
    nameMissing: shareOf(name.missing, name.all),
  };
}

/** 0 for a part of nothing. */
export function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}
