import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/answering/candidate.ts';
import { topScore } from '../../../src/answering/candidate.ts';
import { Findings } from '../../../src/answering/matching/findings.ts';
import { glanceAt } from '../../../src/answering/weighing/glance.ts';
import { readingOf } from '../../../src/answering/reading/kept-readings.ts';
import { likelihood, likelihoodAt } from '../../../src/answering/weighing/model.ts';
import { understand } from '../../../src/answering/question.ts';
import { sourcesFor } from '../../../src/answering/respond.ts';
import { searchTerms } from '../../../src/answering/search-terms.ts';
import { signalsOf } from '../../../src/answering/weighing/signals.ts';
import { readGold } from '../../../src/evaluation/gold.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';

const CORPORA = resolve(import.meta.dirname, '../../corpora');

/** Every sentence of a library weighed for every gold question on it, and what is kept of them. */
async function weighedAll(name: string, docs: string) {
  const gold = readGold(await readFile(resolve(CORPORA, name, 'gold.jsonl'), 'utf8'));
  if (!gold.ok) throw new Error(gold.problems.join('; '));
  const { documents } = (await openLibrary(resolve(CORPORA, docs))).library;
  const index = await indexDocuments(documents);
  const { vocabulary } = index;
  return Promise.all(
    gold.questions.map(async ({ question: text }) => {
      const question = understand(text, vocabulary);
      const hits = await index.search(searchTerms(question, vocabulary), documents.length, null);
      const best = Math.max(...hits.map(({ score }) => score));
      const weighed = hits.flatMap((hit) => {
        const reading = readingOf(hit, vocabulary);
        const findings = new Findings(question, reading, hit.marks);
        return Array.from({ length: reading.size }, (_, at) => {
          const sentence = reading.sentence(at);
          if (sentence === undefined || sentence.isPrompt) return [];
          const glance = glanceAt(sentence, findings, hit.score / best);
          const atMost = likelihoodAt(glance.most);
          const { signals } = signalsOf(question, glance, glance.fit?.strength ?? 0);
          return [{ text: `${text} ${sentence.text}`, sentence, signals, atMost }];
        }).flat();
      });
      return { weighed, sources: await sourcesFor(question, index, null) };
    }),
  );
}

describe.each([
  ['seeds', '../../seeds'],
  ['clinic', 'clinic/docs'],
])('a glance at the sentences of %s', (name, docs) => {
  const all = weighedAll(name, docs);

  it('never finds one less likely than a closer look does', async () => {
    const missed = (await all)
      .flatMap(({ weighed }) => weighed)
      .filter(({ signals, atMost }) => likelihood(signals) > atMost);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it('leaves out none that scores higher than what is kept', async () => {
    for (const { weighed, sources } of await all) {
      for (const { document, candidates } of sources) {
        const kept = new Set(candidates.map(({ sentence }) => sentence));
        const least =
          candidates.length < 6
            ? 0.031 * topScore({ document, candidates })
            : scoreOfLast(candidates);
        const better = weighed.filter(
          ({ sentence, signals }) =>
            sentence.document === document &&
            !kept.has(sentence) &&
            likelihood({ ...signals, sole: 0 }) > least,
        );
        expect(better.map(({ text }) => text)).toEqual([]);
      }
    }
  });
});

function scoreOfLast(candidates: readonly Candidate[]): number {
  return candidates.at(-1)?.score ?? 0;
}
