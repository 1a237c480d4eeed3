import type { ScoredField } from './section-scores.ts';
import type { SectionTerms } from './section-terms.ts';

/**
 * The terms of a section as one list of numbers, as they are kept: the counts of what follows, then the numbers themselves,
 * and last the places and marks of the sentences in two bytes or one each.
 */
export type PackedTerms = Uint32Array;

/** What a section is found by: its own terms, those of its source's name, and which passages it holds. */
export interface FoundBy {
  readonly from: number;
  readonly to: number;
  readonly body: SectionTerms;
  readonly title: ScoredField;
}

/** Numbers before the terms: eight counts, in the order in which `packTerms` writes them. */
const HEAD = 8;

export function packTerms({ from, to, body, title }: FoundBy): PackedTerms {
  const sentences = body.ends.length;
  const long = HEAD + body.ids.length + title.ids.length + body.names.length + sentences;
  const packed = new Uint32Array(long + Math.ceil((sentences * 5) / 4));
  packed.set([from, to, body.distinct, title.distinct]);
  packed.set([body.ids.length, title.ids.length, body.names.length, sentences], HEAD / 2);
  let at = HEAD;
  for (const list of [body.ids, title.ids, body.names, body.ends]) {
    packed.set(list, at);
    at += list.length;
  }
  const { passages, places, holds } = shortLists(packed, long, sentences);
  passages.set(body.passages);
  places.set(body.places);
  holds.set(body.holds);
  return packed;
}

/** All that was packed, not copied. */
export function unpackTerms(packed: PackedTerms): SectionTerms {
  const [, , distinct = 0, , ids = 0, titleIds = 0, names = 0, sentences = 0] = packed;
  const namesFrom = HEAD + ids + titleIds;
  const endsFrom = namesFrom + names;
  return {
    ids: packed.subarray(HEAD, HEAD + ids),
    distinct,
    names: packed.subarray(namesFrom, endsFrom),
    ends: packed.subarray(endsFrom, endsFrom + sentences),
    ...shortLists(packed, endsFrom + sentences, sentences),
  };
}

/** What is scored of it. */
export function scoredFields(packed: PackedTerms): { body: ScoredField; title: ScoredField } {
  const [, , distinct = 0, titleDistinct = 0, ids = 0, titleIds = 0] = packed;
  const titleFrom = HEAD + ids;
  return {
    body: { ids: packed.subarray(HEAD, titleFrom), distinct },
    title: { ids: packed.subarray(titleFrom, titleFrom + titleIds), distinct: titleDistinct },
  };
}

/** All term numbers of a section, those of its source's name included, with repetitions. */
export function allTerms(packed: PackedTerms): Uint32Array {
  return packed.subarray(HEAD, HEAD + (packed[4] ?? 0) + (packed[5] ?? 0));
}

/** How many different terms its text holds. */
export function distinctTerms(packed: PackedTerms): number {
  return packed[2] ?? 0;
}

/** Which passages of its document a section holds. */
export function passagesAt(packed: PackedTerms): { from: number; to: number } {
  return { from: packed[0] ?? 0, to: packed[1] ?? 0 };
}

function shortLists(packed: PackedTerms, from: number, sentences: number) {
  const start = packed.byteOffset + 4 * from;
  return {
    passages: new Uint16Array(packed.buffer, start, sentences),
    places: new Uint16Array(packed.buffer, start + 2 * sentences, sentences),
    holds: new Uint8Array(packed.buffer, start + 4 * sentences, sentences),
  };
}
