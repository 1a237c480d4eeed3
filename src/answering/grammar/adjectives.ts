/**
 * Adjectives that say behind "is" how something is. Nothing in their form tells them from nouns, so that "is the tap water safe
 * to drink?" would be read as of a "water safe". Left out are those that only lead to a verb, which is what is asked then
 * ("able", "likely", "due"), and those that are as often nouns ("the oil well", "a trade fair").
 */
const predicative: ReadonlySet<string> = new Set(
  `absent accurate afraid alive alone angry asleep authentic available aware awake bankrupt big blind broke busy cheap
  clean clear closed cold compatible complete compulsory confident correct dangerous dark dead deaf deadly deep dirty
  drunk dry eligible empty essential exempt expensive explicit extinct fake false famous fast fatal fragile free fresh
  full genuine good great guilty happy harmful harmless healthy heavy high hollow honest hot hungry ill illegal immune
  inevitable infectious injured innocent intact invalid late legal lethal liable long loud low mandatory missing
  necessary neutral new old open optional painful poisonous popular possible pregnant profitable proud quick quiet rare
  ready real reasonable reliable responsible rich ripe safe satisfied secure separate serious shallow shut sick silent
  slow small smooth soft solvent stable steep strict strong stuck sufficient suitable tall tame thick thin tight tired
  toxic true unavailable unaware unfair unhappy unharmed unhurt uninjured unknown unpaid unsafe unwell unusual urgent
  useful useless valid vacant visible voluntary vulnerable waterproof weak wealthy welcome wet wide wild worth wrong`.split(
    /\s+/u,
  ),
);

/** True for an adjective, folded, that is known to say how something is. */
export function isPredicative(folded: string): boolean {
  return predicative.has(folded);
}
