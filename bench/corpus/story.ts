import { stemmer } from 'stemmer';
import type { Language } from './language.ts';
import { capitalised } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { randomFrom, seedOf } from './random.ts';
import type { Random } from './random.ts';

/** An event that several articles tell of: its people, its places, its matter, each under one word throughout. */
export interface Story {
  /** What this story says where the learnt language says `word`; words of grammar stay. */
  readonly translate: (word: string, random: Random) => string;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** What happened: each article of the story says it in its own way, and some say it differently. */
export interface Fact {
  readonly who: string;
  readonly deed: string;
  readonly thing: string;
  readonly place: string;
  readonly month: string;
  readonly day: number;
  readonly year: number;
  readonly count: number;
}

const STORY_KIND = 3;
const FACTS = 8;
/** So often an article uses a word of its own instead of the story's. */
const OWN_WORD = 0.06;
/** So often a number stands as all articles of the story have it. */
const SAME_NUMBER = 0.7;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...DAYS]);
const DEEDS = [
  'opened',
  'closed',
  'bought',
  'sold',
  'repaired',
  'cancelled',
  'approved',
  'rebuilt',
  'inspected',
  'evacuated',
] as const;
/** Endings a made-up word takes over from the word it stands for, so that its forms have one stem. */
const ENDINGS = [
  'ing',
  'ed',
  'ers',
  'er',
  'ions',
  'ion',
  'ly',
  'es',
  's',
  'al',
  'ive',
  'ity',
  'ment',
] as const;

/** The story of that number: the same for the same language and number. */
export function storyOf(number: number, language: Language, lexicon: Lexicon): Story {
  const known = new Map<string, string>();
  const drawn = (key: string, draw: (random: Random) => string): string => {
    const word = known.get(key) ?? draw(randomFrom(seedOf(number, hashOf(key))));
    known.set(key, word);
    return word;
  };
  const name = (written: string): string => {
    if (CALENDAR.has(written)) return written;
    const found = drawn(written, lexicon.drawName);
    return written.length > 1 && written === written.toUpperCase()
      ? found.slice(0, written.length).toUpperCase()
      : found;
  };
  const content = (word: string, random: Random): string => {
    const stem = stemmer(word);
    const found =
      random.next() < OWN_WORD ? lexicon.drawWord(random) : drawn(stem, lexicon.drawWord);
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length > end.length + 2) ?? '';
    return lexicon.isLearnt(found) || found.endsWith(ending) ? found : found + ending;
  };
  const figure = (written: string, random: Random): string =>
    random.next() < SAME_NUMBER
      ? drawn(written, (own) => numberLike(written, own))
      : numberLike(written, random);
  const random = randomFrom(seedOf(STORY_KIND, number));
  return {
    translate: (word, own) => {
      if (/^\p{N}/u.test(word)) return figure(word, own);
      const plain = word.toLowerCase();
      if (language.stopWords.has(plain)) return word;
      if (language.names.has(word)) return name(word);
      const other = content(plain, own);
      return plain === word ? other : capitalised(other);
    },
    facts: [
      factOf(random, lexicon),
      ...Array.from({ length: FACTS - 1 }, () => factOf(random, lexicon)),
    ],
  };
}

function factOf(random: Random, lexicon: Lexicon): Fact {
  return {
    who: `${lexicon.drawName(random)} ${lexicon.drawName(random)}`,
    deed: random.pick(DEEDS),
    thing: lexicon.drawWord(random),
    place: lexicon.drawName(random),
    month: random.pick(MONTHS),
    day: 1 + random.below(28),
    year: 1990 + random.below(37),
    count: 2 + random.below(900),
  };
}

/** A number of the same form: a year stays one, of others the digits change and the separators stay. */
export function numberLike(written: string, random: Random): string {
  if (/^(?:19|20)\d\d$/u.test(written)) return String(1990 + random.below(37));
  return written.replace(/\d/gu, (_, at: number) =>
    String(at === 0 ? 1 + random.below(9) : random.below(10)),
  );
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
