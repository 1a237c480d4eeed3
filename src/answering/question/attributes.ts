import { isPersonNoun } from '../grammar/person-words.ts';

/** Whether a folded noun is something of a thing, asked for with "what": its cost, its date, its owner. */
export function isAttribute(folded: string): boolean {
  return ATTRIBUTE.test(folded);
}

/** Whether a folded noun alone asks for something or somebody of what else is named: its fee, its architect. */
export function isOfSomething(folded: string): boolean {
  return isAttribute(folded) || BELONGING.test(folded);
}

/** Whether a folded noun beside a name asks for something or anybody of it: "Brightwell *mayor*". */
export function isOfNamed(folded: string): boolean {
  return isOfSomething(folded) || isPersonNoun(folded);
}

const ATTRIBUTE =
  /^(?:costs?|price|reasons?|cause|causes|date|place|location|time|number|size|length|height|age|weight|name|value|result|results|outcome|purpose|aim|effects?|consequences|details|terms|conditions|rules|owner|author|winner|capacity|duration|total|amount|deadline|revenues?|profits?|budget|population|salary|address)$/u;

/** People stand here who are of things: a bridge has an architect and no mayor. */
const BELONGING =
  /^(?:architects?|designers?|builders?|owners?|founders?|authors?|directors?|producers?|winners?|drivers?|pilots?|captain|victims?|managers?|members|boss|ceo|fee|fare|rent|fine|damage|loss|losses|salaries|opening|closure|entrance|timetable|hours|turnout|score|speed|sentence|verdict)$/u;
