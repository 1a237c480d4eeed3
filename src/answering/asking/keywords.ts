import { isPersonWord } from '../grammar/person-words.ts';
import { looksPlural } from '../../text/values/amounts/plural.ts';
import type { Word } from '../../text/words.ts';
import type { Asked } from './answer-type.ts';
import { asked, stillMoney } from './asking-words.ts';
import { figureNounRule } from './figure-nouns.ts';

/** Keywords without a question word: the noun that names a figure tells the type. */
export function keywordRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const toll = folded.indexOf('toll');
  if (/^(?:death|casualty)$/u.test(folded[toll - 1] ?? '')) return asked('count', [toll]);
  const sum = sumRule(folded);
  if (sum !== null) return sum;
  const date = folded.findIndex((word) => word === 'date');
  if (date >= 0) return asked('date', [date]);
  const figure = figureNounRule(folded, words, -1);
  if (figure !== null)
    return { ...figure, cues: new Set([...figure.cues].filter((at) => at >= 0)) };
  const number = folded.indexOf('number');
  if (number >= 0 && folded[number + 1] === 'of') return asked('count', [number]);
  const name = folded.indexOf('name');
  if (name >= 0 && folded[name + 1] === 'of') return asked('name', [name]);
  const cause = folded.findIndex((word) => /^(?:cause|reason|motive)$/u.test(word));
  if (cause >= 0) return asked('cause', [cause]);
  return countRule(folded, words);
}

/** "Licence cost", "parking charge", "council grant", "the brooch sold for?" */
function sumRule(folded: readonly string[]): Asked | null {
  const money = folded.findIndex((word) => stillMoney.test(word));
  if (money >= 0) return asked('money', [money]);
  const charge = folded.findIndex(
    (word, i) => /^(?:charges?|rates?)$/u.test(word) && charged.test(folded[i - 1] ?? ''),
  );
  const plural = folded.findIndex((word) => /^(?:prices|fees|fares|costs)$/u.test(word));
  if (charge >= 0 || plural >= 0) return asked('money', [Math.max(charge, plural)]);
  const last = folded.length - 1;
  if (folded[last] === 'for' && /^(?:sold|sells?|went|goes)$/u.test(folded[last - 1] ?? ''))
    return asked('money', [last]);
  const isSum = folded.some(
    (word, i) =>
      sum.test(word) || (priced.test(word) && /^(?:per|a|an)$/u.test(folded[i + 1] ?? '')),
  );
  return isSum ? asked('money', []) : null;
}

/** "Parking charge", "admission rates"; others are charged in court. */
const charged =
  /^(?:parking|entry|entrance|admission|delivery|booking|service|cancellation|joining|ticket|congestion|standing|hire|mooring|landing)$/u;
/** What is a sum, said alone. */
const sum =
  /^(?:grant|payout|premium|subsidy|penalty|reward|ransom|deposit|donation|damages|turnover|earnings|takings|proceeds)$/u;
/** What has its price by the month or the head: "licence per year". */
const priced = /^(?:licence|license|membership|subscription|ticket|permit|entry|admission|pass)$/u;

/** "Visitors a year", "signatures so far", "site employees": a plural noun, and nothing told of it. */
function countRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const end = words.findIndex(({ stop }) => stop);
  const nouns = folded.slice(0, end < 0 ? folded.length : end);
  const at = nouns.findLastIndex((word) => looksPlural(word) && !/^(?:last|this)$/u.test(word));
  const noun = nouns[at];
  if (noun === undefined) return null;
  const behind = folded.slice(at + 1);
  const told = behind.join(' ');
  const isCounted = isPersonWord(noun) || partOfThing.test(noun);
  return each.test(told) || (isCounted && (told === '' || tally.test(told)))
    ? asked('count', [], [at])
    : null;
}

/** Of what stands in one thing often enough to be counted. */
const partOfThing = /^(?:rooms|beds|seats|floors|pages|votes|visits|deaths|injuries)$/u;
/** What follows a noun that is counted over and over, or once. */
const each = /^(?:a|an|per|each|every) (?:hour|day|night|week|weekend|month|year|season)$/u;
const tally = /^(?:so far|in total|altogether|(?:last|this) (?:week|weekend|month|year|season))$/u;
