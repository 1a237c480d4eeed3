import type { Word } from '../text/words.ts';
import type { Asked } from './answer-type.ts';
import { figureNounRule } from './figure-nouns.ts';
import { howRule } from './how-question.ts';
import type { Rule } from './question-words.ts';
import { asked, auxiliary, stillMoney } from './question-words.ts';
import { whatRule } from './what-question.ts';

/**
 * What a question asks for, told from its first question word and the words around it. Works on folded words, so that
 * capitals and accents do not matter; bare keywords ("deluxe edition price") are read by their telling noun.
 */
export function askedBy(words: readonly Word[], quoted: boolean): Asked {
  const folded = words.map((word) => word.folded);
  for (const rule of rules) {
    const found = rule(folded, words, quoted);
    if (found !== null) return found;
  }
  return asked('open', []);
}

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

function whoRule(folded: readonly string[], words: readonly Word[], quoted: boolean): Asked | null {
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
    // "Who is Kittiwake's boss?" asks for the person, not for what the person is.
    !words.slice(at + 1).some(({ text }) => /['’]s$|s['’]$/u.test(text)) &&
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

function choiceRule(folded: readonly string[]): Asked | null {
  const or = folded.indexOf('or');
  if (or <= 0 || or >= folded.length - 1) return null;
  // "Planned or launched?" needs no verb.
  if (folded.length > longestBareChoice && !folded.some((word) => auxiliary.test(word)))
    return null;
  return folded[or + 1] === 'not' ? null : asked('choice', []);
}

/** Words of a choice that is put without a verb: more are keywords with an "or" among them. */
const longestBareChoice = 4;

function yesNoRule(folded: readonly string[]): Asked | null {
  const at = folded.findIndex((word) => auxiliary.test(word));
  if (at < 0 || at > 3) return null;
  // "was anybody hurt", "so did they end it", but not "deal is over" as keywords: those read the same way and do no harm.
  return asked('yes-no', []);
}

/** Keywords without a question word: the noun that names a figure tells the type. */
function nounRule(folded: readonly string[], words: readonly Word[]): Asked | null {
  const money = folded.findIndex((word) => stillMoney.test(word));
  if (money >= 0) return asked('money', [money]);
  const date = folded.findIndex((word) => word === 'date');
  if (date >= 0) return asked('date', [date]);
  const figure = figureNounRule(folded, words, -1);
  if (figure !== null)
    return { ...figure, cues: new Set([...figure.cues].filter((at) => at >= 0)) };
  const number = folded.indexOf('number');
  if (number >= 0 && folded[number + 1] === 'of') return asked('count', [number]);
  const cause = folded.findIndex((word) => word === 'cause' || word === 'reason');
  if (cause >= 0) return asked('cause', [cause]);
  return null;
}
