/** "Is", "did", "might", "can't": what may stand before the subject of a question, denied or not. Folded. */
export function isAuxiliary(folded: string): boolean {
  return FINITE.has(folded) || isNegatedAuxiliary(folded);
}

/** "Didn't", "hasn’t", "dont": an auxiliary with its "not", with or without its apostrophe. Folded. */
export function isNegatedAuxiliary(folded: string): boolean {
  return folded.endsWith('t') && NEGATED.test(folded);
}

/** "Is", "been": a form of "to be". Folded. */
export function isFormOfBe(folded: string): boolean {
  return BE.has(folded);
}

/** A form of "to be", or what does its work: "*got* hurt", "*remained* closed". Folded. */
export function isCopula(folded: string): boolean {
  return BE.has(folded) || LIKE_BE.has(folded);
}

const FINITE: ReadonlySet<string> = new Set(
  'am is are was were do does did has have had can could will would shall should may might must'.split(
    ' ',
  ),
);
const NEGATED =
  /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|sha|should|might|must|ai)n['’]?t$/u;
const BE: ReadonlySet<string> = new Set('am is are was were be been being'.split(' '));
const LIKE_BE: ReadonlySet<string> = new Set(
  'get gets got grew became felt remain remains remained stay stays stayed'.split(' '),
);
