import type { Word } from '../../text/words.ts';
import type { Asked } from './answer-type.ts';
import { askedNoun } from './asked-noun.ts';
import { figureNounRule } from './figure-nouns.ts';
import { asked, indicesOf, nounsFrom, stillMoney } from './asking-words.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { isPredicative } from '../grammar/adjectives.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

export function whatRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.findIndex((word) => word === 'what' || word === 'which');
  if (at < 0) return isAuxiliary(folded[0] ?? '') ? null : namingLeftOpen(folded);
  const rest = folded.slice(at + 1);
  if (asksForShare(rest))
    return asked('percent', [
      at,
      ...indicesOf(folded, /^(?:percentage|percent|proportion|portion)$/u),
    ]);
  const figure = figureNounRule(folded, words, at);
  if (figure !== null) return figure;
  const number = numberRule(folded, words, at);
  if (number !== null) return number;
  if (asksForName(folded, words, at) || rest.includes('name'))
    return asked('name', [at, ...indicesOf(folded, /^(?:name|called)$/u)]);
  if (asksForWords(rest)) return asked('statement', [at, ...indicesOf(folded, saying)]);
  if (asksForEvents(rest)) return asked('event', [at, ...indicesOf(folded, happening)]);
  if (asksForSum(folded, words, at) || asksWhatIsPaid(folded, at))
    return asked('money', [at, ...indicesOf(folded, /^(?:price|cost|amount|sum)$/u)]);
  const stand = rest.findIndex(
    (word, i) => /^(?:stands?|short)$/u.test(word) && rest[i + 1] === 'for',
  );
  // "What does NTC stand for?"
  if (stand >= 0) return asked('definition', [at, at + 1 + stand]);
  if (!asksOfState(words, at) && asksWhatItIs(rest)) return asked('definition', [at]);
  if (asksForTrade(rest)) return asked('definition', [at, ...indicesOf(folded, /^living$/u)]);
  // "What changed?", "what changed in May?": a verb counts and chooses nothing.
  const isVerb = isPastForm(rest[0] ?? '') && words[at + 2]?.stop !== false;
  const isNoun = !isVerb && !isAuxiliary(rest[0] ?? '');
  return asked('thing', [at], isNoun ? nounsFrom(words, at + 1) : []);
}

/** "What does Ada Moss *do for a living*?": what she is. */
function asksForTrade(rest: readonly string[]): boolean {
  return (
    /^(?:do|does|did)$/u.test(rest[0] ?? '') && /^do for a living$/u.test(rest.slice(-4).join(' '))
  );
}

/** "What is it called?"; in "what river has an island called Bray?" a name is given. */
function asksForName(folded: readonly string[], words: readonly Word[], at: number): boolean {
  const called = folded.lastIndexOf('called');
  return called > at && words[called + 1]?.stop !== false;
}

/** "A rule for one case is called?": a sentence left open. */
function namingLeftOpen(folded: readonly string[]): Asked | null {
  const last = folded.length - 1;
  if (folded[last] === 'called') return asked('name', [last]);
  return folded[last] === 'as' && folded[last - 1] === 'known' ? asked('name', [last - 1]) : null;
}

/** "What percentage of the vote", "what is the share of it"; not "the share price". */
function asksForShare(rest: readonly string[]): boolean {
  const bare = rest.findIndex((word) => /^percent(?:age)?$/u.test(word));
  if (bare > 0 && /^(?:in|of|for|against|who|that)$/u.test(rest[bare + 1] ?? '')) {
    // "What did the vote say, percent in favour?"; not "what is the 5 percent for?"
    if (!/^(?:\d.*|)$/u.test(rest[bare - 1] ?? '')) return true;
  }
  return (
    !rest.includes('price') &&
    rest.some((word) => /^(?:percentage|percent|proportion|share|portion)$/u.test(word)) &&
    /^(?:percentage|percent|proportion|share|portion|is|was|of)$/u.test(rest[0] ?? '')
  );
}

/** Words behind "what" among which the number that it asks for is named: "what was the final *score*?" */
const numberReach = 4;

/** "What is the number of dead?", "what was the score?"; not "what number do I call?" */
function numberRule(folded: readonly string[], words: readonly Word[], at: number): Asked | null {
  const number = folded.findIndex(
    (word, i) => i > at && /^(?:number|figure|total|score)$/u.test(word),
  );
  if (number <= at || number > at + numberReach || asksForCall(folded.slice(at + 1))) return null;
  // "Which public figure opened it?" asks for somebody.
  if (stillMoney.test(folded[number + 1] ?? '')) return null;
  if (folded[number] === 'figure' && number === at + 2 && !isAuxiliary(folded[at + 1] ?? ''))
    return null;
  return asked(
    folded.includes('of') && folded[number] !== 'score' ? 'count' : 'amount',
    [at, number],
    nounsFrom(words, number + 2),
  );
}

function asksForCall(rest: readonly string[]): boolean {
  return rest.some((word) =>
    /^(?:call|ring|phone|telephone|dial|helpline|hotline|line)$/u.test(word),
  );
}

/** "What was *stolen*?", "what is *open*?", "what is *being* built?" */
function asksOfState(words: readonly Word[], at: number): boolean {
  const { folded = '', capital = false } = words[at + 2] ?? {};
  return !capital && (isPastForm(folded) || isPredicative(folded) || folded === 'being');
}

/** "What is a lahar?", "what is the festival about?" */
function asksWhatItIs(rest: readonly string[]): boolean {
  if (!/^(?:is|are|was|were|does|do)$/u.test(rest[0] ?? '')) return false;
  if (/^(?:does|do)$/u.test(rest[0] ?? '') && !/^(?:mean|do|is)$/u.test(rest.at(-1) ?? ''))
    return false;
  return (
    rest.length <= 3 ||
    (rest.length <= 5 && rest.includes('about')) ||
    (rest.length <= 6 && rest.at(-1) === 'mean')
  );
}

/** Words behind "what" among which the sum that it asks for is named: "what is the ticket *price*?" */
const sumReach = 6;

/** "Which firm evades tax?" asks for no sum: behind "which" only its own noun counts. */
function asksForSum(folded: readonly string[], words: readonly Word[], at: number): boolean {
  const near =
    folded[at] === 'which'
      ? askedNoun(words, at + 1).map((i) => folded[i] ?? '')
      : folded.slice(at + 1, at + 1 + sumReach);
  return near.some((word) => stillMoney.test(word));
}

/** "What did it cost?", "what did they pay for it", "what does she earn", "it would cost what". */
function asksWhatIsPaid(folded: readonly string[], at: number): boolean {
  const rest = folded.slice(at + 1);
  if (rest.length === 0) return /^(?:cost|costs|paid|pay|pays|charge)$/u.test(folded[at - 1] ?? '');
  if (!/^(?:is|was|would|will|did|does|do)$/u.test(rest[0] ?? '')) return false;
  if (/^(?:cost|earn|charge)$/u.test(rest.at(-1) ?? '')) return true;
  const pay = rest.indexOf('pay');
  return pay > 0 && rest[pay + 1] === 'for' && rest.length > pay + 2;
}

const saying =
  /^(?:say|says|said|think|thinks|thought|reaction|respond|response|feel|feels|advice|advise|comment|opinion|view|stance|position|promise|excuse|recommend|recommends|tell|told|answer|answered|reply|replied)$/u;

/** "What did they say about it?", "what does the report recommend?", "what is her view on it?": somebody's words. */
function asksForWords(rest: readonly string[]): boolean {
  const says = rest.some((word) =>
    /^(?:say|says|said|think|thinks|reaction|respond|response|feel)$/u.test(word),
  );
  if (says && rest.some((word) => /^(?:about|think|reaction)$/u.test(word))) return true;
  if (/^(?:did|does|do)$/u.test(rest[0] ?? '') && rest.at(-1) === 'say') return true;
  if (/^(?:did|does|do|has|have|had)$/u.test(rest[0] ?? ''))
    return rest.some((word) =>
      /^(?:recommend|advise|tell|answer|reply|respond|demand)$/u.test(word),
    );
  if (!/^(?:is|was|are|were)$/u.test(rest[0] ?? '')) return false;
  const noun = rest.findIndex((word) =>
    /^(?:advice|comment|opinion|view|stance|reaction)$/u.test(word),
  );
  return noun > 0 && /^(?:on|to|about)$/u.test(rest[noun + 1] ?? '');
}

const happening = /^(?:happened|happens|happen|happening|going|became|latest|next|new|wrong)$/u;

/** "What happened to the barge?", "what went wrong?", "what's next?" */
function asksForEvents(rest: readonly string[]): boolean {
  if (rest.some((word) => /^(?:happened|happens|happen|happening)$/u.test(word))) return true;
  if (rest.includes('become') && isAuxiliary(rest[0] ?? '')) return true;
  const [first = '', second = ''] = rest[0] === 'is' ? rest.slice(1) : rest;
  return (
    (first === 'went' && second === 'wrong') ||
    (first === 'going' && second === 'on') ||
    (first === 'took' && second === 'place') ||
    first === 'next' ||
    first === 'became' ||
    (first === 'the' && second === 'latest')
  );
}
