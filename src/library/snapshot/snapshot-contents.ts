import { setImmediate as pause } from 'node:timers/promises';
import * as z from 'zod';
import type { Packed } from '../../corpus/kept-document.ts';
import type { SavedIndex } from '../../search/minisearch-index.ts';
import type { SavedWords } from '../../search/word-list.ts';
import type { Remembered } from '../reading/reading-memory.ts';
import type { Loaded, Place } from './snapshot-file.ts';
import { Stored } from './snapshot-file.ts';

/** What a library knows, for another life: what its files were read as, and the index of them. */
export interface Snapshot {
  /** By file. */
  readonly files: readonly (readonly [string, Remembered])[];
  /** Of just the documents in `files`; null when it is of others. */
  readonly index: SavedIndex | null;
}

/** Files described before others get their turn. */
const describedAtOnce = 500;

/**
 * Describes a snapshot in words, with the texts and the numbers stored beside them. What it is given must not change
 * meanwhile: others get their turn.
 */
export async function describeSnapshot({ files, index }: Snapshot): Promise<{
  description: string;
  stored: Stored;
}> {
  const stored = new Stored();
  const described: string[] = [];
  for (const [at, file] of files.entries()) {
    described.push(JSON.stringify(describeFile(file, stored)));
    if (at % describedAtOnce === describedAtOnce - 1) await pause();
  }
  const describedIndex = JSON.stringify(index === null ? null : describeIndex(index, stored));
  return { description: `{"files":[${described.join()}],"index":${describedIndex}}`, stored };
}

function describeFile(
  [file, { outcome, ...remembered }]: Snapshot['files'][number],
  stored: Stored,
) {
  const { document, reasons } = outcome;
  return [
    file,
    {
      ...remembered,
      reasons,
      description: document?.description ?? null,
      packed: document === null ? null : stored.add(document.packed),
    },
  ];
}

function describeIndex({ documents, vocabulary, scores }: SavedIndex, stored: Stored) {
  const { forms } = vocabulary;
  const field = ({ distinct, sections }: SavedIndex['scores']['body']) => ({
    distinct,
    sections: stored.add(sections),
  });
  const words = ({ letters, ends }: SavedWords) => ({
    letters: stored.add(letters),
    ends: stored.add(ends),
  });
  return {
    documents: documents.map(({ id, sections }) => ({
      id,
      sections: sections.map((packed) => stored.add(packed)),
    })),
    vocabulary: {
      sentences: vocabulary.sentences,
      documents: vocabulary.documents,
      terms: words(vocabulary.terms),
      documentFrequencies: stored.add(vocabulary.documentFrequencies),
      frequencies: stored.add(vocabulary.frequencies),
      capitals: stored.add(vocabulary.capitals),
      smalls: stored.add(vocabulary.smalls),
      forms: { forms: words(forms.forms), counts: stored.add(forms.counts) },
    },
    scores: {
      sections: scores.sections,
      body: field(scores.body),
      title: field(scores.title),
    },
  };
}

/** The snapshot that was described so. Throws for anything else. */
export function snapshotFrom({ description, bytes }: Loaded): Snapshot {
  const { files, index } = snapshotSchema(bytes).parse(JSON.parse(description));
  const ids = new Set(files.map(([, { description: about }]) => about?.id));
  if (
    index !== null &&
    !(index.documents.length === ids.size && index.documents.every(({ id }) => ids.has(id)))
  )
    throw new Error('the index is of other documents');
  return {
    files: files.map(([file, { reasons, description: about, packed, ...remembered }]) => {
      const document = about === null || packed === null ? null : { description: about, packed };
      return [file, { ...remembered, outcome: { document, reasons } }];
    }),
    index,
  };
}

const count = z.int().min(0);
const optional = z.string().nullable();

const description = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  titleIsExcerpt: z.boolean(),
  author: optional,
  published: optional,
  updated: optional,
  site: optional,
  url: optional,
  words: count,
});

/** What a description is made of, where `bytes` are those it was stored with. */
function snapshotSchema(bytes: Packed) {
  const place = z.tuple([count, count]);
  const stored = place.transform(([from, length]: Place) => bytes.subarray(from, from + length));
  const numbers = place.transform(
    ([from, length]: Place) => new Uint32Array(bytes.buffer, bytes.byteOffset + from, length / 4),
  );
  const words = z.strictObject({ letters: stored, ends: numbers });
  const field = z.strictObject({ distinct: count, sections: numbers });
  return z.strictObject({
    files: z.array(
      z.tuple([
        z.string(),
        z.strictObject({
          stamp: z.string(),
          at: z.number(),
          overrides: z.string(),
          key: z.string(),
          reasons: z.array(z.string()),
          description: description.nullable(),
          packed: stored.nullable(),
        }),
      ]),
    ),
    index: z
      .strictObject({
        documents: z.array(z.strictObject({ id: z.string(), sections: z.array(numbers) })),
        vocabulary: z.strictObject({
          sentences: count,
          documents: count,
          terms: words,
          documentFrequencies: numbers,
          frequencies: numbers,
          capitals: numbers,
          smalls: numbers,
          forms: z.strictObject({ forms: words, counts: numbers }),
        }),
        scores: z.strictObject({ sections: count, body: field, title: field }),
      })
      .nullable(),
  });
}
