import { wordForNumber } from '../../text/number-words.ts';
import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { Signals } from '../weighing/signal.ts';
import { nearWorth, coverOf, groupShares, shareOf } from './cover.ts';
import type { GroupShares } from './cover.ts';

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
  const { found, around, unknown, total } = weighPlaces(terms, matches, near);
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

/** The weight found in the sentence in each way and around it at each place; `total` is never 0. */
function weighPlaces(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
) {
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
  return { found, around, unknown, total: all || 1 };
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
