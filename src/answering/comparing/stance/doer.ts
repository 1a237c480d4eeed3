const doer = /(?:er|or)s?$/u;

/**
 * Whether a word of the same stem names who does what is asked, and not the deed: "insurers" beside "insured". An "order"
 * beside "ordered" is the deed itself. Both folded.
 */
export function namesDoer(said: string, asked: string): boolean {
  return doer.test(said) && !doer.test(asked) && !asked.startsWith(said.replace(/s$/u, ''));
}
