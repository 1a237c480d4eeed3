import { stanceKind } from '../../../src/answering/comparing/stance/stance-kind.ts';
import { Findings } from '../../../src/answering/matching/findings.ts';
import { understand } from '../../../src/answering/question.ts';
import { glanceAt } from '../../../src/answering/weighing/glance.ts';
import { signalsOf } from '../../../src/answering/weighing/signals.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { allMarked, readingsOf, sentencesIn } from '../../support/readings.ts';

/** The label of the side that each sentence of an article takes; null for one that takes none. */
export async function labelsIn(
  sentences: readonly string[],
  question: string,
): Promise<(string | null)[]> {
  const document = articleOf(sentences);
  const { vocabulary } = await indexDocuments([document]);
  const understood = understand(question, vocabulary);
  return readingsOf(document).flatMap((reading) => {
    const findings = new Findings(understood, reading, allMarked(reading));
    return sentencesIn(reading).map((sentence) => {
      const signalled = signalsOf(understood, glanceAt(sentence, findings, 1), 1);
      const candidate = { ...signalled, sentence, reading, score: 1 };
      return stanceKind.read(understood, candidate)?.label ?? null;
    });
  });
}

function articleOf(sentences: readonly string[]) {
  const text = sentences.join(' ');
  let end = -1;
  const spans = sentences.map(({ length }) => {
    const start = end + 1;
    end = start + length;
    return { start, end };
  });
  const passage = { start: 0, end: text.length, kind: 'paragraph', heading: null } as const;
  return aDocument({
    text,
    title: '',
    passages: [{ ...passage, boilerplate: false, sentences: spans }],
  });
}
