/** "Up", "away", "on": what makes another verb of the one before it. Folded. */
export function isParticle(folded: string): boolean {
  return ONLY_PARTICLES.has(folded) || PREPOSITIONS_TOO.has(folded);
}

/** The same without those that lead a noun of their own as often: "sat *on* the roof". Folded. */
export function isOnlyParticle(folded: string): boolean {
  return ONLY_PARTICLES.has(folded);
}

const ONLY_PARTICLES: ReadonlySet<string> = new Set('up down off out away back'.split(' '));
const PREPOSITIONS_TOO: ReadonlySet<string> = new Set('over on'.split(' '));

/** "In", "without", "than": what leads a phrase that says where, when or with what; not "of", which joins two nouns. Folded. */
export function isPreposition(folded: string): boolean {
  return PREPOSITIONS.has(folded);
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `in on at by for with from to into onto over under near between within without than as about against after before
  during since until through`.split(/\s+/u),
);
