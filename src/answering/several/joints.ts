import { leadsToQuestion } from '../grammar/telling-verbs.ts';
import { asksToo } from './clause-asks.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../question/small-words.ts';
import { partsOf } from '../question/parts.ts';
import { isLeaning } from '../follow-up/words.ts';

/** Where a question ends (`joint`) and the next begins (`start`). */
export interface Cut {
  readonly joint: number;
  readonly start: number;
  readonly byComma: boolean;
}

/** Where a sentence joins another question to its first, from `from` on; empty where it asks one thing. `told`: in the order of a statement. */
export function cutsIn(words: readonly string[], from: number, told: boolean): readonly Cut[] {
  const candidates = words.flatMap((_word, at) => cutAt(words, at, from));
  const first = words
    .slice(0, candidates[0]?.joint ?? words.length)
    .map((word, at, all) => (at === all.length - 1 ? word.replace(/[,;]$/u, '') : word));
  if (!isWhole(first, told)) return [];
  const kept: Cut[] = [];
  let next = words.length;
  for (const cut of candidates.toReversed()) {
    const clause = tidied(words.slice(cut.start, next));
    const hasNext = next < words.length;
    if (!asksToo(clause, first, { byComma: cut.byComma && !hasNext, listed: cut.byComma, told }))
      continue;
    kept.unshift(cut);
    next = cut.joint;
  }
  return kept;
}

/** Where a question may begin at `at`, behind "and" or a comma. */
function cutAt(words: readonly string[], at: number, from: number): Cut[] {
  if (at <= from || at === 0) return [];
  const before = words[at - 1] ?? '';
  const isJoined = isAnd(before) || isOrOther(words, at);
  const byComma = /[,;]$/u.test(before);
  if (!isJoined && !byComma) return [];
  const isIf =
    /^if$/iu.test(words[at] ?? '') && /^(?:so|not|yes)$/u.test(bare(words[at + 1] ?? ''));
  // "if so, when": one place.
  if (/^(?:so|not|yes)$/u.test(bare(before)) && bare(words[at - 2] ?? '') === 'if') return [];
  const begins =
    isIf ||
    beginsLead(words, at) ||
    (isJoined && isAuxiliary(words[at] ?? '')) ||
    (before.endsWith(';') && isAuxiliary(words[at] ?? ''));
  if (!begins) return [];
  return [{ joint: isJoined ? at - 1 : at, start: at, byComma }];
}

/** A question that could stand alone, so that what follows it can be another. */
function isWhole(words: readonly string[], told: boolean): boolean {
  const last = words.at(-1) ?? '';
  if (isAsking(last) || isAuxiliary(last) || words.length < 2) return false;
  if (isDeterminer(last) && !isPronoun(last)) return false;
  const said = new Set(words.map(bare));
  if (said.has('between') && !said.has('and')) return false;
  const { lead, auxiliary, subject, rest } = partsOf(words);
  if (lead.length === 0 && auxiliary === null) return false;
  if (asksWithin(words)) return false;
  if (told) return rest.length > 0;
  // "When smoke rises, …" tells a time too.
  if (auxiliary === null)
    return rest.length > 0 && !/^(?:when|where|why)$/u.test(bare(lead[0] ?? ''));
  const isBeing = lead.length > 0 && /^(?:is|are|was|were)/u.test(bare(auxiliary));
  return rest.length + (isBeing ? subject.length : 0) > 0 && !isClause(lead);
}

/** "When the mill was sold, …": a clause that tells a time. */
function isClause(lead: readonly string[]): boolean {
  const [first = '', ...others] = lead;
  return (
    /^(?:when|where|why|how)$/u.test(bare(first)) &&
    others.some((word) => isDeterminer(word) || isCapital(word) || isPronoun(word))
  );
}

/** "Did she say why …", "who did what …": what asks stands within. "What happened when the dam broke" only tells a time. */
function asksWithin(words: readonly string[]): boolean {
  const first = words.findIndex(isAsking);
  const isLed = first === 0 || first === 1;
  return words.some((word, at) => {
    if (!isAsking(word) || (isLed && at === first)) return false;
    const isTime =
      /^(?:when|where)$/u.test(bare(word)) &&
      isLed &&
      !leadsToQuestion(bare(words[at - 1] ?? '')) &&
      [words[at + 1] ?? ''].some(
        (next) => isDeterminer(next) || isCapital(next) || isPronoun(next),
      );
    return !isTime;
  });
}

/** Whether a word that asks stands at `at`, perhaps behind a preposition: "when", "by whom". */
export function beginsLead(words: readonly string[], at: number): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  return isAskingHere(words, first) || (isPreposition(first) && isAskingHere(words, second));
}

/** "When" within a sentence is a title's, unless all is written so. */
function isAskingHere(words: readonly string[], word: string): boolean {
  return isAsking(word) && (!isCapital(word) || word === words[0] || words.every(isCapital));
}

/**
 * "Did they pay less *or is* the sharing over?": behind "or" a clause that asks of something else. One that says a word of the
 * first again ("or did Boldt win"), or leans on it ("or was she sacked", "or can others host it") is the other side of a choice.
 */
function isOrOther(words: readonly string[], at: number): boolean {
  if (bare(words[at - 1] ?? '') !== 'or') return false;
  const [first, other] = [partsOf(tidied(words.slice(0, at - 1))), partsOf(words.slice(at))];
  const isYesNo = [first, other].every(
    ({ lead, auxiliary, subject, rest }) =>
      lead.length === 0 && auxiliary !== null && subject.length > 0 && rest.length > 0,
  );
  const said = new Set([...first.subject, ...first.rest].map(bare));
  return (
    isYesNo &&
    [...other.subject, ...other.rest].every(
      (word) =>
        isDeterminer(word) ||
        isPreposition(word) ||
        !(said.has(bare(word)) || isPronoun(word) || isLeaning(word) || isOther(word)),
    )
  );
}

function isOther(word: string): boolean {
  return /^(?:others?|nobody|nothing|none|everything|everybody|everyone)$/u.test(bare(word));
}

export function isAnd(word: string): boolean {
  return /^(?:and|&)$/iu.test(word);
}

/** Without the comma at the end. */
export function tidied(words: readonly string[]): readonly string[] {
  return words.map((word, at) =>
    at === words.length - 1 ? word.replace(/[,;]{1,3}$/u, '') : word,
  );
}
