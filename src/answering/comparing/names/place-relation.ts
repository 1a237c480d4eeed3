import { nounsUnder, singularsOf } from '../../../text/lexicon/nouns-under.ts';
import { isPlaceWord } from '../../grammar/place-words.ts';
import { shareTerm } from '../shared-meaning.ts';
import type { Relation } from '../kind.ts';
import type { NamedAnswer } from './name-relation.ts';
import { relateNames } from './name-relation.ts';

/** A place as a sentence gives it. */
export interface PlaceAnswer {
  /** Null where a noun says it: "in the car park". */
  readonly name: NamedAnswer | null;
  /** The name by which a noun's place is told: "the beaches of *Skerra*", "the hospital in *Dunmere*"; null for none. */
  readonly within: NamedAnswer | null;
  /** True for "the Notch", "the Corn Exchange": no town's name has an article. */
  readonly article: boolean;
  /** The telling words of the place itself: "firm", "car", "park"; of a gathering those that tell it from others. */
  readonly terms: ReadonlySet<string>;
  /** Relation and pole in one signed number. */
  readonly senses: ReadonlySet<number>;
  /** The telling words that say where the place is: "the hospital *in Dunmere*". */
  readonly around: ReadonlySet<string>;
  /** Its noun, folded. */
  readonly head: string;
  /** True for what surely is a place. */
  readonly known: boolean;
  /** True for a gathering, which is held in a place that another source may name. */
  readonly occasion: boolean;
}

/**
 * Places with a word or a sense in common are one, and a town and what stands in it go together. Of a bare name and a plain
 * place nothing is known: the car park may well be in that town.
 */
export function relatePlaces(a: PlaceAnswer, b: PlaceAnswer): Relation {
  if (a.name !== null && b.name !== null) return relateNames(a.name, b.name);
  if (a.occasion !== b.occasion) return 'unclear';
  if (a.occasion) return relateGatherings(a, b);
  const named = relateNamed(a, b);
  if (named === 'different')
    return shareTerm(a.terms, b.terms) && a.name === null && b.name === null ? 'unclear' : named;
  if (shareTerm(a.terms, b.terms)) return 'same';
  if (isAround(a, b) || isAround(b, a)) return 'compatible';
  for (const sense of a.senses) if (b.senses.has(sense)) return 'compatible';
  if (!a.known || !b.known || isVague(a) || isVague(b)) return 'unclear';
  if (isArea(a) || isArea(b) || isRoomOf(a, b) || isRoomOf(b, a)) return 'unclear';
  return 'different';
}

/** "The Build conference" and "the spring summit" are two; "the conference" may be either. */
function relateGatherings(a: PlaceAnswer, b: PlaceAnswer): Relation {
  if (a.terms.size === 0 || b.terms.size === 0) return a.head === b.head ? 'same' : 'unclear';
  return shareTerm(a.terms, b.terms) ? 'same' : 'different';
}

/** How the names stand by which the places are told; `unclear` where not both have one. */
function relateNamed(a: PlaceAnswer, b: PlaceAnswer): Relation {
  const [one, other] = [a.name ?? a.within, b.name ?? b.within];
  return one === null || other === null ? 'unclear' : relateNames(one, other);
}

/** "Outside the hospital in Dunmere" goes with "in Orlat", "in a skip behind the depot" with "at the depot". */
function isAround(place: PlaceAnswer, { terms, name }: PlaceAnswer): boolean {
  return (
    shareTerm(place.around, terms) ||
    (name?.others.some((other) => other.some((word) => place.around.has(word))) ?? false)
  );
}

const vague = /^(?:sites?|area|place|spot|scene|premises|grounds|base|location|venue|end|side)$/u;

function isVague({ name, head }: PlaceAnswer): boolean {
  return name === null && vague.test(head);
}

/** Nouns of land and settlements: what is there stands in them. */
const lands =
  /^(?:city|town|county|state|province|district|village|islands?|isle|region|valley|peninsula|lake|sea|ocean|desert|coast|country|area|suburb|neighbourhood|hills?|mountains?)$/u;

/** A bare name, or a stretch of land, in which any spot may lie. */
function isArea({ name, head, article }: PlaceAnswer): boolean {
  return (
    lands.test(head) ||
    (name !== null && !article && name.form !== 'organisation' && !isPlaceWord(head))
  );
}

let rooms: ReadonlySet<string> | undefined;
let buildings: ReadonlySet<string> | undefined;

/** "In the kitchen", "in the house": a room without more may be of that house. */
function isRoomOf(room: PlaceAnswer, house: PlaceAnswer): boolean {
  buildings ??= nounsUnder(['building', 'venue', 'home']);
  const built = buildings;
  rooms ??= new Set([...nounsUnder(['room']), ...parts].filter((noun) => !built.has(noun)));
  const inside = rooms;
  return (
    room.terms.size <= 1 &&
    singularsOf(room.head).some((noun) => inside.has(noun)) &&
    singularsOf(house.head).some((noun) => built.has(noun))
  );
}

const parts: readonly string[] =
  'floor roof cellar attic corridor stairs steps lobby foyer canteen gymnasium ballroom entrance basement balcony'.split(
    ' ',
  );
