import { irregular } from './irregular.ts';
import { kinds } from './kinds.ts';

/**
 * All nouns of the lexicon that are kinds of the given, or kinds of such kinds, in the singular; of "chief executive" the
 * last word, as it is met in a text.
 *
 * @param broadest nouns to begin with, themselves included
 * @param endsThere nouns that are taken in while their own kinds are not
 * @param not kinds to be left out
 */
export function nounsUnder(
  broadest: readonly string[],
  endsThere: ReadonlySet<string> = none,
  not: ReadonlySet<string> = none,
): ReadonlySet<string> {
  narrower ??= readKinds();
  const known = narrower;
  const found = new Set(broadest);
  for (const noun of found) {
    if (endsThere.has(noun)) continue;
    for (const kind of known.get(noun) ?? []) if (!not.has(kind)) found.add(kind);
  }
  // "Co-founder" is a founder; a "passer-by" is no by.
  return new Set([...found].map((noun) => noun.replace(/^.*(?:\s|-(?=\w{4}))/u, '')));
}

/** The nouns that each noun of the lexicon is said to be broader than; read when it is first asked for. */
let narrower: ReadonlyMap<string, readonly string[]> | undefined;

function readKinds(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const line of kinds) {
    const [broad = '', narrow = ''] = line.split(' > ');
    read.set(broad, [...(read.get(broad) ?? []), ...narrow.split(', ')]);
  }
  return read;
}

const none: ReadonlySet<string> = new Set();

/** A noun itself, folded, and what it may be the plural of. */
export function singularsOf(folded: string): readonly string[] {
  const base = Object.hasOwn(irregular, folded) ? (irregular[folded] ?? folded) : folded;
  if (!base.endsWith('s')) return [base];
  return [base, base.slice(0, -1), base.replace(/es$/u, ''), base.replace(/ies$/u, 'y')];
}
