import type { Word } from './words.ts';

const negators = new Set(
  `not no never nobody none neither nor cannot nothing nowhere hardly scarcely rarely seldom
  deny denies denied denying unlikely false untrue
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't
  mustn't ain't`.split(/\s+/u),
);

/** What is said, and what is meant to be: "rejected calls to", "shelved plans for", "dropped the idea of". */
const claimed =
  /^(?:calls?|claims?|reports?|rumou?rs|suggestions?|talk|allegations?|accusations?|speculation)$/u;
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

/** Words that open a clause of their own: a negator does not reach over them. */
const clauseOpener =
  /^(?:but|although|though|while|whereas|because|since|who|which|whose|whether|why|if|when|where|after|before|until|so|yet|despite|unless)$/u;
const relativeOpener =
  /^(?:who|which|whose|where|when|although|though|despite|while|after|before|if|as|unless)$/u;
const subordinate =
  /^(?:although|though|while|whereas|because|since|if|when|after|before|unless|as)$/u;
/** What follows "and" when it begins a new statement rather than another word under the same negator. */
const newStatement =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|he|she|it|they|we|i|the|a|an|its|their|his|her|this|that|then|so|now|instead|none|nobody|neither|never)$/u;
const farthestNegator = 9;
/** A clause put in between ("…, who never read it, …") is passed over when it is no longer than this. */
const longestAside = 14;
/** Words of an aside that stands between a verb and its auxiliary: "so far", "as one put it". */
const longestInterjection = 5;
const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|never|\p{L}+n['’]t)$/u;

/**
 * The polarity of the word at `at`: -1 under an odd number of negators in its own clause, else 1. "Rather than ending",
 * "far from over", "yet to open", "denied that" and "contrary to" negate what follows them; "not only", "no doubt",
 * "nothing but" do not negate.
 */
export function polarityAt(text: string, words: readonly Word[], at: number): 1 | -1 {
  let negations = negatedBehind(text, words, at) || isRefuted(text, words, at) ? 1 : 0;
  let commas = 0;
  let nor = false;
  for (let i = at - 1; i >= Math.max(0, at - farthestNegator); i -= 1) {
    if (endsClause(text, words, i)) break;
    if (hasComma(text, words, i)) {
      const aside = asideStart(text, words, i);
      if (aside !== null) {
        i = aside;
        continue;
      }
      commas += 1;
    }
    const folded = words[i]?.folded ?? '';
    if (folded === 'and' && opensStatement(words, i + 1, at)) break;
    if (negatesAt(text, words, i, commas > 0)) {
      // "Neither the mayor nor the council" is one negation.
      if (!(nor && /^(?:neither|not|never|no)$/u.test(folded))) negations += 1;
      nor ||= folded === 'nor';
    } else if (opensClause(words, i, at)) break;
  }
  return negations % 2 === 0 ? 1 : -1;
}

function opensClause(words: readonly Word[], i: number, at: number): boolean {
  const folded = words[i]?.folded ?? '';
  if (folded === 'yet' && i + 1 === at) return false;
  // "It has not so far closed."
  if (folded === 'so' && words[i + 1]?.folded === 'far') return false;
  return clauseOpener.test(folded);
}

/** "He denied it and Ada Moss *resigned*": behind "and" somebody else does something; in "denied that A and B left" nobody does. */
function opensStatement(words: readonly Word[], from: number, at: number): boolean {
  if (newStatement.test(words[from]?.folded ?? '')) return true;
  const isNamed = from < at && words.slice(from, at).every(({ capital }) => capital);
  return (
    isNamed &&
    !words
      .slice(Math.max(0, from - farthestNegator), from)
      .some(({ folded }) => /^(?:that|both|neither|either)$/u.test(folded))
  );
}

function gapBehind(text: string, words: readonly Word[], at: number): string {
  const here = words[at];
  const next = words[at + 1];
  return here === undefined || next === undefined ? '' : text.slice(here.end, next.start);
}

function endsClause(text: string, words: readonly Word[], at: number): boolean {
  return /[;:.!?—–]|,.?["”]/u.test(gapBehind(text, words, at));
}

function hasComma(text: string, words: readonly Word[], at: number): boolean {
  return gapBehind(text, words, at).includes(',');
}

/**
 * Index of the word before an aside that ends with word `to`: before "who never read it" and its comma, or before a few
 * words between a verb and its auxiliary ("has not, *so far*, closed"); null for none.
 */
function asideStart(text: string, words: readonly Word[], to: number): number | null {
  const farthest = Math.max(0, to - longestAside);
  for (let i = to; i > farthest; i -= 1) {
    if (!hasComma(text, words, i - 1)) continue;
    const splitsVerb = to - i < longestInterjection && auxiliary.test(words[i - 1]?.folded ?? '');
    return splitsVerb || relativeOpener.test(words[i]?.folded ?? '') ? i : null;
  }
  // "Although it did not rain, the fair was *cancelled*."
  return farthest === 0 && subordinate.test(words[0]?.folded ?? '') ? 0 : null;
}

function negatesAt(
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
  // "No, it has ended": an answer, not a negator.
  return negators.has(word) && !(word === 'no' && hasComma(text, words, at));
}

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

/** "The talks achieved nothing", "that is false", "open no longer": a negation right behind. */
function negatedBehind(text: string, words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.folded ?? '', words[at + 2]?.folded ?? ''];
  if (/[^ ]/u.test(gapBehind(text, words, at))) return false;
  if (/^(?:is|was|are|were)$/u.test(next)) return second === 'false' || second === 'untrue';
  if (next === 'no') return second === 'longer' || second === 'one';
  return next === 'nobody' || (next === 'nothing' && second !== 'but');
}

/** "Rumours that the fair is *off* are nonsense": what a report says is taken back behind it. */
function isRefuted(text: string, words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - farthestReport), at);
  const report = before.findLastIndex(({ folded }) => claimed.test(folded));
  // "Reports in a national paper that": what stands between says where.
  const isTold = before.some(
    ({ folded }, i) => i > report && (folded === 'that' || (i === report + 1 && of.test(folded))),
  );
  if (report < 0 || !isTold) return false;
  for (let i = at + 1; i <= at + farthestNegator && i < words.length; i += 1) {
    if (endsClause(text, words, i - 1)) return false;
    if (
      /^(?:is|are|was|were)$/u.test(words[i]?.folded ?? '') &&
      words.slice(i + 1, i + 4).some(({ folded }) => untrue.test(folded))
    )
      return true;
  }
  return false;
}

/** Words before a statement within which the report of it is named. */
const farthestReport = 12;
const of = /^(?:of|about)$/u;
const untrue =
  /^(?:nonsense|false|untrue|wrong|rubbish|baseless|unfounded|groundless|invented|exaggerated|mistaken|incorrect|denied|dismissed)$/u;

/** Indices of the words that negate something. */
export function negatorsIn(text: string, words: readonly Word[]): number[] {
  return words.flatMap((_, at) => (negatesAt(text, words, at, false) ? [at] : []));
}
