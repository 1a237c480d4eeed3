import { plain } from './inline.ts';
import type { Block, Entry, Message } from './message.ts';

/** Entries that a reader who scrolls still reads. */
const PLACES_SHOWN = 10;
const GROUPS_SHOWN = 10;

/** So many names are read; more are only counted. */
const NAMES_SHOWN = 30;

/**
 * The blocks of a message with the first ten entries of each of the first ten groups (sources of positions); what is left
 * out is counted and named, with `how` to see it. A message with fewer is whole.
 */
export function strongestOf({ blocks, entryNoun }: Message, how: string): readonly Block[] {
  const names = new Set(
    blocks.flatMap(({ entry }) => (entry === undefined || isShown(entry) ? [] : [entry.name])),
  );
  if (names.size === 0) return blocks;
  const noun = entryNoun ?? { one: 'entry', many: 'entries' };
  const named = [...names].slice(0, NAMES_SHOWN).join(' ');
  const rest = names.size > NAMES_SHOWN ? ' …' : '';
  const words = `And ${names.size} more ${names.size === 1 ? noun.one : noun.many}: ${named}${rest}. ${how}`;
  const shown = blocks.filter(({ entry }) => entry === undefined || isShown(entry));
  return [...shown, { kind: 'small', text: [plain(words)] }];
}

function isShown({ place, group }: Entry): boolean {
  return place < PLACES_SHOWN && group < GROUPS_SHOWN;
}
