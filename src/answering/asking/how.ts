import type { Word } from '../../text/words.ts';
import { units } from '../../text/values/amounts/units.ts';
import { countedNoun } from './asked-noun.ts';
import type { AnswerType, Asked } from './answer-type.ts';
import { isHeadcount } from '../grammar/person-words.ts';
import {
  asked,
  indicesOf,
  isFirstAsking,
  measureWord,
  moneyWord,
  nounsFrom,
  stillMoney,
} from './asking-words.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

export function howRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.indexOf('how');
  // "Who tells them how to vote?"
  if (at < 0 || !isFirstAsking(folded, at)) return null;
  const next = folded[at + 1] ?? '';
  if (next === 'many' && folded[at - 1] === 'every' && everyUnit.test(folded[at + 2] ?? ''))
    return asked('frequency', [at - 1, at, at + 1, at + 2]);
  if (next === 'many') return howMany(folded, words, at);
  if (next === 'much') return howMuch(folded, words, at);
  if (next === 'long') return asked(howLong(folded, words, at), [at, at + 1], []);
  if (next === 'soon') return asked(folded[at + 2] === 'after' ? 'duration' : 'date', [at, at + 1]);
  if (next === 'recently' || (next === 'far' && folded[at + 2] === 'back'))
    return asked('date', [at, at + 1]);
  if (next === 'often' || next === 'frequently' || next === 'regularly')
    return asked('frequency', [at, at + 1]);
  if (next === 'old' || next === 'young') return asked('age', [at, at + 1]);
  if (next === 'likely') return asked('percent', [at, at + 1]);
  if (next === 'rich') return asked('money', [at, at + 1]);
  const extent = howExtent(next, folded, at);
  if (extent !== null) return extent;
  return asked(asksForOpinion(folded, at) ? 'statement' : 'manner', [at]);
}

/** "How does she feel about it?", "how did the firm respond?" */
function asksForOpinion(folded: readonly string[], at: number): boolean {
  return folded
    .slice(at + 1)
    .some((word) => /^(?:feel|feels|respond|responded|react|reacted|reply|replied)$/u.test(word));
}

/** "Every how many *minutes*?": what comes again after so many of them. */
const everyUnit = /^(?:min|minute|hr|hour|day|week|month|year)s?$/u;
/** What is asked with "how big" and is no size: a share of a whole, or a sum. */
const part = /^(?:share|stake|slice|part|proportion|fraction)$/u;
const sum =
  /^(?:loss|losses|debts?|fortune|funds?|loans?|grants?|fines?|funding|budgets?|deficits?|pay-?outs?|pay-?offs?|prizes?|bonus(?:es)?|sums?|bills?|donations?|investments?|profits?|turnover|costs?|rewards?|ransoms?|subsid(?:y|ies)|damages|dividends?|revenues?|jackpots?|salar(?:y|ies)|premiums?)$/u;

const fills =
  /^(?:respond|arrive|arrived|react|sell|sold|get|fill|answer|reach|finish|come|came|repaired|fixed|cleared|settled|spread|fall|leave)$/u;
const opens = /^(?:open|opens|opening|stay|serve|run|close|close[sd]|shut)$/u;

/** "How fast", "how late", "how expensive", "how big was the crowd": what a word of extent asks for; null for other words. */
function howExtent(next: string, folded: readonly string[], at: number): Asked | null {
  const cues = [at, at + 1];
  const rest = folded.slice(at + 2);
  if (/^(?:expensive|costly|cheap|dear|pricey)$/u.test(next)) return asked('money', cues);
  const moves = rest.some((word) =>
    /^(?:going|travelling|traveling|driving|flying|moving|doing)$/u.test(word),
  );
  if (next === 'quickly' || (next === 'fast' && !moves && rest.some((word) => fills.test(word))))
    return asked('duration', cues);
  if (next === 'far' && rest[0] === 'apart' && rest.at(-1) === 'time')
    return asked('duration', cues);
  if (next === 'late')
    return asked(rest.some((word) => opens.test(word)) ? 'time' : 'duration', cues);
  if (next === 'early') return asked('time', cues);
  if (next === 'close' && rest.some((word) => /^(?:race|vote|result|election|match)$/u.test(word)))
    return asked('amount', cues);
  if (/^(?:big|large|small|strong|deep)$/u.test(next)) {
    const of = rest.findIndex((word) => part.test(word) || sum.test(word));
    if (of >= 0) return asked(part.test(rest[of] ?? '') ? 'percent' : 'money', cues);
    const gathering = folded.findIndex((word, i) => i > at && isHeadcount(word));
    if (gathering >= 0) return asked('count', cues, [gathering]);
    if (rest.some((word) => stillMoney.test(word))) return asked('money', cues);
  }
  return measureWord.test(next) || /^(?:warm|loud|close|near|steep)$/u.test(next)
    ? asked('measure', cues)
    : null;
}

/** What lasts: "how long is a *term*", "how long is the *wait*". */
const lasts =
  /^(?:term|sentence|wait|shift|warranty|guarantee|notice|mandate|lease|licence|license|season|holiday|probation|pregnancy|ceasefire|curfew|course|trial|visit|tour|stay|delay|jail|prison|reign|war|strike|siege|suspension|quarantine|interview|speech|meeting|session|match|game|day|lesson)$/u;

/** "How long is the bridge?" asks for metres, "how long was it shut?" for weeks. */
function howLong(folded: readonly string[], words: readonly Word[], at: number): AnswerType {
  if (folded[at + 2] === 'ago') return 'date';
  const rest = words.slice(at + 3);
  const thing = /^(?:is|are|was|were)$/u.test(folded[at + 2] ?? '') && rest.length > 0;
  const acts = rest.some(
    ({ folded: word }) =>
      /(?:ed|ing|en)$/u.test(word) ||
      /^(?:shut|last|take|run|down|out|off|away|closed|stay|left|there|delay|wait|break|ban|war|trip|journey|flight|film|contract)$/u.test(
        word,
      ),
  );
  const spans =
    travelled(rest) || rest.some(({ folded: word }) => lasts.test(word)) || folded.at(-1) === 'for';
  return thing && !acts && !spans ? 'measure' : 'duration';
}

/** "How long is *the ferry to* Larne?" */
function travelled(words: readonly Word[]): boolean {
  return words.some(
    ({ folded }, i) =>
      /^(?:ferry|crossing|journey|flight|drive|walk|ride|commute|train|bus|boat|trip)$/u.test(
        folded,
      ) && /^(?:to|from|over|there|back)$/u.test(words[i + 1]?.folded ?? ''),
  );
}

function isOfMoney(word: string): boolean {
  return moneyWord.test(word);
}

function howMany(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const cues = [at, at + 1];
  // "How many billions did they invest?"
  if (/^(?:m|b|tr)illions?$/u.test(folded[at + 2] ?? '') && folded.some(isOfMoney))
    return asked('money', [...cues, at + 2]);
  const unit = countedNoun(words, at + 2);
  const first = folded[unit[0] ?? -1] ?? '';
  const behind = folded[(unit[0] ?? at) + 1] ?? '';
  if (
    /^(?:hours|minutes|seconds|days|weeks|months|years|fortnights|decades|centuries)$/u.test(first)
  ) {
    if (behind === 'old') return asked('age', cues);
    if (folded[at - 1] === 'every') return asked('frequency', cues, unit);
    return asked(behind === 'ago' ? 'date' : 'duration', cues, unit);
  }
  if (/^(?:percent|percentage|per)$/u.test(first)) return asked('percent', cues, unit);
  if (first === 'times' && isEach(folded, (unit[0] ?? at) + 1))
    return asked('frequency', cues, unit);
  if (/^(?:dollars|euros|pounds|francs|crowns|yen|rupees)$/u.test(first))
    return asked('money', [...cues, ...unit]);
  const dimension = units.get(first)?.dimension ?? units.get(behind)?.dimension;
  const raised = /^(?:square|cubic)$/u.test(first);
  if (raised || (first.length > 1 && units.has(first) && dimension !== 'duration'))
    return asked('measure', cues, unit);
  return asked('count', cues, unit);
}

/** "(How many times) a week", "per year". */
function isEach(folded: readonly string[], at: number): boolean {
  return (
    /^(?:a|an|per|each|every)$/u.test(folded[at] ?? '') &&
    /^(?:hour|day|night|week|month|year|season)$/u.test(folded[at + 1] ?? '')
  );
}

/** "How much is the lighthouse for children?"; not "how much is left?" */
function asksForPrice([be = '', lead = '', ...rest]: readonly string[]): boolean {
  return (
    /^(?:is|are|was|were)$/u.test(be) &&
    (isArticleLike(lead) || rest.includes('for')) &&
    !rest.some((word) =>
      /^(?:left|known|true|done|made|needed|used|lost|missing|covered|water|over|under|.{3,}ing)$/u.test(
        word,
      ),
    )
  );
}

const priced = /^(?:price|fare|tax|taxe|rent|wage|fee|toll|salary|salarie|premium)s?$/u;
/** What a sum does that moves. */
const changes =
  /^(?:up|down|rise|rises|rose|risen|rising|increas(?:e|es|ed|ing)|fall|falls|fell|fallen|falling|drop(?:s|ped|ping)?|grow|grew|grown|growing|cut|cuts)$/u;

function howMuch(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const next = folded[at + 2] ?? '';
  if (/^(?:longer|time|later|earlier|older|younger)$/u.test(next))
    return asked('duration', [at, at + 1, at + 2]);
  if (folded.some((word) => /^weigh(?:s|ed|ing)?$/u.test(word)))
    return asked('measure', [at, at + 1]);
  // "How much are fares going up?": by a sum or by a share.
  if (folded.some((word) => priced.test(word)) && folded.some((word) => changes.test(word)))
    return asked('amount', [at, at + 1]);
  const before = folded[at - 1] ?? '';
  if ((at > 0 && sum.test(before)) || (next === 'for' && folded.length > at + 3))
    return asked('money', [at, at + 1]);
  const things = isAuxiliary(next) ? [] : nounsFrom(words, at + 2);
  // "How much rice does the country buy?" asks for tonnes, "how much rent did they pay?" for a sum.
  const isOfThings = things.length > 0 && !things.some((i) => moneyWord.test(folded[i] ?? ''));
  if (
    next !== 'of' &&
    !isOfThings &&
    (folded.some((word) => moneyWord.test(word)) || putsIn(folded))
  ) {
    return asked('money', [
      at,
      at + 1,
      ...indicesOf(folded, /^(?:money|cost|costs|price|pay|worth)$/u),
    ]);
  }
  return asked(asksForPrice(folded.slice(at + 2)) ? 'money' : 'amount', [at, at + 1], things);
}

/** "How much did they *put in*?", "have they *poured into* it": of money, where no thing is named. */
function putsIn(folded: readonly string[]): boolean {
  return folded.some(
    (word, at) =>
      /^(?:put|putting|pump(?:ed|ing)?|pour(?:ed|ing)?|plough(?:ed|ing)?|plow(?:ed|ing)?|sunk|stump(?:ed|ing)?)$/u.test(
        word,
      ) && /^(?:in|into|up)$/u.test(folded[at + 1] ?? ''),
  );
}
