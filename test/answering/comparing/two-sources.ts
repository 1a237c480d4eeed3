import { candidatesOf } from '../../../src/answering/weighing/weighing.ts';
import type { Placed } from '../../../src/answering/comparing/grouping.ts';
import { comparersFor } from '../../../src/answering/comparing/kinds.ts';
import { understand } from '../../../src/answering/question.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';
import { aDocument } from '../../support/documents.ts';
import { allMarked, readingsOf } from '../../support/readings.ts';

/** What two sources of one sentence each say to a question, by the kind that reads them. */
export interface TwoSources {
  /** `together`: the same, or both can be right; `apart`: they cannot; `unread`: not both give a value. */
  readonly stand: 'together' | 'apart' | 'unread';
  readonly differs: string;
  /** How likely they are in dispute. */
  readonly clash: number;
  /** Of the first and the second source; null for one that gives no value. */
  readonly labels: readonly (string | null)[];
  /** The deciding words, as they stand in the source. */
  readonly highlights: readonly (string | null)[];
}

/** Reads one sentence of each of two sources for a question and compares what they say. */
export async function twoSources(
  question: string,
  first: string,
  second: string,
  published: readonly [string | null, string | null] = [null, null],
): Promise<TwoSources> {
  const documents = [first, second].map((text, i) =>
    aDocument({ number: i + 1, text, title: '', published: published[i] ?? null }),
  );
  const { vocabulary } = await indexDocuments(documents);
  const understood = understand(question, vocabulary);
  const shown = documents.map((document) => {
    const readings = readingsOf(document).map((reading) => ({
      reading,
      score: 1,
      marks: allMarked(reading),
    }));
    const [source] = candidatesOf(understood, readings, (term) => vocabulary.weight(term));
    if (source === undefined) throw new Error(`No sentence in: ${document.text}`);
    return { source, shown: source.candidates.slice(0, 1), speaks: true };
  });
  const groupings = comparersFor(understood).map((compare) => compare(understood, shown));
  const grouping = groupings.find(({ groups }) => groups.flat().length === 2) ?? groupings[0];
  if (grouping === undefined) throw new Error('No comparer');
  const placed = documents.map((document) =>
    grouping.groups.flat().find(({ source }) => source.document === document),
  );
  const both = placed.every((one) => one !== undefined);
  return {
    stand: both ? (grouping.clash > 0 ? 'apart' : 'together') : 'unread',
    differs: grouping.differs,
    clash: grouping.clash,
    labels: placed.map((one) => one?.label ?? null),
    highlights: placed.map((one) => (one === undefined ? null : deciding(one))),
  };
}

/** The label under which one sentence stands, beside a source that says nothing to the question; null for none. */
export async function labelOf(question: string, sentence: string): Promise<string | null> {
  return (await twoSources(question, sentence, 'The weather was fine.')).labels[0] ?? null;
}

function deciding({ deciding: { candidate, highlight } }: Placed): string {
  return candidate.sentence.text.slice(highlight.start, highlight.end);
}
