import MiniSearch from 'minisearch';
import type { AsPlainObject, Options } from 'minisearch';
import { Distinct } from './distinct.ts';
import { tokenNumber, wordOfToken } from './engine-token.ts';
import type { FrequentTerms, NumberedTerms } from './frequent-terms.ts';
import { allTerms } from './packed-terms.ts';

/** What MiniSearch is told of a section. */
interface EngineEntry {
  readonly id: number;
  /** The tokens of its terms, each once, with spaces between; frequent terms left out. */
  readonly terms: string;
}

export type Engine = MiniSearch<EngineEntry>;

const options: Options<EngineEntry> = {
  fields: ['terms'],
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
};

const distinct = new Distinct();

/** What MiniSearch is told of one more section: each of its terms once, wherever and however often it stands there. */
export function engineEntry({ id, packed }: NumberedTerms, frequent: FrequentTerms): EngineEntry {
  return { id, terms: tokensOf(packed, frequent).map(wordOfToken).join(' ') };
}

/**
 * MiniSearch over some sections, as adding one after the other would leave it. Their lists are put together first and
 * handed over whole: each list is written once, from one end to the other, where adding goes back and forth in all of them.
 *
 * @param sections by id, ascending
 */
export function engineOf(sections: readonly NumberedTerms[], frequent: FrequentTerms): Engine {
  const bySection = sections.map(({ packed }) => Uint32Array.from(tokensOf(packed, frequent)));
  const starts = startsOf(bySection);
  const ends = starts.slice();
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  for (const [at, tokens] of bySection.entries()) {
    for (const token of tokens) {
      const end = ends[token] ?? 0;
      postings[end] = sections[at]?.id ?? 0;
      ends[token] = end + 1;
    }
  }
  const index: AsPlainObject['index'] = [];
  const entryOf = entriesByList();
  for (let token = 0; token + 1 < starts.length; token += 1) {
    const list = postings.subarray(starts[token] ?? 0, ends[token] ?? 0);
    if (list.length > 0) index.push([wordOfToken(token), entryOf(list)]);
  }
  const lengths = bySection.map((tokens) => tokens.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const ids = sections.map(({ id }) => id);
  return MiniSearch.loadJS(
    {
      documentCount: sections.length,
      nextId: (ids.at(-1) ?? -1) + 1,
      documentIds: Object.fromEntries(ids.map((id) => [id, id])),
      fieldIds: { terms: 0 },
      fieldLength: Object.fromEntries(ids.map((id, at) => [id, [lengths[at] ?? 0]])),
      averageFieldLength: [total / Math.max(1, sections.length)],
      storedFields: {},
      index,
      serializationVersion: 2,
    },
    options,
  );
}

function tokensOf(packed: NumberedTerms['packed'], frequent: FrequentTerms): number[] {
  const tokens: number[] = [];
  distinct.begin();
  for (const id of allTerms(packed))
    if (!frequent.has(id) && distinct.isNew(tokenNumber(id))) tokens.push(tokenNumber(id));
  return tokens;
}

/** For each token, where its list begins when all lists stand one after the other; behind the last, where that ends. */
function startsOf(bySection: readonly Uint32Array[]): Uint32Array {
  let most = -1;
  for (const tokens of bySection) for (const token of tokens) most = Math.max(most, token);
  const starts = new Uint32Array(most + 2);
  for (const tokens of bySection)
    for (const token of tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** What MiniSearch is handed for a token: by its one field, how often it stands in each section. */
type Entry = Record<string, Record<string, number>>;

/** Most tokens stand in one section. Those of the same share an entry, which MiniSearch copies. */
function entriesByList(): (list: Uint32Array) => Entry {
  const ofOne = new Map<number, Entry>();
  return (list) => {
    const [first = 0] = list;
    const known = list.length === 1 ? ofOne.get(first) : undefined;
    if (known !== undefined) return known;
    const entry = { 0: onceEach(list) };
    if (list.length === 1) ofOne.set(first, entry);
    return entry;
  };
}

function onceEach(ids: Uint32Array): Record<string, number> {
  const entry: Record<string, number> = {};
  for (const id of ids) entry[id] = 1;
  return entry;
}
