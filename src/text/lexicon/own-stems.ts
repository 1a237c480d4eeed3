/**
 * Words that Porter's algorithm gives the stem of another word: "department" that of "depart", "authority" that of
 * "author". They are stemmed to themselves, in both numbers, so that neither a search nor the lexicon takes one for the other.
 */
const words =
  `department suite hospitality apartment authority university universe news internal international several executive
  evening generation national important importance community positive experiment animal marketing petition`.split(
    /\s+/u,
  );

/** Folded word → its stem. */
export const ownStems: ReadonlyMap<string, string> = new Map(
  words.flatMap((word) => [
    [word, word],
    [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, word],
  ]),
);
