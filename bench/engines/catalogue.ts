import type { Engine } from './engine.ts';

/** An engine by name: what it is called, and the code behind it, loaded in its own process alone. */
export interface CatalogueEntry {
  readonly name: string;
  readonly label: string;
  /** The package it comes from, by which its version is told; null for Sources Say. */
  readonly from: string | null;
  /** Beyond so many articles it is left out, for a run would take hours or all memory. */
  readonly largest: number;
  /** Left out unless it is named. */
  readonly onRequest: boolean;
  readonly load: () => Promise<Engine>;
}

const COMPARED = { largest: Infinity, onRequest: false } as const;

/** To add an engine: a file beside this one that exports an `Engine`, a line here, its package in `bench/package.json`. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    name: 'sources-say',
    label: 'Sources Say',
    from: null,
    ...COMPARED,
    load: async () => (await import('./sources-say.ts')).sourcesSay,
  },
  {
    name: 'direct',
    label: 'Sources Say, in the asking thread',
    from: null,
    largest: Infinity,
    onRequest: true,
    load: async () => (await import('./sources-say.ts')).sourcesSayDirect,
  },
  {
    name: 'minisearch',
    label: 'MiniSearch as it comes',
    from: 'minisearch',
    ...COMPARED,
    load: async () => (await import('./minisearch.ts')).bare,
  },
  {
    name: 'minisearch-stems',
    label: 'MiniSearch, stems, no stop words',
    from: 'minisearch',
    ...COMPARED,
    load: async () => (await import('./minisearch.ts')).stemmed,
  },
  {
    name: 'sqlite',
    label: 'SQLite FTS5',
    from: 'better-sqlite3',
    ...COMPARED,
    load: async () => (await import('./sqlite.ts')).sqlite,
  },
  {
    name: 'flexsearch',
    label: 'FlexSearch',
    from: 'flexsearch',
    ...COMPARED,
    load: async () => (await import('./flexsearch.ts')).flexsearch,
  },
  {
    name: 'lunr',
    label: 'Lunr',
    from: 'lunr',
    largest: 1000,
    onRequest: false,
    load: async () => (await import('./lunr.ts')).lunrEngine,
  },
  {
    name: 'orama',
    label: 'Orama',
    from: '@orama/orama',
    largest: 1000,
    onRequest: false,
    load: async () => (await import('./orama.ts')).orama,
  },
];
