/** "*Head* chef", "*deputy* mayor": a word before an office that makes another of it. Folded. */
export function isRank(folded: string): boolean {
  return RANKS.has(folded) || isStandInRank(folded);
}

/** "*Deputy* mayor", "*acting* head": who is so is not the one who holds the office. Folded. */
export function isStandInRank(folded: string): boolean {
  return STAND_INS.has(folded);
}

/** "The *former* director", "his *once*-exclusive club": who or what was so is so no longer. Folded. */
export function isBygone(folded: string): boolean {
  return BYGONE.has(folded);
}

const RANKS: ReadonlySet<string> = new Set(
  'head chief general senior junior lead managing executive co'.split(' '),
);
const STAND_INS: ReadonlySet<string> = new Set('deputy vice assistant associate acting'.split(' '));
const BYGONE: ReadonlySet<string> = new Set(
  'former formerly ex once onetime erstwhile previously outgoing retired'.split(' '),
);
