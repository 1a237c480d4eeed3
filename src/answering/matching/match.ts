import { familyLetters } from '../../search/term-families.ts';
import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import type { QueryTerm } from '../question/query-term.ts';
import { isFigure } from '../../text/words.ts';
import type { Searchable } from '../reading/searchable.ts';
import { areAlike, areDerived } from './word-family.ts';

/** How a word of the question is found in a text: itself, a word that says the same, its opposite, or a look-alike. */
export type MatchKind = 'exact' | 'sense' | 'opposite' | 'soft';

/** Where a word of the question is found, as a word index, and how. */
export interface Match {
  readonly kind: MatchKind;
  /** -1 where it is found at no place of the sentence: in a set of terms, or in the question it replies to. */
  readonly at: number;
  /** 0 to 1: how sure it is that the same is meant; 1 for the word itself. */
  readonly strength: number;
}

/** True for a word of the question that is found at all, and not only by its looks: as itself or by what it means. */
export function isFound(match: Match | null | undefined): match is Match {
  return match != null && match.kind !== 'soft';
}

/** True for a word of the question that stands at a place of the sentence, as itself or by what it means. */
export function isPlaced(match: Match | null | undefined): match is Match {
  return isFound(match) && match.at >= 0;
}

/** Takes words of the question that a sentence says without any word for them as found where it does. */
export function foundAt(
  { terms }: { readonly terms: readonly QueryTerm[] },
  matches: readonly (Match | null)[],
  tells: (term: QueryTerm) => boolean,
  place: Pick<Match, 'at' | 'strength'>,
): (Match | null)[] {
  return matches.map((match, i) => {
    const term = terms[i];
    return match === null && term !== undefined && tells(term)
      ? { kind: 'sense', at: place.at, strength: place.strength }
      : match;
  });
}

/** A word that stands in many relations seldom carries just the one that is asked for; around a sentence, less so still. */
const leastInContext = 0.65;

/** Whether a word of the question is found surely enough to count where it stands around a sentence. */
export function isStrong(match: Match | null | undefined): match is Match {
  return isFound(match) && match.strength >= leastInContext;
}

const softStrength = 0.45;

/** What is looked for: a word of the question, or one side of an "or" question. */
export type Sought = Pick<QueryTerm, 'term' | 'alternatives' | 'denials' | 'kinds' | 'senses'>;

/** The best match of a word in a text; null for none. */
export function matchOf(query: Sought, text: Searchable): Match | null {
  const { terms } = text;
  // Few words have another spelling.
  const word =
    terms.get(query.term) ??
    (query.alternatives.length === 0 ? undefined : placeOfAny(query.alternatives, terms));
  if (word !== undefined) return { kind: 'exact', at: word, strength: 1 };
  const denied = query.denials.length === 0 ? undefined : placeOfAny(query.denials, terms);
  if (denied !== undefined) return { kind: 'opposite', at: denied, strength: deniedStrength };
  const sense = matchingSense(query, text.senses);
  if (sense !== null && sense.kind === 'sense' && sense.strength > kindStrength) return sense;
  const kind = placeOfKind(query.kinds, terms);
  if (kind !== undefined) return { kind: 'sense', at: kind, strength: kindStrength };
  return sense ?? familyMatch(query, text);
}

/**
 * Where the first of some kinds that a text holds stands. A sentence has a dozen terms and "person" hundreds of kinds: these
 * are gone through only where the sentence holds several.
 */
function placeOfKind(
  kinds: ReadonlySet<string>,
  terms: ReadonlyMap<string, number>,
): number | undefined {
  if (kinds.size === 0) return undefined;
  let only: number | undefined;
  for (const [term, at] of terms) {
    if (!kinds.has(term)) continue;
    if (only !== undefined) return placeOfAny(kinds, terms);
    only = at;
  }
  return only;
}

function placeOfAny(
  words: Iterable<string>,
  terms: ReadonlyMap<string, number>,
): number | undefined {
  for (const word of words) {
    const at = terms.get(word);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** A worker is a person, but not every person is that worker. */
export const kindStrength = 0.7;
const senseStrength = 0.95;
const oppositeStrength = 0.8;
/** "Childless" speaks of children as surely as a word that says the same. */
const deniedStrength = 0.9;

/**
 * The surest sense that the word and the text share at one place. Two words of several relations each may mean different
 * things; the more of these they share, the likelier they mean the same.
 */
function matchingSense(query: Sought, senses: readonly SenseAt[]): Match | null {
  let best: Match | null = null;
  if (query.senses.length === 0) return best;
  let [place, same, opposite] = [-1, 0, 0];
  for (const { relation, pole, from, strength } of senses) {
    if (from !== place) [place, same, opposite] = [from, 0, 0];
    for (const own of query.senses) {
      if (own.relation !== relation) continue;
      const isSame = own.pole === pole;
      const worth = isSame ? senseStrength : oppositeStrength;
      const before = isSame ? same : opposite;
      const told = Math.min(worth, before + own.strength * strength * worth);
      if (isSame) same = told;
      else opposite = told;
      if (best === null || told > best.strength)
        best = { kind: isSame ? 'sense' : 'opposite', at: from, strength: told };
    }
  }
  return best;
}

const derivedStrength = 0.9;
function familyMatch({ term }: Sought, { terms }: Searchable): Match | null {
  if (isFigure(term) || term.length < familyLetters) return null;
  const letters = term.slice(0, familyLetters);
  let alike: string | null = null;
  for (const other of terms.keys()) {
    if (!other.startsWith(letters)) continue;
    if (areDerived(other, term))
      return { kind: 'exact', at: terms.get(other) ?? -1, strength: derivedStrength };
    if (alike === null && areAlike(other, term)) alike = other;
  }
  return alike === null
    ? null
    : { kind: 'soft', at: terms.get(alike) ?? -1, strength: softStrength };
}
