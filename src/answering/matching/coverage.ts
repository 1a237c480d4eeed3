import { wordForNumber } from '../../text/number-words.ts';
import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { Signals } from '../weighing/signal.ts';

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
  const found = { exact: 0, sense: 0, opposite: 0, soft: 0 };
  const around = { heading: 0, before: 0, behind: 0, title: 0, article: 0 };
  let [all, unknown] = [0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const [term, match, context] = [terms[i], matches[i] ?? null, near[i] ?? null];
    if (term === undefined) continue;
    all += term.weight;
    if (term.unknown) unknown += term.weight;
    if (match !== null) found[match.kind] += term.weight;
    if (context !== null) around[context] += term.weight;
  }
  const total = all || 1;
  const cover = coverOf(terms, matches, near);
  const groups = groupShares(terms, matches, near);
  return {
    exact: found.exact / total,
    sense: found.sense / total,
    opposite: found.opposite / total,
    soft: found.soft / total,
    heading: around.heading / total,
    before: around.before / total,
    behind: around.behind / total,
    title: around.title / total,
    article: around.article / total,
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
    unknown: unknown / total,
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

function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

function keyMatch(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  let key = -1;
  for (let i = 0; i < terms.length; i += 1)
    if (key < 0 || (terms[i]?.weight ?? 0) > (terms[key]?.weight ?? 0)) key = i;
  if (key < 0) return 0;
  return matches[key] !== null ? 1 : nearness(near[key] ?? null) * 0.7;
}

function saidOf(
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  if (question.predicate.length === 0) return nearWorth;
  let most = -Infinity;
  for (const i of question.predicate) {
    const beside = near[i] === 'heading' || near[i] === 'before' ? nearWorth : 0;
    most = Math.max(most, matches[i]?.strength ?? beside);
  }
  return most;
}

function missingFigures(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  let [figures, missing] = [0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    // "What are the two bodies?": how many there are is told with them or not at all.
    if (term === undefined || !startsWithDigit(term.term) || wordForNumber.has(term.folded))
      continue;
    figures += 1;
    if (matches[i] == null && near[i] !== 'heading' && near[i] !== 'before') missing += 1;
  }
  return shareOf(missing, figures);
}

function startsWithDigit(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The share of the question's weight that is found in a text. `matches`: of each word. */
export function foundShare(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
): number {
  let [found, total] = [0, 0];
  for (const [i, { weight }] of terms.entries()) {
    found += weight * (matches[i]?.strength ?? 0);
    total += weight;
  }
  return shareOf(found, total);
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
