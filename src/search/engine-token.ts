/** Terms that have a token of their own: the first ones a library brings, among which are all that are frequent. */
const ownTokens = 20_000;
/** Tokens that the others share: of half a million terms, ten. */
const sharedTokens = 50_000;

/**
 * The number of the word under which MiniSearch knows a term. Most terms of a large library stand in a section or two, and
 * to MiniSearch each costs several hundred bytes wherever it stands: they share tokens. What is found by a shared token and
 * does not hold the term scores nothing.
 *
 * @param id the term's number in the vocabulary
 */
export function tokenNumber(id: number): number {
  return id < ownTokens ? id : ownTokens + (id % sharedTokens);
}

/** The word itself. */
export function engineToken(id: number): string {
  return wordOfToken(tokenNumber(id));
}

export function wordOfToken(token: number): string {
  return token.toString(36);
}
