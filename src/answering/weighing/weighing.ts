import type { Document } from '../../corpus/document.ts';
import type { SectionMarks } from '../../search/section-index.ts';
import { accordOf } from '../comparing/accord.ts';
import { echoesOf } from './echo.ts';
import { Findings } from '../matching/findings.ts';
import type { Glance } from './glance.ts';
import { glanceAt } from './glance.ts';
import { longArticleOdds } from './model.ts';
import type { Question } from '../question.ts';
import type { Choosable } from './outlook.ts';
import type { Prospect } from './prospects.ts';
import { hopelessBelow, prospectsOf } from './prospects.ts';
import type { Reading } from '../reading/reading.ts';
import { SourceWeighing } from './source-weighing.ts';
import type { SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import { voicesAmong } from './voices.ts';

/** A section read for a question, with what the engine thinks of it. */
export interface ReadHit {
  readonly reading: Reading;
  readonly score: number;
  /** Which words of the question its sentences hold, by what `searchTerms` looks for. */
  readonly marks: SectionMarks;
}

/** Weighs the sentences of the readings that promise most. Sources come with their best sentence first, the best source first. */
export function candidatesOf(
  question: Question,
  hits: readonly ReadHit[],
  weightOf: (term: string) => number,
): SourceCandidates[] {
  const sources = glancesBySource(question, hits).flatMap((glances) => {
    const likeliest = glances.reduce((a, b) => (b.most > a.most ? b : a));
    return new SourceWeighing(question, glances, likeliest);
  });
  const first = sources.map((source) => source.first()).toSorted(byTopScore);
  const voices = voicesAmong(first);
  const others = {
    echo: echoesOf(question, voices, weightOf),
    accord: accordOf(question, voices),
  };
  return sources.map((source) => source.likeliest(others)).toSorted(byTopScore);
}

function byTopScore(a: SourceCandidates, b: SourceCandidates): number {
  return topScore(b) - topScore(a) || a.document.number - b.document.number;
}

/** The sentences worth a look, source by source: never an empty one. */
function glancesBySource(question: Question, hits: readonly ReadHit[]): Glance[][] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const sections = hits.map((hit) => ({ ...hit, section: hit.score / best }));
  const prospects = prospectsOf(question, sections);
  const findings = findingsIn(question, sections, prospects);
  const sources = new Map<Document, Glance[]>();
  let most = -Infinity;
  for (const { at, index, outlook } of prospects ?? allIn(sections)) {
    if (outlook < most - hopelessBelow) break;
    const sentence = sections[at]?.reading.sentence(index);
    const found = findings(at);
    // A question of the article's own says nothing: what follows replies to it.
    if (found === undefined || sentence === undefined || sentence.isPrompt) continue;
    const glance = glanceAt(sentence, found, sections[at]?.section ?? 0);
    // What a long article adds no outlook tells.
    most = Math.max(most, glance.most - longArticleOdds(glance.inLong));
    const known = sources.get(sentence.document);
    if (known === undefined) sources.set(sentence.document, [glance]);
    else known.push(glance);
  }
  return [...sources.values()];
}

/** What the section of that place holds of the question: made for those of which a sentence is looked at. */
function findingsIn(
  question: Question,
  sections: readonly Choosable[],
  prospects: readonly Prospect[] | null,
): (at: number) => Findings | undefined {
  const toRead: (number[] | undefined)[] = [];
  for (const { at, index } of prospects ?? []) (toRead[at] ??= []).push(index);
  const made: (Findings | undefined)[] = [];
  return (at) => {
    const section = sections[at];
    if (section === undefined) return undefined;
    const { reading, marks } = section;
    return (made[at] ??= new Findings(
      question,
      reading,
      marks,
      prospects === null ? null : (toRead[at] ?? []),
    ));
  };
}

function allIn(sections: readonly Choosable[]): readonly Prospect[] {
  const all: Prospect[] = [];
  for (const [at, { reading }] of sections.entries())
    for (let index = 0; index < reading.size; index += 1)
      all.push({ at, index, outlook: Infinity });
  return all;
}
