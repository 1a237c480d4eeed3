import { capitalised, isKeywords, partsOf } from '../question/parts.ts';
import { bare, isCapital, isDeterminer } from '../question/small-words.ts';
import { topicOf } from '../question/topic.ts';

/**
 * Whether the question before can ask `lead` ("how much") of what it says: "How much did they invest?" it can, "How much did
 * they end it?" and "How old did the ferry sink?" it cannot. Told by its verb, as far as that tells.
 */
export function takesLead(before: readonly string[], lead: readonly string[]): boolean {
  const asking = lead.map(bare).join(' ');
  if (isKeywords(before)) return true;
  const { auxiliary, subject, rest } = partsOf(before);
  const isBeing = BEING.test(bare(auxiliary ?? ''));
  const [, object = ''] = rest;
  if (COUNT.test(asking))
    return subject.length === 0 || !(isBeing || isDeterminer(object) || isCapital(object));
  if (isBeing && rest.length === 0) return true;
  return MUCH.test(asking)
    ? before.some((word) => AMOUNT.test(bare(word)))
    : !PROPERTY.test(asking);
}

/**
 * What `lead` asks of the thing alone that the question before is about: "How much money: Anker and Boldt", "How old is the
 * ferry". Null where it names none.
 */
export function askedOfTopic(before: readonly string[], lead: readonly string[]): string[] | null {
  const topic = topicOf(before);
  if (topic.length === 0) return null;
  const asking = lead.map(bare).join(' ');
  if (MUCH.test(asking)) return ['How', 'much', 'money:', ...topic];
  if (COUNT.test(asking))
    return [...capitalised(lead.slice(0, -1)), `${lead.at(-1) ?? ''}:`, ...topic];
  const isMany = topic.includes('and') || /[^s]s$/u.test(bare(topic.at(-1) ?? ''));
  return [...capitalised(lead), isMany ? 'are' : 'is', ...topic];
}

const MUCH = /^how much(?: money)?$/u;
const BEING = /^(?:is|are|was|were)$/u;

/** Of something counted; how often and how long something was goes with any verb. */
const COUNT =
  /^how many (?!(?:times|years|months|weeks|days|hours|minutes|seconds|miles|kilometres|metres)\b)/u;

/** "How far" and "how long" go with most verbs; these with none but "be". */
const PROPERTY =
  /^how (?:old|young|tall|big|large|small|high|low|wide|broad|deep|heavy|thick|strong|rich|hot|cold|expensive|good|bad)$/u;

/** Verbs that an amount goes with, and the nouns that are one. */
const AMOUNT =
  /^(?:much|money|(?:invest|spend|earn|owe|cost|award|lend|borrow|fund|donat|contribut|charg|sav|rais|ris|increas|reduc|lower|grow|drop|fall|gain|fin|weigh|pay|pledg|offer|bid|demand|claim|receiv|los|sell|buy|acquir|purchas|produc|generat|burn|us|need|consum|damag|chang|chip|mak|tak|giv|get)(?:e|s|es|ed|d|ing)?|spent|lent|rose|risen|grew|grown|fell|fallen|cut|cuts|paid|lost|sold|bought|made|took|taken|gave|given|got|won|win|fee|fees|price|prices|fare|fares|wage|wages|salary|budget|revenue|profit|debt|loan|grant|worth|bill|bills|deal|tax|taxes|rent)$/u;
