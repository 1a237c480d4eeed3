import { nounsUnder, singularsOf } from '../../text/lexicon/nouns-under.ts';
import { placeWords } from '../../text/values/names/name-words.ts';

/** The nouns of the lexicon from which places are told. */
const roots: readonly string[] =
  `place area city building room property site venue facility shop restaurant school university hospital church factory
  road bridge lake river sea island mountain station settlement country vehicle ship boat train aircraft car`.split(
    /\s+/u,
  );
/** What the lexicon counts among these and is mostly met as something else. */
const noPlaces: ReadonlySet<string> = new Set(
  `structure plant drive chain motor brig express tank study capital home state nation property bank power service way
  pass range well block fall front line`.split(/\s+/u),
);
/** Parts of places and of the land, and what things are found in. */
const spots: ReadonlySet<string> = new Set(
  `park yard courtyard garden lawn field meadow orchard wood woods forest hill valley slope ridge cliff cave quarry pit
  shaft ledge beach shore coast quay pier dock harbour port marina bay bank sandbank reef canal lock pond pool ditch
  floor roof stairs steps doorstep door doorway entrance exit gate corridor basement porch balcony terrace backyard
  attic garage corner kerb pavement road street lane alley roundabout crossroads junction motorway lay-by tunnel bridge
  platform track runway hangar carriage cab deck hold bridge cabin boot locker safe cupboard drawer wardrobe skip bin
  crate tent marquee stage podium pitch court track square market stall counter bar desk table bench campsite camp
  village town suburb outskirts borderlands border abroad overseas home bed cell grave cemetery churchyard parking
  gymnasium gym canteen foyer lobby ballroom headquarters office offices base site website forum channel server page
  grounds premises wall tower top bottom foot edge side middle centre rear back front depths summit peak glacier moor
  bog marsh desert jungle island shed barn workshop studio lab warehouse depot terminal car lorry van boat prison jail
  countryside neighbourhood hometown birthplace`.split(/\s+/u),
);
/** What stands behind "in", "at" and "on" and is no place: times, occasions, weather and light, states and manners. */
const elsewhere: ReadonlySet<string> = new Set(
  `time day night evening morning afternoon eve week weekend month year hour minute moment second date season spring
  summer autumn winter interval break past future end beginning start midst meantime meanwhile run-up aftermath wake
  course process century decade era age period term dusk dawn dark darkness twilight noon midday midnight sunset
  sunrise daylight moonlight light shade gloom debut occasion visit holiday trip tour journey voyage return arrival
  departure anniversary birthday death birth condition order disorder secret silence fact view favour name interest
  hope fear shock surprise tears anger public private detail full total force charge doubt danger trouble pain use
  need response reply turn general particular person part case event way manner style sense mood mind opinion word
  words language phone radio television tv camera video photo picture letter email statement report interview article
  book newspaper press news speech song film voice whisper hurry rush panic bid attempt effort plan scheme deal
  agreement accordance connection relation addition contrast comparison exchange search row dispute crisis war battle
  fight struggle race lead final match game vote election ballot campaign debate trial appeal investigation inquiry
  review average basis behalf advice grounds suspicion strength account terms board duty leave strike sale offer loan
  bail cost price rate speed height depth length distance expense risk odds least most first last present large once
  all work rest peace ease sea glance look tune shape good bad poor fine matter issue question subject topic point
  level degree extent scale number amount majority minority reason cause result consequence instructions orders
  request invitation initiative behest own other others same former latter whole half foot feet hand hands arm arms
  face head heart stomach back-up cash debt profit business trade money bargain rehearsal session ecosystem landscape
  industry sector environment context realm climate economy culture society community marketplace framework network
  hierarchy chain limelight spotlight headlines shift move twist step blow boost setback victory triumph defeat
  breakthrough gesture snub u-turn change world sphere`.split(/\s+/u),
);
/** What people come together for, which have a place without naming it. */
const occasions: ReadonlySet<string> = new Set(
  `conference summit congress convention symposium forum fair expo exhibition festival ceremony hearing inquest rally
  briefing assembly seminar gala banquet dinner lunch breakfast reception parade wedding funeral party concert talks
  meeting showcase keynote vigil auction regatta tournament`.split(/\s+/u),
);

let places: ReadonlySet<string> | undefined;
let weather: ReadonlySet<string> | undefined;

/** True for a noun, folded, in either number, that surely is a place or a thing to be in: "shed", "villages". */
export function isPlaceWord(folded: string): boolean {
  places ??= new Set([
    ...[...nounsUnder(roots), ...placeWords].filter((noun) => !noPlaces.has(noun)),
    ...spots,
  ]);
  const known = places;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** True for a noun behind "in", "at" or "on" that says when, how or on what occasion, not where. */
export function isNoPlace(folded: string): boolean {
  weather ??= nounsUnder(['weather', 'event', 'holiday']);
  const known = weather;
  return (
    !spots.has(folded) &&
    singularsOf(folded).some(
      (noun) => elsewhere.has(noun) || occasions.has(noun) || known.has(noun),
    ) &&
    !spots.has(singularsOf(folded)[0] ?? '')
  );
}

/** True for a noun, folded, in either number, of what people come together for: "conference", "weddings". */
export function isOccasion(folded: string): boolean {
  return singularsOf(folded).some((noun) => occasions.has(noun)) || occasions.has(folded);
}
