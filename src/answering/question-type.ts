import type { Word } from '../text/words.ts';
import type { AnswerType, Asked } from './answer-type.ts';

/**
 * What a question asks for, told from its first question word and the words around it. Works on folded words, so that
 * capitals and accents do not matter; bare keywords ("deluxe edition price") are read by their telling noun.
 */
export function askedBy(words: readonly Word[], quoted: boolean): Asked {
  const folded = words.map((word) => word.folded);
  for (const rule of rules) {
    const asked = rule(folded, words, quoted);
    if (asked !== null) return asked;
  }
  return asked('open', []);
}

type Rule = (folded: readonly string[], words: readonly Word[], quoted: boolean) => Asked | null;

const rules: readonly Rule[] = [
  howRule,
  whoRule,
  whenRule,
  whereRule,
  whyRule,
  whatRule,
  choiceRule,
  yesNoRule,
  nounRule,
];

function asked(type: AnswerType, cues: Iterable<number>, unit: readonly number[] = []): Asked {
  return { type, cues: new Set(cues), unit };
}

const auxiliary =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|am|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|won't|wouldn't)$/u;
const measureWord =
  /^(?:far|tall|high|big|large|wide|deep|heavy|fast|hot|cold|thick|small|strong)$/u;
const moneyWord =
  /^(?:cost|costs|price|priced|fee|fees|fare|fares|salary|salaries|wage|wages|budget|revenue|revenues|valuation|valued|toll|tolls|fine|fined|tax|rent|pay|paid|spend|spent|raise|raised|earn|earned|invest|invested|investment|worth|loss|losses|profit|profits|insured|bill|sum|money|donate|donated|fund|funding|grant|compensation|charge|charged|lose|lost|sell|buy|bought|owe|owed|estimate|ticket|refund|prize|bonus|debt)$/u;
const stillMoney =
  /^(?:cost|price|fee|fare|salary|wage|budget|revenue|valuation|toll|tax|rent|worth|profit|bill|bounty|prize|compensation|bonus|debt|fine|funding)$/u;

function howRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.indexOf('how');
  if (at < 0) return null;
  const next = folded[at + 1] ?? '';
  if (next === 'many' || (next === 'much' && folded[at + 2] === 'of'))
    return howMany(folded, words, at);
  if (next === 'much') return howMuch(folded, words, at);
  if (next === 'long')
    return asked(howLong(folded, words, at), [at, at + 1], []);
  if (next === 'soon') return asked('date', [at, at + 1]);
  if (next === 'often' || next === 'frequently' || next === 'regularly')
    return asked('frequency', [at, at + 1]);
  if (next === 'old') return asked('age', [at, at + 1]);
  if (measureWord.test(next)) return asked('measure', [at, at + 1]);
  if (next === 'come') return asked('cause', [at, at + 1]);
  return asked('manner', [at]);
}

/** "How long is the bridge?" asks for metres, "how long was it shut?" for weeks. */
function howLong(folded: readonly string[], words: readonly Word[], at: number): AnswerType {
  if (folded[at + 2] === 'ago') return 'date';
  const rest = words.slice(at + 3);
  const thing = /^(?:is|are|was|were)$/u.test(folded[at + 2] ?? '') && rest.length > 0;
  const acts = rest.some(({ folded: word }) => /(?:ed|ing|en)$/u.test(word) || /^(?:shut|last|take|run|down|out|off|away|closed|stay|left|there|delay|wait|break|ban|war|trip|journey|flight|film|contract)$/u.test(word));
  return thing && !acts ? 'measure' : 'duration';
}

function howMany(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const unit = nounsFrom(words, at + 2);
  const first = folded[unit[0] ?? -1] ?? '';
  if (/^(?:hours|minutes|seconds|days|weeks|months|years)$/u.test(first))
    return asked('duration', [at, at + 1], unit);
  if (/^(?:percent|percentage)$/u.test(first)) return asked('percent', [at, at + 1], unit);
  if (/^(?:dollars|euros|pounds)$/u.test(first)) return asked('money', [at, at + 1, ...unit]);
  if (
    /^(?:miles|metres|meters|kilometres|kilometers|feet|km|acres|hectares|tonnes|tons)$/u.test(
      first,
    )
  )
    return asked('measure', [at, at + 1], unit);
  return asked('count', [at, at + 1], unit);
}

function howMuch(folded: readonly string[], words: readonly Word[], at: number): Asked {
  const next = folded[at + 2] ?? '';
  if (next === 'longer' || next === 'time' || next === 'later')
    return asked('duration', [at, at + 1, at + 2]);
  if (folded.some((word) => moneyWord.test(word))) {
    return asked('money', [
      at,
      at + 1,
      ...indicesOf(folded, /^(?:money|cost|costs|price|pay|worth)$/u),
    ]);
  }
  return asked('amount', [at, at + 1], auxiliary.test(next) ? [] : nounsFrom(words, at + 2));
}

/** The nouns right behind the question word: "how many *strain gauges* were". */
function nounsFrom(words: readonly Word[], from: number): number[] {
  const nouns: number[] = [];
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (auxiliary.test(word.folded)) break;
    if (word.stop) {
      if (nouns.length === 0 && /^(?:of|the|different|other|more|in)$/u.test(word.folded)) continue;
      break;
    }
    if (/ed$/u.test(word.folded) && nouns.length > 0) break;
    if (/^\d+$/u.test(word.term)) continue;
    nouns.push(i);
    if (nouns.length === 3) break;
  }
  return nouns;
}

function whoRule(
  folded: readonly string[],
  _words: readonly Word[],
  quoted: boolean,
): Asked | null {
  const at = folded.findIndex((word) => /^(?:who|whom|whose|who's|whos)$/u.test(word));
  if (at < 0) return null;
  const says = folded
    .slice(at + 1, at + 4)
    .some((word) => /^(?:said|says|say|told|claimed|claims|wrote|called|described)$/u.test(word));
  if (quoted && says) return asked('speaker', [at]);
  const identity =
    /^(?:is|was|are|were)$/u.test(folded[at + 1] ?? '') &&
    folded.length - at <= 5 &&
    !folded.includes('the') &&
    !folded.includes('new');
  return asked(identity ? 'definition' : 'person', [at]);
}

function whenRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => word === 'when' || word === "when's");
  if (at >= 0 && (at <= 2 || !auxiliary.test(folded[0] ?? ''))) return asked('date', [at]);
  const what = folded.findIndex((word) => word === 'what' || word === 'which');
  if (what < 0) return null;
  const noun = folded.findIndex(
    (word, i) =>
      i > what &&
      i <= what + 2 &&
      /^(?:time|hour|date|day|year|month|week|season|decade|century|weekday)$/u.test(word),
  );
  if (
    noun < 0 ||
    (noun === what + 2 && !/^(?:the|exact|calendar|release)$/u.test(folded[what + 1] ?? ''))
  )
    return null;
  const time = folded[noun] === 'time' || folded[noun] === 'hour';
  return asked(time ? 'time' : 'date', [what, noun]);
}

const placeNoun =
  /^(?:city|cities|country|countries|town|towns|place|location|venue|state|province|county|region|district|village|continent|island|address|street|where|headquarters|area)$/u;

function whereRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => word === 'where' || word === "where's");
  if (at >= 0) return asked('place', [at]);
  const what = folded.findIndex((word) => word === 'what' || word === 'which');
  if (what >= 0 && placeNoun.test(folded[what + 1] ?? '')) return asked('place', [what, what + 1]);
  return null;
}

function whyRule(folded: readonly string[]): Asked | null {
  const why = folded.findIndex((word) => word === 'why' || word === "why's");
  if (why >= 0) return asked('cause', [why]);
  const what = folded.findIndex((word) => word === 'what' || word === "what's");
  const cause = folded.findIndex((word) =>
    /^(?:cause|caused|causes|reason|reasons|triggered|blame|blamed)$/u.test(word),
  );
  if (cause >= 0 && (what >= 0 || cause <= 1)) return asked('cause', [cause, what]);
  const led = folded.findIndex(
    (word, i) => (word === 'led' && folded[i + 1] === 'to') || (word === 'made' && what === i - 1),
  );
  return what >= 0 && led >= 0 ? asked('cause', [what, led]) : null;
}

function whatRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const at = folded.findIndex((word) => word === 'what' || word === 'which' || word === "what's");
  if (at < 0) return null;
  const rest = folded.slice(at + 1);
  if (
    !rest.some((word) => word === 'price') &&
    rest.some(
      (word) =>
        word === 'percentage' || word === 'percent' || word === 'proportion' || word === 'share',
    ) &&
    /^(?:percentage|percent|proportion|share|is|was|of)$/u.test(rest[0] ?? '')
  ) {
    return asked('percent', [at, ...indicesOf(folded, /^(?:percentage|percent|proportion)$/u)]);
  }
  const money = rest.some((word) => stillMoney.test(word));
  const call = rest.some((word) => /^(?:call|ring|phone|telephone|dial|helpline|hotline)$/u.test(word));
  const number = folded.findIndex(
    (word, i) =>
      i > at && (word === 'number' || word === 'figure' || word === 'total' || word === 'score'),
  );
  if (number > at && number <= at + 4 && !call) {
    return asked(
      folded.includes('of') && folded[number] !== 'score' ? 'count' : 'amount',
      [at, number],
      nounsFrom(words, number + 2),
    );
  }
  if (
    rest.some((word) => word === 'about' || word === 'think' || word === 'reaction') &&
    rest.some((word) =>
      /^(?:say|says|said|think|thinks|reaction|respond|response|feel)$/u.test(word),
    )
  ) {
    return asked('statement', [
      at,
      ...indicesOf(folded, /^(?:say|says|said|think|thinks|reaction|response|feel)$/u),
    ]);
  }
  if (rest.some((word) => /^(?:happened|happens|happen|happening|become)$/u.test(word)))
    return asked('event', [at, ...indicesOf(folded, /^(?:happened|happens|happen|happening)$/u)]);
  if (
    money ||
    (/^(?:is|was|would|will|did|does)$/u.test(rest[0] ?? '') && rest.at(-1) === 'cost')
  ) {
    return asked('money', [at, ...indicesOf(folded, /^(?:price|cost|amount|sum)$/u)]);
  }
  if (rest.includes('name') || rest.includes('called'))
    return asked('name', [at, ...indicesOf(folded, /^(?:name|called)$/u)]);
  if (
    /^(?:is|are|was|were|does|do)$/u.test(rest[0] ?? '') &&
    folded.length - at <= 6 &&
    (folded.length - at <= 4 || rest.includes('about') || rest.includes('mean'))
  )
    return asked('definition', [at]);
  return asked('thing', [at], auxiliary.test(rest[0] ?? '') ? [] : nounsFrom(words, at + 1));
}

function indicesOf(folded: readonly string[], pattern: RegExp): number[] {
  return folded.flatMap((word, i) => (pattern.test(word) ? [i] : []));
}

function choiceRule(folded: readonly string[]): Asked | null {
  const or = folded.indexOf('or');
  if (or <= 0 || or >= folded.length - 1 || !folded.some((word) => auxiliary.test(word)))
    return null;
  return folded[or + 1] === 'not' ? null : asked('choice', []);
}

function yesNoRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => auxiliary.test(word));
  if (at < 0 || at > 3) return null;
  // "was anybody hurt", "so did they end it", but not "deal is over" as keywords: those read the same way and do no harm.
  return asked('yes-no', []);
}

/** Keywords without a question word: the noun that names a figure tells the type. */
function nounRule(folded: readonly string[]): Asked | null {
  const money = folded.findIndex((word) => stillMoney.test(word));
  if (money >= 0) return asked('money', [money]);
  const date = folded.findIndex((word) => word === 'date');
  if (date >= 0) return asked('date', [date]);
  const number = folded.indexOf('number');
  if (number >= 0 && folded[number + 1] === 'of') return asked('count', [number]);
  const cause = folded.findIndex((word) => word === 'cause' || word === 'reason');
  if (cause >= 0) return asked('cause', [cause]);
  return null;
}
