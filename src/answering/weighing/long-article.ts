import type { Document } from '../../corpus/document.ts';
import { stopTerms } from '../../text/lexicon/sense-terms.ts';
import { termOf } from '../../text/words.ts';
import type { Covered } from '../matching/covered.ts';
import type { Findings } from '../matching/findings.ts';
import type { Match } from '../matching/match.ts';
import { isFound } from '../matching/match.ts';
import { once, onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { markOf } from '../question/mark.ts';
import type { QueryTerm } from '../question/query-term.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { LongArticleSignals } from './signal.ts';

const ofShortArticle: LongArticleSignals = {
  longArticle: 0,
  runs: 0,
  literal: 0,
  paragraph: 0,
  engine: 0,
  nameBeside: 0,
};

/** The signals of a sentence. `section`: the engine's score of the reading over the best one's, 0 to 1. */
export function longArticleSignals(
  sentence: ReadSentence,
  findings: Findings,
  { nameNear }: Covered,
  section: number,
): LongArticleSignals {
  const long = howLong(sentence.document);
  if (long === 0) return ofShortArticle;
  return {
    longArticle: long,
    runs: long * runsIn(sentence, findings),
    literal: long * literalShare(sentence, findings),
    paragraph: long * paragraphShare(sentence, findings),
    engine: long * section,
    nameBeside: long * nameNear,
  };
}

/**
 * Sentences up to which an article counts as short, and from which as long. All of the thirteen sets of news stay below the
 * one, those of SQuAD's encyclopedia lie above the other: in between, the six signals set in by degrees, fitted by nothing.
 * Without the lower bound short encyclopedia passages lose five in a hundred right first sentences.
 */
const shortArticle = 70;
const longArticle = 110;

/** How long an article is, 0 to 1. */
export const howLong: (document: Document) => number = once(({ passages }: Document) => {
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const length =
    Math.log(Math.max(1, sentences) / shortArticle) / Math.log(longArticle / shortArticle);
  return Math.min(1, Math.max(0, length));
});

/** Of the neighbours in the question, the share that stand side by side in the sentence, small words counted. */
function runsIn(sentence: ReadSentence, findings: Findings): number {
  const { behind, pairs, needed } = neighboursAsked(findings.question);
  if (pairs === 0 || holdsNone(sentence, findings, needed)) return 0;
  const seen = new Set<string>();
  const { words } = sentence;
  for (let at = 1; at < words.length; at += 1) {
    const [term, next] = [words[at - 1]?.term ?? '', words[at]?.term ?? ''];
    // Most words are none of the question's: a pair is written out where both are.
    if (behind.get(term)?.has(next) === true) seen.add(`${term} ${next}`);
  }
  return seen.size / pairs;
}

/**
 * Neighbours of which one at least is no small word: by each term, those right behind it. A sentence without any of the
 * terms that are `needed` holds no such pair.
 */
const neighboursAsked = onceInARow(({ words, terms }: Question) => {
  const behind = new Map<string, Set<string>>();
  const needed = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || (word.stop && next.stop)) continue;
    const known = behind.get(word.term) ?? new Set();
    behind.set(word.term, known.add(next.term));
    needed.add((word.stop || stopTerms.has(word.term) ? next : word).term);
  }
  return {
    behind,
    needed: neededOf(needed, terms),
    pairs: [...behind.values()].reduce((sum, { size }) => sum + size, 0),
  };
});

/** Terms of which a sentence must hold one. */
interface Needed {
  /** Null where one may stand for a small word, which are not among the terms of a sentence. */
  readonly terms: readonly string[] | null;
  /** The marks of all of them; 0 where one is no word that is looked for. */
  readonly marks: number;
}

function neededOf(needed: ReadonlySet<string>, asked: readonly QueryTerm[]): Needed {
  const all = [...needed];
  if (all.some((term) => stopTerms.has(term) || term.includes("'")))
    return { terms: null, marks: 0 };
  let marks = 0;
  for (const term of all) {
    const at = asked.findIndex((word) => word.term === term);
    if (at < 0) return { terms: all, marks: 0 };
    marks |= markOf(at);
  }
  return { terms: all, marks };
}

/** Whether it is sure that no word of a sentence has one of some terms, which is sooner told than its words are gone through. */
function holdsNone({ terms, index }: ReadSentence, findings: Findings, needed: Needed): boolean {
  if (needed.terms === null) return false;
  if (needed.marks !== 0 && (findings.mayHold(index) & needed.marks) === 0) return true;
  for (const term of needed.terms) if (terms.has(term)) return false;
  return true;
}

/** The share of the question's weight that the sentence holds in the very form of the question. */
function literalShare(sentence: ReadSentence, findings: Findings): number {
  const { question } = findings;
  const { forms: asked, needed } = formsAsked(question);
  if (holdsNone(sentence, findings, needed)) return 0;
  const held = new Set<string>();
  for (const { folded } of sentence.words) if (asked.has(folded)) held.add(folded);
  if (held.size === 0) return 0;
  let [literal, all] = [0, Number.MIN_VALUE];
  for (const { folded, weight } of question.terms) {
    all += weight;
    if (held.has(folded)) literal += weight;
  }
  return literal / all;
}

/** The forms of the question's words, and the terms of these. */
const formsAsked = onceInARow(({ terms }: Question) => {
  const forms: ReadonlySet<string> = new Set(terms.map(({ folded }) => folded));
  return { forms, needed: neededOf(new Set([...forms].map(termOf)), terms) };
});

/** The share of the question that the sentence's paragraph holds, each word by how few of the section's sentences do. */
function paragraphShare({ index, passage }: ReadSentence, findings: Findings): number {
  const { paragraphs } = findings;
  const known = paragraphs.get(passage);
  if (known !== undefined) return known;
  const [from, to] = findings.reading.passageAround(index);
  const found: (readonly (Match | null)[])[] = [];
  for (let at = from; at < to; at += 1)
    if (findings.in(at) !== findings.nothing) found.push(findings.in(at));
  const share = found.length === 0 ? 0 : shareFound(found, findings.rarities);
  paragraphs.set(passage, share);
  return share;
}

/** `found`: what each word of the question finds in some sentences. `rarities`: what the words count. */
function shareFound(
  found: readonly (readonly (Match | null)[])[],
  rarities: readonly number[],
): number {
  let held = 0;
  let all = Number.MIN_VALUE;
  for (let i = 0; i < rarities.length; i += 1) {
    const rarity = rarities[i] ?? 0;
    all += rarity;
    let most = 0;
    for (const matches of found) most = Math.max(most, surety(matches[i]));
    held += rarity * most;
  }
  return held / all;
}

function surety(match: Match | null | undefined): number {
  return isFound(match) ? match.strength : 0;
}
