/** Terms that have a token of their own: the first ones a library brings, among which are all that are frequent. */
const ownTokens = 20_000;
/** Tokens that the others share: of half a million terms, sixty, each of a section or two. */
const sharedTokens = 8_192;

/** How many tokens there are. */
export const tokenCount = ownTokens + sharedTokens;

/**
 * The number of the word under which MiniSearch knows a term. Most terms of a large library stand in a section or two, and
 * to MiniSearch each costs several hundred bytes wherever it stands: they share tokens. Of the sections that a shared token
 * names, those that do not hold the term are told by their own lists.
 *
 * @param id the term's number in the vocabulary
 */
export function tokenNumber(id: number): number {
  return id < ownTokens ? id : ownTokens + (id % sharedTokens);
}

/** The word under which MiniSearch knows a term, by the term's number. */
export function engineToken(id: number): string {
  return wordOfToken(tokenNumber(id));
}

/** The word that stands for a token, as short as can be. */
export function wordOfToken(token: number): string {
  return token.toString(36);
}
