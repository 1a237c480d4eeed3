import type { Document } from '../../corpus/document.ts';
import { accordOf } from '../comparing/accord.ts';
import { echoesOf } from './echo.ts';
import { Findings } from '../matching/findings.ts';
import type { Glance } from './glance.ts';
import { glanceAt } from './glance.ts';
import type { Question } from '../question.ts';
import { prospectsOf } from './prospects.ts';
import type { Reading } from '../reading/reading.ts';
import { SourceWeighing } from './source-weighing.ts';
import type { SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import { voicesAmong } from './voices.ts';

/** A section read for a question, with what the engine thinks of it. */
export interface ReadHit {
  readonly reading: Reading;
  readonly score: number;
  /** For each of its sentences, the words of the question that it may hold, as `searchTerms` marks them. */
  readonly marks: Uint32Array;
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
  const sections = hits.map(({ reading, score, marks }) => ({
    findings: new Findings(question, reading, marks),
    section: score / best,
    marks,
  }));
  const chosen = prospectsOf(sections);
  const sources = new Map<Document, Glance[]>();
  for (const [i, { findings, section }] of sections.entries()) {
    const { document } = findings.reading.section;
    const glances = sources.get(document) ?? [];
    for (const index of chosen[i] ?? []) {
      const sentence = findings.reading.sentence(index);
      // A question of the article's own says nothing: what follows replies to it.
      if (sentence === undefined || sentence.isPrompt) continue;
      glances.push(glanceAt(sentence, findings, section));
    }
    if (glances.length > 0) sources.set(document, glances);
  }
  return [...sources.values()];
}
