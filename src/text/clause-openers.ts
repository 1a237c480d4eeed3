/** "While", "which", "but": a word, folded, that opens a clause of its own, with or without a comma before it. */
export function opensClause(folded: string): boolean {
  return OPENERS.has(folded);
}

const OPENERS: ReadonlySet<string> = new Set(
  `but although though while whereas because who whom which whose when where why after before until unless since despite
  if so whether`.split(/\s+/u),
);
