import { wordForNumber } from '../../text/number-words.ts';
import type { Context } from './context.ts';
import { nearness } from './context.ts';
import type { Match } from './match.ts';
import { onceInARow } from '../once.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { Question } from '../question.ts';
import type { Signals } from '../weighing/signal.ts';
import { nearWorth, tellCover, tellGroups, shareOf } from './cover.ts';
import type { Cover, GroupShares, Told } from './cover.ts';
import type { PlaceShares } from './place-shares.ts';
import { tellPlaces } from './place-shares.ts';

/** The signals that rest on where the words of the question stand, and on nothing else of the sentence. */
export type Coverage = Pick<Signals, 'key' | 'said' | 'figureMissing' | 'pairs'> &
  PlaceShares &
  Cover &
  GroupShares;

/** How far a sentence and its context cover a question. `matches`, `near`: of each word, in the sentence and where else. */
export function coverageOf(
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): Coverage {
  return tellCoverage(nothingTold(), question, matches, near);
}

/**
 * The same for who looks at it at once: the next call tells another in its place. Of some hundreds that a question asks for,
 * few are looked at again, and in V8 each number of an object takes memory of its own.
 */
export function passingCoverageOf(
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): Coverage {
  return tellCoverage(passing, question, matches, near);
}

function tellCoverage(
  told: Told<Coverage>,
  question: Question,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): Coverage {
  const { terms } = question;
  tellPlaces(told, terms, matches, near);
  tellCover(told, terms, matches, near);
  tellGroups(told, terms, matches, near);
  told.key = keyMatch(keyOf(question), matches, near);
  told.said = saidOf(question, matches, near);
  told.figureMissing = missingFigures(terms, matches, near);
  told.pairs = pairShare(terms, matches);
  return told;
}

function nothingTold(): Told<Coverage> {
  return {
    exact: 0,
    sense: 0,
    opposite: 0,
    soft: 0,
    heading: 0,
    before: 0,
    behind: 0,
    title: 0,
    article: 0,
    plain: 0,
    plainWide: 0,
    plainName: 0,
    gap: 0,
    plainExact: 0,
    plainSense: 0,
    plainNear: 0,
    nameHere: 0,
    nameNear: 0,
    nameFar: 0,
    nameMissing: 0,
    key: 0,
    said: 0,
    figureMissing: 0,
    pairs: 0,
    unknown: 0,
  };
}

const passing = nothingTold();

/** The index of the most telling word of a question; -1 where it has none. */
const keyOf = onceInARow(({ terms }: Question): number => {
  let key = -1;
  for (const [i, { weight }] of terms.entries())
    if (key < 0 || weight > (terms[key]?.weight ?? 0)) key = i;
  return key;
});

function keyMatch(
  key: number,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
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
  let figures = 0;
  let missing = 0;
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
  let found = 0;
  let total = 0;
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
