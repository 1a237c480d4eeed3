import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
  isPronoun,
  partsOf,
} from './question-parts.ts';

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
  const isJoined = isAnd(before);
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
      !SAYING.test(bare(words[at - 1] ?? '')) &&
      [words[at + 1] ?? ''].some(
        (next) => isDeterminer(next) || isCapital(next) || isPronoun(next),
      );
    return !isTime;
  });
}

const SAYING =
  /^(?:say|says|said|tell|tells|told|explain|explains|explained|describe|describes|described|mention|mentions|mentioned|know|knows|knew|report|reports|reported|state|states|stated|reveal|reveals|revealed|confirm|confirmed|show|shows|showed|discuss|discussed|remember|understand|ask|asked|see|find|learn|decide|decided|cover|covers)$/u;

interface Joining {
  /** The last, by a comma alone. */
  readonly byComma: boolean;
  /** Behind a comma, also where "and" follows later. */
  readonly listed: boolean;
  readonly told: boolean;
}

/** Whether a clause asks something beside the first, rather than telling more of it. */
function asksToo(
  clause: readonly string[],
  first: readonly string[],
  { byComma, listed, told }: Joining,
): boolean {
  const said = clause.map(bare).join(' ');
  if (FIXED.test(said)) return false;
  const asking = clause.find(isAsking);
  const isRepeated = first.slice(1).some((word) => bare(word) === bare(asking ?? word));
  if (/^if (?:so|not|yes)\b/u.test(said)) return clause.length > 2 && isAsking(clause[2] ?? '');
  if (isAuxiliary(clause[0] ?? '')) return isInverted(clause, first);
  if (asking !== undefined && isRepeated && isWithin(asking, first)) return false;
  if (isBareLead(clause)) return !byComma;
  if (told) return clause.length > 2;
  const { auxiliary, subject, rest } = partsOf(clause);
  if (auxiliary !== null && subject.length > 0) {
    const isCut = /^d(?:o|oes|id)/u.test(bare(auxiliary)) && rest.length === 0;
    return !isCut || /^who did (?:it|that|this|so)$/u.test(said);
  }
  return asksForSubject(clause, first, listed);
}

const FIXED = /^(?:what ?not|what have you|how)$|^who knows\b| not$/u;

function isWithin(asking: string, first: readonly string[]): boolean {
  const { lead } = partsOf(first);
  return first.slice(Math.max(1, lead.length)).some((word) => bare(word) === bare(asking));
}

/** "is it still open", "did the mayor resign"; not "was closed" of "Which mill was sold and was closed?" */
function isInverted(clause: readonly string[], first: readonly string[]): boolean {
  const { auxiliary, subject, rest } = partsOf(clause);
  if (auxiliary === null || subject.length === 0 || rest.length === 0) return false;
  const next = clause[1] ?? '';
  if (/^(?:do|say|mean|want)$/u.test(bare(clause.at(-1) ?? '')) && partsOf(first).lead.length > 0)
    return false;
  if (isPronoun(next)) return bare(next) !== 'there' || !/^d(?:o|oes|id)/u.test(bare(auxiliary));
  if (!isDeterminer(next) && !isCapital(next)) {
    // "are bikes allowed"; not "is falling apart".
    return (
      partsOf(first).lead.length === 0 &&
      !/(?:ing|ed|ly|^not|^been|^no)$/u.test(bare(next)) &&
      !isPastVerb(next)
    );
  }
  return /^d(?:o|oes|id)/u.test(bare(auxiliary)) || partsOf(first).subject.length > 0;
}

/** "when", "by whom", "how many people": to be asked of the question before. */
export function isBareLead(words: readonly string[]): boolean {
  const asking = words.findIndex(isAsking);
  return (
    (asking === 0 || (asking === 1 && isPreposition(words[0] ?? ''))) &&
    words.length <= asking + mostOfLead(words[asking] ?? '') &&
    !words.some((word) => isAuxiliary(word) || isPastVerb(word)) &&
    words
      .slice(asking + 1)
      .every((word) => !isCapital(word) && !isPronoun(word) && !isDeterminer(word))
  );
}

/** How many words a lead has from the one that asks on: "when exactly", "what school year". */
export function mostOfLead(asking: string): number {
  return /^(?:what|which|whose|how)$/u.test(bare(asking)) ? LONGEST_LEAD : 2;
}

/** "who paid", "how many died", "which firm built it"; not "what he said", nor "which opened" of something named. */
function asksForSubject(
  clause: readonly string[],
  first: readonly string[],
  listed: boolean,
): boolean {
  const asking = bare(clause[0] ?? '');
  const { lead, auxiliary } = partsOf(first);
  const tellsOf =
    auxiliary !== null && lead.length === 0 && first.some((word) => SAYING.test(bare(word)));
  const next = clause[1] ?? '';
  if (tellsOf || clause.length < 2 || isPronoun(next) || isDeterminer(next) || isCapital(next))
    return false;
  switch (asking) {
    case 'who':
      return !listed || (bare(first[0] ?? '') !== 'who' && !isCapital(first.at(-1) ?? ''));
    case 'what':
      return !isAuxiliary(next) || clause.length > 2;
    case 'which':
      return isAuxiliary(next) || isPastVerb(next)
        ? !listed && bare(lead[0] ?? '') === 'which'
        : clause.length > 2;
    case 'whose':
      return clause.length > 2;
    case 'how':
      return (
        /^(?:many|much|often)$/u.test(bare(next)) &&
        clause.length > 2 &&
        !clause.slice(2, 3).some((word) => isPronoun(word) || isDeterminer(word) || isCapital(word))
      );
    default:
      return false;
  }
}

const LONGEST_LEAD = 4;

/** Whether a word that asks stands at `at`, perhaps behind a preposition: "when", "by whom". */
export function beginsLead(words: readonly string[], at: number): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  return isAskingHere(words, first) || (isPreposition(first) && isAskingHere(words, second));
}

/** "When" within a sentence is a title's, unless all is written so. */
function isAskingHere(words: readonly string[], word: string): boolean {
  return isAsking(word) && (!isCapital(word) || word === words[0] || words.every(isCapital));
}

export function isAnd(word: string): boolean {
  return /^(?:and|&)$/iu.test(word);
}

/** Without the comma at the end. */
export function tidied(words: readonly string[]): readonly string[] {
  return words.map((word, at) => (at === words.length - 1 ? word.replace(/[,;]+$/u, '') : word));
}
