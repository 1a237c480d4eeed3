import { hasComma } from './gap.ts';
import { claimed } from './refutation.ts';
import type { Word } from './words.ts';

const negators = new Set(
  `not no never nobody none neither nor cannot nothing nowhere hardly scarcely rarely seldom
  deny denies denied denying unlikely false untrue
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't
  mustn't ain't`.split(/\s+/u),
);

/** What is meant to be: "shelved plans for", "dropped the idea of". */
const intended = /^(?:plans?|proposals?|talk|ideas?)$/u;

/** Words that negate only before the second: "failed to", "far from", "has yet to", "doubts that". */
const pairs: ReadonlyMap<string, RegExp> = new Map([
  ...list('fail fails failed failing refuse refuses refused decline declines declined', /^to$/u),
  ...list('yet', /^to$/u),
  ...list('doubt doubts doubted', /^(?:that|whether|if|the|it)$/u),
  ...list('stop stops stopped avoid avoids avoided', /ing$/u),
  ...list('prevent prevents prevented preventing avert averts averted averting', /./u),
  ...list('rule rules ruled ruling', /^out$/u),
  ...list('refrain refrains refrained', /^from$/u),
  ...list('lack lacks lacked absence', /^(?:of|a|an|any|the)$/u),
  ...list('short', /^of$/u),
  ...list('against', /ing$/u),
  ...list('unable incapable unwilling impossible reluctant ceases ceased', /^to$/u),
  ...list(
    'exempt exempted cleared acquitted absolved spared stripped deprived free',
    /^(?:from|of)$/u,
  ),
  ...list('barred banned prohibited deterred kept', /^from$/u),
  ...list('dismiss dismissed dismisses reject rejected rejects quash quashed', claimed),
  ...list(
    'dispute disputed disputes rubbish rubbished refute refuted refutes rebut rebutted',
    claimed,
  ),
  ...list('shelve shelved abandon abandoned scrap scrapped drop dropped ditch ditched', intended),
]);

/** Of these the reach ends at a comma: "Rather than closing it, the council …", "Contrary to reports, …". */
const openingPairs: ReadonlyMap<string, RegExp> = new Map([
  ...list('rather instead', /^(?:than|of)$/u),
  ...list('far', /^from$/u),
  ...list('contrary', /^to$/u),
  ...list('without', /./u),
]);

/** What follows these negators takes their sense away: "not only", "not all", "no doubt", "no fewer than", "without doubt". */
const exceptions: ReadonlyMap<string, RegExp> = new Map([
  ...list(
    'not',
    /^(?:only|just|merely|simply|least|unlike|unlikely|without|surprisingly|necessarily|all|every|everyone|everybody)$/u,
  ),
  ...list(
    'no',
    /^(?:doubt|matter|sooner|fewer|less|more|later|earlier|wonder|surprise|secret|question)$/u,
  ),
  ...list('nothing', /^(?:but|less)$/u),
  ...list('none', /^other$/u),
  ...list('without', /^(?:doubt|question)$/u),
  ...list('never', /^mind$/u),
]);

function list(words: string, before: RegExp): (readonly [string, RegExp])[] {
  return words.split(' ').map((word) => [word, before] as const);
}

/**
 * Whether the word at `at` negates what follows it: "not", "rather than", "failed to"; not "not only" or "no doubt".
 *
 * @param beyondComma whether a comma stands before what may be negated: some reach no farther
 */
export function negatesAt(
  text: string,
  words: readonly Word[],
  at: number,
  beyondComma: boolean,
): boolean {
  const word = words[at]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (exceptions.get(word)?.test(next) === true) return false;
  if (openingPairs.get(word)?.test(next) === true) return !beyondComma;
  if (word === 'from' && isKeptFrom(words, at)) return true;
  // "Too weak *to* stand".
  if (word === 'to' && words[at - 2]?.folded === 'too') return true;
  if (word === 'not' && next === 'to') return !spoken.test(words[at + 2]?.folded ?? '');
  const pair = pairs.get(word);
  if (pair?.test(next) === true) return !isDoubtless(words, at);
  // "Shelved *the* idea of moving", "dismissed *all* talk of it".
  if (
    (pair === intended || pair === claimed) &&
    /^(?:the|a|an|any|all|its|his|her|their)$/u.test(next) &&
    pair.test(words[at + 2]?.folded ?? '')
  )
    return true;
  if (isRejection(words, at)) return true;
  // "No, it has ended": an answer, not a negator.
  return negators.has(word) && !(word === 'no' && hasComma(text, words, at));
}

/** "*Bristles at* reports that", "*laughed off* all talk of": who takes a report so denies it. */
function isRejection(words: readonly Word[], at: number): boolean {
  const particle = words[at + 1]?.folded ?? '';
  if (rejecting.get(particle)?.test(words[at]?.folded ?? '') !== true) return false;
  return words.slice(at + 2, at + 4).some(({ folded }) => claimed.test(folded));
}

const rejecting: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:brist(?:les?|led|ling)|scoff(?:s|ed)?|laugh(?:s|ed)?|hit|hits)$/u],
  ['off', /^(?:laugh(?:s|ed)?|brush(?:es|ed)?|shrug(?:s|ged)?|wav(?:es?|ed))$/u],
  ['away', /^(?:wav(?:es?|ed)|explain(?:s|ed)?)$/u],
  ['aside', /^(?:brush(?:es|ed)?|wav(?:es?|ed)|sweeps?|swept)$/u],
]);

/** "Stopped the mill *from* closing", "saved it *from* closure": what follows does not come about. */
function isKeptFrom(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - keptReach), Math.max(0, at - 1))
    .some(({ folded }) => keeper.test(folded));
}

const keptReach = 6;
const keeper =
  /^(?:stop|stops|stopped|stopping|save|saves|saved|saving|spare|spares|rescue|rescued|protect|protects|protected|bar|bars|barred|ban|bans|banned|discourage|discouraged|dissuade|dissuaded|deter|deters|deterred|keep|keeps|kept|exempt|exempts|exempted)$/u;
/** "Not to mention": a way to say it. */
const spoken = /^(?:mention|say|speak|forget)$/u;

/** "No doubt that", "little doubt that": the doubt itself is negated, once. */
function isDoubtless(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.folded === 'doubt' && /^(?:no|little|without)$/u.test(words[at - 1]?.folded ?? '')
  );
}

/** Indices of the words that negate something. */
export function negatorsIn(text: string, words: readonly Word[]): number[] {
  return words.flatMap((_, at) => (negatesAt(text, words, at, false) ? [at] : []));
}
