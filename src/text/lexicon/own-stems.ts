/**
 * Words that Porter's algorithm gives the stem of another word: "department" that of "depart", "authority" that of
 * "author". They are stemmed to themselves, in both numbers, so that neither a search nor the lexicon takes one for the other.
 */
const words =
  `department suite hospitality apartment authority university universe news internal international several executive
  evening generation national important importance community positive experiment animal marketing petition terminal exclusive
  singe publication`.split(/\s+/u);

/** Forms that Porter would part from their word when it is no longer given its own stem. */
const furtherForms: readonly (readonly [string, string])[] = [
  ['exclusively', 'exclusive'],
  ['exclusivity', 'exclusive'],
  ['singed', 'singe'],
];

/** Folded word → its stem. */
export const ownStems: ReadonlyMap<string, string> = new Map([
  ...words.flatMap((word): [string, string][] => [
    [word, word],
    [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, word],
  ]),
  ...furtherForms,
]);

/** Further stems of words that only look as if they came of a shorter one: "signal" of "sign", "factor" of "fact". */
const lookDerived =
  `signal portal formal postal partial hears prais restor pastor factor sector sensor suitor tailor footag messag passag
  hostag villag teenag pastur ventur featur creatur pressur cultur captur realist dentist footer counter corner
  quarter coalit tradit habitat plantat accordion courtship basement spite massiv`.split(/\s+/u);

const underived: ReadonlySet<string> = new Set([...ownStems.values(), ...lookDerived]);

/** Whether a term is that of a word of its own, though a shorter one has the same first letters. */
export function isUnderived(term: string): boolean {
  return underived.has(term);
}
