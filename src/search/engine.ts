import MiniSearch from 'minisearch';
import type { AsPlainObject, Options } from 'minisearch';
import { Distinct } from './distinct.ts';
import { tokenCount, tokenNumber, wordOfToken } from './engine-token.ts';
import type { FrequentTerms } from './frequent-terms.ts';
import { allTerms } from './packed-terms.ts';
import type { PackedTerms } from './packed-terms.ts';
import type { NumberedTerms } from './postings.ts';
import { Postings } from './postings.ts';

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
  const postings = new Postings(sections, tokenCount, (packed) => tokensOf(packed, frequent));
  const index: AsPlainObject['index'] = [];
  const entryOf = entriesByList();
  for (let token = 0; token < tokenCount; token += 1) {
    const list = postings.of(token);
    if (list.length > 0) index.push([wordOfToken(token), entryOf(list)]);
  }
  const lengths = sections.map(({ packed }) => tokensOf(packed, frequent).length);
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

function tokensOf(packed: PackedTerms, frequent: FrequentTerms): number[] {
  const tokens: number[] = [];
  distinct.begin();
  for (const id of allTerms(packed))
    if (!frequent.has(id) && distinct.isNew(tokenNumber(id))) tokens.push(tokenNumber(id));
  return tokens;
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
