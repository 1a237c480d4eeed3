import type { Searchable } from './searchable.ts';
import { bestEvidence } from './alignment.ts';
import { isFigure, isFormed } from './evidence.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import type { QueryTerm, Question } from './question.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { modalityAt } from '../text/modality.ts';
import { valuesOf } from './sentence-values.ts';
import { asksAboutCorrection, isCorrection, isWithdrawn } from './withdrawn.ts';

/** What speaks for or against a sentence as an answer. Each is between 0 and 1. */
export interface Signals {
  /** Shares of the question's weight that the sentence holds: the word itself, by the lexicon, its opposite, a look-alike. */
  readonly exact: number;
  readonly sense: number;
  readonly opposite: number;
  readonly soft: number;
  /** Shares of the weight that only the context holds: the heading above, the sentence before or behind, the title, the article. */
  readonly heading: number;
  readonly before: number;
  readonly behind: number;
  readonly title: number;
  readonly article: number;
  /** How far the question's plain words are covered in the sentence (graded), with its near context, and the latter times the evidence. */
  readonly plain: number;
  readonly plainWide: number;
  readonly plainEvidence: number;
  /** Plain words and names covered together. */
  readonly plainName: number;
  /** The weight, as a share, of the most telling word that neither sentence nor context holds. */
  readonly gap: number;
  /** Of the question's words that are no names: the share of their weight in the sentence itself, by the word and by the lexicon. */
  readonly plainExact: number;
  readonly plainSense: number;
  /** The same, in the near context only. */
  readonly plainNear: number;
  /** The share of the weight of the question's names that the sentence holds, its near context, the title or article alone. */
  readonly nameHere: number;
  readonly nameNear: number;
  readonly nameFar: number;
  /** The share of the names' weight found nowhere in the article. */
  readonly nameMissing: number;
  /** 1 when the most telling word of the question is in the sentence, 0.5 when in its near context. */
  readonly key: number;
  /** The share of the question's weight that a question of the article's own, right before, holds. */
  readonly asked: number;
  /** How surely the sentence (or, by half, its near context) says what is asked of the subject. */
  readonly said: number;
  /** The share of the question's figures (a year, a number) that neither the sentence nor its near context holds. */
  readonly figureMissing: number;
  /** The share of neighbouring words of the question that are neighbours in the sentence. */
  readonly pairs: number;
  /** 1 when the sentence holds what the question quotes. */
  readonly phrase: number;
  /** How well the best value of the expected kind fits; 0 for types without form. */
  readonly evidence: number;
  /** How near that value stands to the words of the question. */
  readonly nearness: number;
  /** 1 for a question whose answer has a form, when the sentence holds no such value. */
  readonly lacking: number;
  /** 1 for a question whose answer is a figure or a time, when the sentence holds none that fits. */
  readonly lackingFigure: number;
  /** The weight of words that nothing in the library matches. */
  readonly unknown: number;
  /** 1 when the sentence speaks of another name, and of none that the question names. */
  readonly otherName: number;
  /** 1 for a sentence that leans on the one before ("He said …"). */
  readonly leaning: number;
  readonly isHeading: number;
  readonly isQuestion: number;
  /** 1 for a value that the article itself takes back. */
  readonly withdrawn: number;
  /** 1 for a correction, where the question asks for one. */
  readonly correction: number;
  /** 1 for a plan where the question asks for what was, and the other way round. */
  readonly tense: number;
  readonly short: number;
  /** What the search engine thinks of the section, against the best one; 1 from half of it on. */
  readonly section: number;
  /** How much of what the best answers of other sources say, beyond the question, the sentence says too. Set in a second pass. */
  readonly echo: number;
}

export type SignalName = keyof Signals;

/** The signals of a sentence and the matches they rest on, by query term. */
export interface Signalled {
  readonly signals: Signals;
  readonly matches: readonly (Match | null)[];
}

/** A value that fits less is none. */
const leastStrength = 0.35;

/** Sentences that raise a question and do not answer it. */
const asksItself =
  /^["“‘'(*_—–\s]*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b[^]*\?["”’')*_]*$|^.{0,60}\?["”’')*_]*$|\b(?:asked|asking|ask|wonder|wondering|unclear|know|question)\b[^.;:]{0,40}\b(?:whether|if)\b/iu;

const pronoun =
  /^(?:it|its|it's|he|his|she|her|they|their|them|this|that|these|those|both|we|i|all|none|neither)$/u;

/**
 * Weighs one sentence of a reading for a question. `section`: the engine's score of the reading over the
 * best one's, 0 to 1. `found`: what each sentence of the reading holds of the question, as `matchesOf` gives it.
 */
export function signalsOf(
  question: Question,
  sentence: ReadSentence,
  reading: Reading,
  section: number,
  found: readonly (readonly (Match | null)[])[],
): Signalled {
  const matches = found[sentence.index] ?? [];
  const near = question.terms.map((term, i) =>
    matches[i] === null ? contextOf(term, i, sentence, reading, found) : null,
  );
  const total = sumOf(question.terms, () => 1) || 1;
  const share = (of: (i: number) => boolean) =>
    sumOf(question.terms, (_, i) => (of(i) ? 1 : 0)) / total;
  const best = bestEvidence(question, sentence, matches);
  const formed = isFormed(question.type);
  const first = sentence.words[0]?.folded ?? '';
  const cover = coverOf(question.terms, matches, near);
  return {
    matches,
    signals: {
      exact: share((i) => matches[i]?.kind === 'exact'),
      sense: share((i) => matches[i]?.kind === 'sense'),
      opposite: share((i) => matches[i]?.kind === 'opposite'),
      soft: share((i) => matches[i]?.kind === 'soft'),
      heading: share((i) => near[i] === 'heading'),
      before: share((i) => near[i] === 'before'),
      behind: share((i) => near[i] === 'behind'),
      title: share((i) => near[i] === 'title'),
      article: share((i) => near[i] === 'article'),
      plain: cover.plain,
      plainWide: cover.wide,
      plainEvidence: formed ? cover.wide * (best?.strength ?? 0) : 0,
      plainName: cover.wide * cover.name,
      gap: cover.gap,
      echo: 0,
      section: Math.min(1, 2 * section),
      ...groupShares(question.terms, matches, near),
      key: keyMatch(question.terms, matches, near),
      asked: sentence.askedBy === null ? 0 : askedShare(question.terms, sentence.askedBy),
      said: saidOf(question, matches, near),
      figureMissing: missingFigures(question.terms, matches, near),
      pairs: pairShare(question.terms, matches),
      phrase: phraseMatch(question, sentence),
      evidence: best?.strength ?? 0,
      nearness: best?.nearness ?? 0,
      lacking: formed && (best?.strength ?? 0) < leastStrength ? 1 : 0,
      lackingFigure: isFigure(question.type) && (best?.strength ?? 0) < leastStrength ? 1 : 0,
      unknown: sumOf(question.terms, (term) => (term.unknown ? 1 : 0)) / total,
      otherName: speaksOfAnother(question, sentence, matches, near) ? 1 : 0,
      leaning: pronoun.test(first) ? 1 : 0,
      isHeading: sentence.inHeading ? 1 : 0,
      isQuestion: asksItself.test(sentence.text) ? 1 : 0,
      withdrawn: isWithdrawn(question, sentence) ? 1 : 0,
      correction: isCorrection(sentence) && asksAboutCorrection(question) ? 1 : 0,
      tense: tenseClashes(question, sentence, matches) ? 1 : 0,
      short: sentence.words.length < 4 ? 1 : 0,
    },
  };
}

/** What each word of the question finds in the sentence. What is counted is found where something counted is ("nobody"). */
export function matchesOf(question: Question, sentence: ReadSentence): (Match | null)[] {
  const matches = question.terms.map((term) => matchIn(term, sentence) ?? initialsMatch(term, sentence));
  if (question.type !== 'count') return matches;
  const best = bestEvidence(question, sentence, matches);
  if (best === null || best.strength < 1) return matches;
  return matches.map((match, i) => match ?? (question.unit.includes(question.terms[i]?.term ?? '') ? { kind: 'sense', at: best.at, strength: 1 } : null));
}

/** "LLM" for "large language models": the first letters of words in a row. */
function initialsMatch({ folded, unknown }: QueryTerm, sentence: ReadSentence): Match | null {
  if (!unknown || !/^\p{L}{2,5}$/u.test(folded)) return null;
  const at = sentence.initials.indexOf(folded);
  return at < 0 ? null : { kind: 'sense', at, strength: 0.9 };
}

/** What the near context is worth against the sentence itself. */
const nearWorth = 0.5;

function coverOf(terms: readonly QueryTerm[], matches: readonly (Match | null)[], near: readonly (Context | null)[]) {
  let [plain, wide, plainTotal, name, nameTotal, gap, total] = [0, 0, 0, 0, 0, 0, 0];
  for (const [i, term] of terms.entries()) {
    const here = matches[i]?.strength ?? 0;
    const context = near[i] ?? null;
    const around = context === 'heading' || context === 'before' ? nearWorth : context === 'behind' ? nearWorth / 2 : 0;
    total += term.weight;
    if (term.name) {
      nameTotal += term.weight;
      name += term.weight * Math.max(here, nearness(context));
    } else {
      plainTotal += term.weight;
      plain += term.weight * here;
      wide += term.weight * Math.max(here, around);
    }
    if (here === 0 && (context === null || context === 'article' && !term.name)) gap = Math.max(gap, term.weight);
  }
  return {
    plain: plainTotal === 0 ? noneAsked : plain / plainTotal, wide: plainTotal === 0 ? noneAsked : wide / plainTotal,
    name: nameTotal === 0 ? 1 : name / nameTotal, gap: total === 0 ? 0 : gap / total,
  };
}

/** The cover of plain words for a question that has none: neither good nor bad. */
const noneAsked = 0.5;

function sumOf(terms: readonly QueryTerm[], share: (term: QueryTerm, i: number) => number): number {
  return terms.reduce((sum, term, i) => sum + term.weight * share(term, i), 0);
}

function matchIn(term: QueryTerm, sentence: ReadSentence): Match | null {
  return matchOf(term, sentence);
}

type Context = 'heading' | 'before' | 'behind' | 'title' | 'article';

/** "When was it built?" is not answered by what will be built, nor "when will it open?" by what opened. */
function tenseClashes(question: Question, sentence: ReadSentence, matches: readonly (Match | null)[]): boolean {
  if (question.tense === 'open') return false;
  const places = question.predicate.flatMap((i) => matches[i]?.at ?? []).filter((at) => at >= 0);
  const at = places[0];
  if (at === undefined) return false;
  const modality = modalityAt(sentence.words, at);
  return question.tense === 'past' ? modality === 'planned' : modality === 'done' && sentence.words.some((word) => /^(?:was|were|did|had|ago)$/u.test(word.folded));
}

/** The nearest place outside the sentence where a word of the question is found. */
function contextOf(
  term: QueryTerm,
  i: number,
  sentence: ReadSentence,
  reading: Reading,
  found: readonly (readonly (Match | null)[])[],
): Context | null {
  const inContext = (context: Searchable | null) =>
    context !== null && isStrong(matchOf(term, context));
  if (inContext(sentence.heading) || inContext(sentence.askedBy)) return 'heading';
  if (sentencesBefore(sentence, reading).some((before) => isStrong(found[before.index]?.[i] ?? null)))
    return 'before';
  if (isStrong(found[sentence.index + 1]?.[i] ?? null)) return 'behind';
  if (inContext(reading.title) || reading.topics.has(term.term) || reading.source.has(term.term)) return 'title';
  return reading.terms.has(term.term) || term.alternatives.some((other) => reading.terms.has(other))
    ? 'article'
    : null;
}

/** The two sentences before, headings left out: a passage or two is as far as "it" reaches. */
function sentencesBefore(sentence: ReadSentence, reading: Reading): ReadSentence[] {
  return [1, 2].flatMap((back) => {
    const before = reading.sentences[sentence.index - back];
    return before === undefined ||
      before.inHeading ||
      (back === 2 && before.passage !== sentence.passage)
      ? []
      : [before];
  });
}

function isStrong(match: Match | null): boolean {
  return match !== null && match.kind !== 'soft';
}

/** Of the types whose answer is itself a name nothing can be told: the other name may be the answer. */
const namedAnswers: ReadonlySet<string> = new Set([
  'person',
  'speaker',
  'place',
  'name',
  'thing',
  'definition',
  'open',
  'statement',
]);

function speaksOfAnother(
  question: Question,
  sentence: ReadSentence,
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): boolean {
  if (namedAnswers.has(question.type)) return false;
  const named = question.terms.flatMap((term, i) => (term.name ? [i] : []));
  if (
    named.length === 0 ||
    named.some((i) => matches[i] != null || near[i] === 'heading' || near[i] === 'before')
  )
    return false;
  return valuesOf(sentence).names.some((name) => name.at <= subjectReach && name.form !== 'place');
}

/** Words at the head of a sentence within which its subject is looked for. */
const subjectReach = 8;

type GroupShares = Pick<
  Signals,
  'plainExact' | 'plainSense' | 'plainNear' | 'nameHere' | 'nameNear' | 'nameFar' | 'nameMissing'
>;

/** Names and other words apart: a name tells what is spoken of, the others what is said. */
function groupShares(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): GroupShares {
  const share = (name: boolean, of: (i: number) => boolean) => {
    const total = sumOf(terms, (term) => (term.name === name ? 1 : 0));
    return total === 0
      ? 0
      : sumOf(terms, (term, i) => (term.name === name && of(i) ? 1 : 0)) / total;
  };
  const isNear = (i: number) =>
    near[i] === 'heading' || near[i] === 'before' || near[i] === 'behind';
  return {
    plainExact: share(false, (i) => matches[i]?.kind === 'exact'),
    plainSense: share(false, (i) => matches[i] != null && matches[i]?.kind !== 'exact'),
    plainNear: share(false, isNear),
    nameHere: share(true, (i) => matches[i] != null),
    nameNear: share(true, isNear),
    nameFar: share(true, (i) => near[i] === 'title' || near[i] === 'article'),
    nameMissing: share(true, (i) => matches[i] == null && near[i] === null),
  };
}

function nearness(context: Context | null): number {
  switch (context) {
    case 'heading':
    case 'before':
      return 0.7;
    case 'behind':
    case 'title':
      return 0.5;
    case 'article':
      return 0.3;
    case null:
      return 0;
  }
}

function keyMatch(
  terms: readonly QueryTerm[],
  matches: readonly (Match | null)[],
  near: readonly (Context | null)[],
): number {
  let key = -1;
  for (const [i, term] of terms.entries())
    if (key < 0 || term.weight > (terms[key]?.weight ?? 0)) key = i;
  if (key < 0) return 0;
  return matches[key] !== null ? 1 : nearness(near[key] ?? null) * 0.7;
}

function saidOf(question: Question, matches: readonly (Match | null)[], near: readonly (Context | null)[]): number {
  const strength = (i: number) => matches[i]?.strength ?? (near[i] === 'heading' || near[i] === 'before' ? nearWorth : 0);
  return question.predicate.length === 0 ? nearWorth : Math.max(...question.predicate.map(strength));
}

function missingFigures(terms: readonly QueryTerm[], matches: readonly (Match | null)[], near: readonly (Context | null)[]): number {
  const figures = terms.flatMap((term, i) => (/^\d/u.test(term.term) ? [i] : []));
  if (figures.length === 0) return 0;
  return figures.filter((i) => matches[i] == null && near[i] !== 'heading' && near[i] !== 'before').length / figures.length;
}

function askedShare(terms: readonly QueryTerm[], asked: Searchable): number {
  const total = sumOf(terms, () => 1);
  const strength = (term: QueryTerm) => matchOf(term, asked)?.strength ?? 0;
  return total === 0 ? 0 : sumOf(terms, strength) / total;
}

function pairShare(terms: readonly QueryTerm[], matches: readonly (Match | null)[]): number {
  if (terms.length < 2) return 0;
  let pairs = 0;
  for (let i = 1; i < terms.length; i += 1) {
    const [a, b] = [matches[i - 1], matches[i]];
    if (a != null && b != null && a.at >= 0 && b.at > a.at && b.at - a.at <= 2) pairs += 1;
  }
  return pairs / (terms.length - 1);
}

function phraseMatch(question: Question, sentence: ReadSentence): number {
  if (question.phrases.length === 0) return 0;
  const text = sentence.text.toLowerCase().replace(/\s+/gu, ' ');
  return question.phrases.some((phrase) => text.includes(phrase)) ? 1 : 0;
}
