import { describe, expect, it } from 'vitest';
import type { SourceCandidates } from '../../../src/answering/candidate.ts';
import { understand } from '../../../src/answering/question.ts';
import { candidatesOf } from '../../../src/answering/weighing/weighing.ts';
import type { Passage } from '../../../src/corpus/document.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { aDocument } from '../../support/documents.ts';
import { allMarked, readingsOf } from '../../support/readings.ts';
import { twoSources } from './two-sources.ts';

function paragraphOf(text: string): Passage {
  return {
    start: 0,
    end: text.length,
    kind: 'paragraph',
    heading: null,
    boilerplate: false,
    sentences: splitSentences(text, { start: 0, end: text.length }),
  };
}

/** The sources' candidates for a question, by the order of the texts. */
async function weighed(question: string, texts: readonly string[]): Promise<SourceCandidates[]> {
  const documents = texts.map((text, i) =>
    aDocument({ number: i + 1, text, title: '', passages: [paragraphOf(text)] }),
  );
  const { vocabulary } = await indexDocuments(documents);
  const hits = documents.flatMap((document) =>
    readingsOf(document).map((reading) => ({
      reading,
      score: 1,
      marks: allMarked(reading),
    })),
  );
  const sources = candidatesOf(understand(question, vocabulary), hits, (term) =>
    vocabulary.weight(term),
  );
  return documents.flatMap((document) => sources.filter((source) => source.document === document));
}

async function firstOf(question: string, texts: readonly string[], source: number) {
  const candidate = (await weighed(question, texts))[source]?.candidates[0];
  return { text: candidate?.sentence.text, accord: candidate?.signals.accord ?? 0 };
}

describe('a sentence whose value lies near that of another source’s answer', () => {
  const report = 'The kiln at Harle produced 5,200 tiles in its first week.';

  it('goes with it by its figure, though it says it in other words', async () => {
    const { accord } = await firstOf(
      'How many tiles did the kiln produce in its first week?',
      [report, 'The week was a wet one. By Sunday 4,900 tiles lay cooling in the yard.'],
      1,
    );
    expect(accord).toBeGreaterThan(0.5);
  });

  it('is preferred to one whose figure is worlds apart', async () => {
    const { text } = await firstOf(
      'How many tiles did the kiln produce?',
      [report, 'The old works had 90,000 tiles in store. By Sunday 4,900 tiles lay in the yard.'],
      1,
    );
    expect(text).toContain('4,900');
  });

  it('goes with it the less, the more it lacks of the question', async () => {
    const of = async (sentence: string) =>
      (await firstOf('How much did Harle invest?', ['Harle invested £13 million.', sentence], 1))
        .accord;
    expect(await of('Harle invested about £12 million.')).toBeGreaterThan(
      await of('Harle took about £12 million in rents.'),
    );
  });

  it('goes with it by the hour', async () => {
    const question = 'At what time did the alarm go off?';
    const at = (hour: string) =>
      firstOf(
        question,
        ['The alarm went off at 9.20 pm.', `Neighbours woke at ${hour} to a howling bell.`],
        1,
      );
    expect((await at('9.50 pm')).accord).toBeGreaterThan((await at('4 am')).accord);
  });

  it('goes with it the less by a side, the less else it shares with the question', async () => {
    const of = async (sentence: string) =>
      (await firstOf('Did the ferry reach Harle?', ['The ferry reached Harle.', sentence], 1))
        .accord;
    expect(await of('The ferry never reached Harle.')).toBeGreaterThan(
      await of('The price reached a peak.'),
    );
  });

  it('goes with it by taking either side of a yes-or-no question', async () => {
    const { accord } = await firstOf(
      'Did the ferry sail on Sunday?',
      ['The ferry sailed on Sunday.', 'On Sunday the ferry did not leave the quay.'],
      1,
    );
    expect(accord).toBeGreaterThan(0.3);
  });
});

describe('accord', () => {
  it('is none of a sentence that holds no such value', async () => {
    const { accord } = await firstOf(
      'How many tiles did the kiln produce?',
      ['The kiln produced 5,200 tiles.', 'The kiln stands in a wood, and its tiles are red.'],
      1,
    );
    expect(accord).toBe(0);
  });

  it('is none with a source’s own other sentences', async () => {
    const [only] = await weighed('How many tiles did the kiln produce?', [
      'The kiln produced 5,200 tiles. In May it produced 5,200 tiles again.',
    ]);
    expect(only?.candidates.map(({ signals }) => signals.accord)).toEqual([0, 0]);
  });

  it('is none for a question whose answers have no form', async () => {
    const { accord } = await firstOf(
      'How did they fire the kiln?',
      ['They fired the kiln with 40 sacks of peat.', 'The kiln was fired with 40 sacks of coal.'],
      1,
    );
    expect(accord).toBe(0);
  });
});

describe('two figures that cannot both be right', () => {
  it('are the likelier a dispute the nearer they lie', async () => {
    const clash = async (figure: string) =>
      (
        await twoSources(
          'How many sheep were stolen?',
          'Forty sheep were stolen.',
          `Thieves stole ${figure} sheep from the hill.`,
        )
      ).clash;
    const [near, far, worldsApart] = [await clash('55'), await clash('400'), await clash('90,000')];
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(worldsApart);
  });
});
