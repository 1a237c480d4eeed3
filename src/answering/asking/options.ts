import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isPastForm } from '../grammar/verb-forms.ts';

/** One side of an "or" question. */
export interface Option {
  /** As asked. */
  readonly text: string;
  readonly term: string;
  readonly senses: readonly SenseAt[];
}

/**
 * The two sides of "approved or rejected", "gone up or down", "resign or was she fired": the words next to "or", and
 * where these say nothing to each other the first behind it that is the opposite of the one before. Empty without sides.
 */
export function optionsOf(words: readonly Word[]): readonly Option[] {
  const or = words.findIndex((word) => word.folded === 'or');
  const senses = sensesOf(words);
  const sensesAt = (at: number): readonly SenseAt[] =>
    aliasSenses(words[at]) ??
    senses.filter(({ from, to }) => (from === at || to === at) && to - from <= 1);
  if (or < 0) return [];
  const before = saidBefore(words, or) ?? lastTelling(words, or, senses.length > 0);
  if (before === null) return [];
  const first = sensesAt(before);
  const behind = words.flatMap((_, at) => (at > or ? [at] : []));
  const second =
    behind.find((at) => areOpposite(first, sensesAt(at))) ??
    headBehind(words, or) ??
    behind.find((at) => words[at]?.stop === false && !adverb.test(words[at]?.folded ?? '')) ??
    behind[0];
  if (second === undefined) return [];
  const own = sensesAt(second);
  const opposite = first.map((sense): SenseAt => ({ ...sense, pole: sense.pole === 1 ? -1 : 1 }));
  return [
    toOption(words[before], first),
    toOption(
      words[second],
      own.length > 0 && areOpposite(first, own)
        ? own
        : [...own, ...(isParticle(words[second]) ? opposite : [])],
    ),
  ];
}

/**
 * "Has the firm *launched* its models or are they planned?": where a clause of its own follows, the sides are what either
 * clause says of its subject, and on this side that is the verb, not the last word before "or". The same for "built
 * in-house or still planned". Null for other questions.
 */
function saidBefore(words: readonly Word[], or: number): number | null {
  if (!isAuxiliary(words[0]?.folded ?? '')) return null;
  const behind = words.slice(or + 1).find(({ folded }) => !adverb.test(folded))?.folded ?? '';
  const isVerb = (folded: string) =>
    isAuxiliary(folded) || (isParticiple(folded) && !aliases.has(folded));
  if (!isVerb(behind) || isParticiple(words[or - 1]?.folded ?? '')) return null;
  const verb = words.findIndex(
    ({ folded, stop }, at) => at > 1 && at < or && !stop && isParticiple(folded),
  );
  return verb < 0 ? null : verb;
}

/**
 * "Was it an attack or just a faulty *update*?": the head of the noun phrase with which a question ends, as the word before
 * "or" is that of its own; null where no such phrase follows, and where its head is "one".
 */
function headBehind(words: readonly Word[], or: number): number | null {
  const article = words.findIndex(({ folded }, at) => at > or && !adverb.test(folded));
  const last = words.length - 1;
  if (!/^an?$/u.test(words[article]?.folded ?? '') || last - article > longestPhrase) return null;
  return words.slice(article + 1).every(({ stop }) => !stop) && last > article ? last : null;
}

/** Words of "a faulty software update" at most. */
const longestPhrase = 3;

const adverb = /^(?:still|just|only|merely|already|simply|rather|instead|even)$/u;

/** "Launched", "built", "planning": by their form; not "own", "field" or "evening". */
function isParticiple(folded: string): boolean {
  return isPastForm(folded) || (/[^aeiou]ing$/u.test(folded) && !noParticiple.test(folded));
}

const noParticiple =
  /^(?:.*thing|king|ring|wing|evening|morning|building|ceiling|meeting|wedding|pudding|spring|string|herring)$/u;

/** "For or against it", "grown or shrunk": what the lexicon lists under verbs, those of what grows and of who makes it. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['for', 'support'],
  ['against', 'oppose'],
  ['up', 'rise raise'],
  ['down', 'fall cut'],
  ['higher', 'rise raise'],
  ['lower', 'fall cut'],
  ['more', 'rise raise'],
  ['less', 'fall cut'],
  ['grown', 'grow raise double'],
  ['grow', 'grow raise double'],
  ['shrunk', 'shrink cut'],
  ['shrink', 'shrink cut'],
  ['better', 'improve'],
  ['worse', 'worsen'],
  ['bigger', 'grow'],
  ['smaller', 'shrink'],
]);

function aliasSenses(word: Word | undefined): readonly SenseAt[] | null {
  const alias = aliases.get(word?.folded ?? '');
  return alias === undefined ? null : alias.split(' ').flatMap((said) => sensesOf(wordsOf(said)));
}

/** "Up" and "down" carry the side in "gone up or down"; other grammar carries none. */
function lastTelling(words: readonly Word[], or: number, anySense: boolean): number | null {
  for (let at = or - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word !== undefined && (!word.stop || (anySense && isParticle(word)))) return at;
  }
  return null;
}

function isParticle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:up|down|in|out|on|off|over|open|yes|no|for|against)$/u.test(word.folded)
  );
}

function areOpposite(a: readonly SenseAt[], b: readonly SenseAt[]): boolean {
  return a.some((one) =>
    b.some((other) => one.relation === other.relation && one.pole !== other.pole),
  );
}

function toOption(word: Word | undefined, senses: readonly SenseAt[]): Option {
  return { text: word?.text ?? '', term: word?.term ?? '', senses };
}
