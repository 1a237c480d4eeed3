import type { Word } from './words.ts';

const negators = new Set(
  `not no never nobody none neither nor without cannot nothing nowhere hardly barely scarcely
  deny denies denied denying refuse refuses refused fail fails failed unlikely false untrue stopped
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't
  mustn't ain't`.split(/\s+/u),
);

/** Words that open a clause of their own: a negator does not reach over them. */
const clauseOpeners = new Set([
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'since',
  'who',
  'which',
  'that',
  'if',
  'when',
  'after',
  'before',
]);
const farthestNegator = 9;

/**
 * The polarity of the word at `at`: -1 under an odd number of negators in its own clause, else 1. "Rather than ending",
 * "far from over" and "contrary to" negate what follows them; "not only", "no doubt", "nothing but" do not negate.
 */
export function polarityAt(text: string, words: readonly Word[], at: number): 1 | -1 {
  let sign: 1 | -1 = 1;
  for (let i = at - 1; i >= Math.max(0, at - farthestNegator); i -= 1) {
    if (endsClause(text, words, i)) break;
    if (negatesAt(words, i)) sign = sign === 1 ? -1 : 1;
    if (clauseOpeners.has(words[i]?.folded ?? '') && words[i]?.folded !== 'that') break;
  }
  return negatedBehind(words, at) ? (sign === 1 ? -1 : 1) : sign;
}

function endsClause(text: string, words: readonly Word[], at: number): boolean {
  const here = words[at];
  const next = words[at + 1];
  return (
    here !== undefined &&
    next !== undefined &&
    /[;:.!?—–]|,.?["”]/u.test(text.slice(here.end, next.start))
  );
}

function negatesAt(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if ((word === 'rather' || word === 'instead') && (next === 'than' || next === 'of')) return true;
  if (word === 'far' && next === 'from') return true;
  if (word === 'contrary' && next === 'to') return true;
  if (!negators.has(word)) return false;
  if (
    word === 'not' &&
    (next === 'only' || next === 'just' || next === 'merely' || next === 'least')
  )
    return false;
  if (word === 'no' && (next === 'doubt' || next === 'matter' || next === 'sooner')) return false;
  return !(word === 'nothing' && next === 'but') && !(word === 'without' && next === 'doubt');
}

/** "The talks ended in nothing", "that is false": a negation right behind. */
function negatedBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  const second = words[at + 2]?.folded ?? '';
  return (
    ((next === 'is' || next === 'was') && (second === 'false' || second === 'untrue')) ||
    next === 'nobody' ||
    next === 'nothing'
  );
}

/** Indices of the words that negate something. */
export function negatorsIn(words: readonly Word[]): number[] {
  return words.flatMap((_, at) => (negatesAt(words, at) ? [at] : []));
}
