import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import type { QueryTerm } from './query-term.ts';
import type { Question } from './question.ts';
import type { Searchable } from './searchable.ts';
import type { Signals } from './signal.ts';

/** The signals that rest on where the words of the question stand, and on nothing else of the sentence. */
export type Coverage = Pick<
  Signals,
  | 'exact'
  | 'sense'
  | 'opposite'
  | 'soft'
  | 'heading'
  | 'before'
  | 'behind'
  | 'title'
  | 'article'
  | 'plain'
  | 'plainWide'
  | 'plainName'
  | 'gap'
  | 'key'
  | 'said'
  | 'figureMissing'
  | 'pairs'
  | 'unknown'
> &
  GroupShares;

/** How far a sentence and its context cover a question. `matches`, `near`: of each word, in the sentence and where else. */
export function coverageOf(
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): Coverage {
  const { terms } = question;
  const total = sumOf(terms, () => 1) || 1;
  const share = (of: (i: number) => boolean) => sumOf(terms, (_, i) => (of(i) ? 1 : 0)) / total;
  const cover = coverOf(terms, matches, near);
  const groups = groupShares(terms, matches, near);
  return {
    exact: share((i) => matches[i]?.kind === 'exact'),
    sense: share((i) => matches[i]?.kind === 'sense'),
    opposite: share((i) => matches[i]?.kind === 'opposite'),
    soft: share((i) => matches[i]?.kind === 'soft'),
    heading: share((i) => near[i] === 'heading'),
    before: share((i) => near[i] === 'before'),
    behind: share((i) => near[i] === 'behind'),
    title: share((i) => near[i] === 'title'),
    article: share((i) => near[i] === 'article'),
    plain: cover.plain,
    plainWide: cover.wide,
    plainName: cover.wide * cover.name,
    gap: cover.gap,
    plainExact: groups.plainExact,
    plainSense: groups.plainSense,
    plainNear: groups.plainNear,
    nameHere: groups.nameHere,
    nameNear: groups.nameNear,
    nameFar: groups.nameFar,
    nameMissing: groups.nameMissing,
    key: keyMatch(terms, matches, near),
    said: saidOf(question, matches, near),
    figureMissing: missingFigures(terms, matches, near),
    pairs: pairShare(terms, matches),
    unknown: sumOf(terms, (term) => (term.unknown ? 1 : 0)) / total,
  };
}

/** What the near context is worth against the sentence itself. */
const nearWorth = 0.5;

function coverOf(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
) {
  let [plain, wide, plainTotal, name, nameTotal, gap, total] = [0, 0, 0, 0, 0, 0, 0];
  for (const [i, term] of terms.entries()) {
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

type GroupShares = Pick<
  Signals,
  'plainExact' | 'plainSense' | 'plainNear' | 'nameHere' | 'nameNear' | 'nameFar' | 'nameMissing'
>;

/** Names and other words apart: a name tells what is spoken of, the others what is said. */
function groupShares(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): GroupShares {
  const share = (name: boolean, of: (i: number) => boolean) => {
    const total = sumOf(terms, (term) => (term.name === name ? 1 : 0));
    return total === 0
      ? 0
      : sumOf(terms, (term, i) => (term.name === name && of(i) ? 1 : 0)) / total;
  };
  const isNear = (i: number) =>
    near[i] === 'heading' || near[i] === 'before' || near[i] === 'behind';
  return {
    plainExact: share(false, (i) => matches[i]?.kind === 'exact'),
    plainSense: share(false, (i) => matches[i] != null && matches[i]?.kind !== 'exact'),
    plainNear: share(false, isNear),
    nameHere: share(true, (i) => matches[i] != null),
    // What comes after is seldom what a sentence speaks of.
    nameNear: share(true, (i) => isNear(i) && near[i] !== 'behind'),
    nameFar: share(
      true,
      (i) => near[i] === 'title' || near[i] === 'article' || near[i] === 'behind',
    ),
    nameMissing: share(true, (i) => matches[i] == null && near[i] === null),
  };
}

function keyMatch(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  let key = -1;
  for (const [i, term] of terms.entries())
    if (key < 0 || term.weight > (terms[key]?.weight ?? 0)) key = i;
  if (key < 0) return 0;
  return matches[key] !== null ? 1 : nearness(near[key] ?? null) * 0.7;
}

function saidOf(
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  const strength = (i: number) =>
    matches[i]?.strength ?? (near[i] === 'heading' || near[i] === 'before' ? nearWorth : 0);
  return question.predicate.length === 0
    ? nearWorth
    : Math.max(...question.predicate.map(strength));
}

function missingFigures(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  const figures = terms.flatMap((term, i) => (/^\d/u.test(term.term) ? [i] : []));
  if (figures.length === 0) return 0;
  return (
    figures.filter((i) => matches[i] == null && near[i] !== 'heading' && near[i] !== 'before')
      .length / figures.length
  );
}

export function askedShare(terms: readonly QueryTerm[], asked: Searchable): number {
  const total = sumOf(terms, () => 1);
  const strength = (term: QueryTerm) => matchOf(term, asked)?.strength ?? 0;
  return total === 0 ? 0 : sumOf(terms, strength) / total;
}

function pairShare(terms: readonly QueryTerm[], matches: readonly (Match | null)[]): number {
  if (terms.length < 2) return 0;
  let pairs = 0;
  for (let i = 1; i < terms.length; i += 1) {
    const [a, b] = [matches[i - 1], matches[i]];
    if (a != null && b != null && a.at >= 0 && b.at > a.at && b.at - a.at <= 2) pairs += 1;
  }
  return pairs / (terms.length - 1);
}

function sumOf(terms: readonly QueryTerm[], share: (term: QueryTerm, i: number) => number): number {
  return terms.reduce((sum, term, i) => sum + term.weight * share(term, i), 0);
}
