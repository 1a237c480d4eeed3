import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Signals } from '../weighing/signal.ts';

/** What the near context is worth against the sentence itself. */
export const nearWorth = 0.5;

/** Signals that are being told. */
export type Told<Of> = { -readonly [name in keyof Of]: number };

/** How plain words and names are covered together. */
export type Cover = Pick<Signals, 'plain' | 'plainWide' | 'plainName' | 'gap'>;

/**
 * How much of a question's plain words a sentence holds, alone and with what is around it; how near its names are; the
 * heaviest word that is found nowhere. Each 0 to 1.
 */
export function tellCover(
  told: Told<Cover>,
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): void {
  // Each by itself: as a list to be taken apart they would leave one behind with every call.
  let plain = 0;
  let wide = 0;
  let plainTotal = 0;
  let name = 0;
  let nameTotal = 0;
  let gap = 0;
  let total = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined) continue;
    const match = matches[i];
    const here = match == null ? 0 : match.strength;
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
  const plainWide = plainTotal === 0 ? noneAsked : wide / plainTotal;
  told.plain = plainTotal === 0 ? noneAsked : plain / plainTotal;
  told.plainWide = plainWide;
  told.plainName = plainWide * (nameTotal === 0 ? 1 : name / nameTotal);
  told.gap = total === 0 ? 0 : gap / total;
}

/** The cover of plain words for a question that has none: neither good nor bad. */
const noneAsked = 0.5;

/** The shares of names and of other words. */
export type GroupShares = Pick<
  Signals,
  'plainExact' | 'plainSense' | 'plainNear' | 'nameHere' | 'nameNear' | 'nameFar' | 'nameMissing'
>;

/** Names and other words apart: a name tells what is spoken of, the others what is said. */
export function tellGroups(
  told: Told<GroupShares>,
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): void {
  let plain = 0;
  let exact = 0;
  let sense = 0;
  let beside = 0;
  let name = 0;
  let here = 0;
  let nameNear = 0;
  let far = 0;
  let missing = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const [term, match, context] = [terms[i], matches[i] ?? null, near[i] ?? null];
    if (term === undefined) continue;
    const { weight } = term;
    const isNear = context === 'heading' || context === 'before';
    if (term.name) {
      name += weight;
      if (match !== null) here += weight;
      // What comes after is seldom what a sentence speaks of.
      if (isNear) nameNear += weight;
      else if (context !== null) far += weight;
      else if (match === null) missing += weight;
    } else {
      plain += weight;
      if (match?.kind === 'exact') exact += weight;
      else if (match !== null) sense += weight;
      if (isNear || context === 'behind') beside += weight;
    }
  }
  told.plainExact = shareOf(exact, plain);
  told.plainSense = shareOf(sense, plain);
  told.plainNear = shareOf(beside, plain);
  told.nameHere = shareOf(here, name);
  told.nameNear = shareOf(nameNear, name);
  told.nameFar = shareOf(far, name);
  told.nameMissing = shareOf(missing, name);
}

/** 0 for a part of nothing. */
export function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}
