import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../bench/report/labels.ts';
import { handWritten, pageHead } from '../../bench/report/page.ts';
import { growthPicture } from '../../bench/report/picture.ts';
import type { Results, Timing } from '../../bench/report/results.ts';
import { tablesOf, terminalTable } from '../../bench/report/tables.ts';
import { targetsOf } from '../../bench/report/targets.ts';

const MB = 1e6;

function timing(medianMs: number, more: Partial<Timing> = {}): Timing {
  return {
    buildMs: 1000,
    builtBytes: 150 * MB,
    askedBytes: 250 * MB,
    peakBytes: 300 * MB,
    asked: 1000,
    medianMs,
    p95Ms: medianMs * 2,
    processorMedianMs: medianMs,
    processorP95Ms: medianMs * 2,
    update: null,
    readyMs: 100,
    ...more,
  };
}

/** What a run at 1,000 and 10,000 articles found, with these times of Sources Say and SQLite at the larger size. */
function resultsWith(ours: Partial<Timing> & { medianMs: number }, sqliteMs: number): Results {
  const engines = [
    { name: 'sources-say', label: 'Sources Say', version: '' },
    {
      name: 'minisearch-stems',
      label: 'MiniSearch, stems, no stop words',
      version: 'minisearch 7',
    },
    { name: 'sqlite', label: 'SQLite FTS5', version: 'better-sqlite3 11' },
  ];
  const measured = (found: Timing) => ({ ok: true, result: found }) as const;
  return {
    machine: { processor: 'P', cores: 2, memoryBytes: 8e9, system: 'Linux', node: 'v20' },
    commit: 'abc',
    day: '2026-01-02',
    bareNodeBytes: 50 * MB,
    engines,
    sizes: [
      {
        articles: 1000,
        passages: 10_000,
        bytes: 8 * MB,
        engines: { 'sources-say': measured(timing(2)), sqlite: measured(timing(1)) },
      },
      {
        articles: 10_000,
        passages: 100_000,
        bytes: 80 * MB,
        engines: {
          'sources-say': measured(timing(ours.medianMs, ours)),
          'minisearch-stems': measured(timing(30, { buildMs: 2000 })),
          sqlite: measured(timing(sqliteMs)),
        },
      },
    ],
    start: null,
    acknowledgement: { medianMs: 4, p95Ms: 30, articles: 5 },
    quality: [],
  };
}

function met(results: Results, wanted: RegExp): boolean | null | undefined {
  return targetsOf(results).find((target) => wanted.test(target.wanted))?.met;
}

describe('targets', () => {
  test('are met at their limit and not beyond it', () => {
    expect(met(resultsWith({ medianMs: 9 }, 6), /median at most 1\.5/u)).toBe(true);
    expect(met(resultsWith({ medianMs: 9.1 }, 6), /median at most 1\.5/u)).toBe(false);
    expect(met(resultsWith({ medianMs: 10 }, 6), /3 times faster/u)).toBe(true);
    expect(met(resultsWith({ medianMs: 10.1 }, 6), /3 times faster/u)).toBe(false);
    expect(met(resultsWith({ medianMs: 12 }, 6), /ten times the articles/u)).toBe(true);
    expect(met(resultsWith({ medianMs: 12.1 }, 6), /ten times the articles/u)).toBe(false);
  });

  test('count memory beyond Node, against the text', () => {
    const of = (askedBytes: number) => resultsWith({ medianMs: 9, askedBytes }, 6);
    expect(met(of(530 * MB), /in memory/u)).toBe(true);
    expect(met(of(531 * MB), /in memory/u)).toBe(false);
    const few = (askedBytes: number) => resultsWith({ medianMs: 9, askedBytes, asked: 99 }, 6);
    expect(met(few(531 * MB), /in memory/u)).toBe(false);
    expect(met(few(530 * MB), /in memory/u)).toBeNull();
  });

  test('take the start from what was saved against the fastest MiniSearch', () => {
    expect(met(resultsWith({ medianMs: 9, readyMs: 400 }, 6), /fifth/u)).toBe(true);
    expect(met(resultsWith({ medianMs: 9, readyMs: 401 }, 6), /fifth/u)).toBe(false);
  });

  test('that were not measured are neither met nor missed', () => {
    const results = resultsWith({ medianMs: 9 }, 6);
    expect(met(results, /^5 articles/u)).toBeNull();
    expect(met(results, /process started/u)).toBeNull();
    expect(met(results, /acknowledgement/u)).toBe(false);
  });
});

describe('tables', () => {
  test('show every engine that was measured, and why one was left out', () => {
    const results = resultsWith({ medianMs: 9 }, 6);
    const [small] = results.sizes;
    if (small === undefined) throw new Error('no size');
    small.engines['minisearch-stems'] = { ok: false, reason: 'out of memory' };
    const [first = { title: '', rows: [] }] = tablesOf(results);
    const shown = terminalTable(first);
    expect(shown).toContain('1,000 articles, 10,000 passages, 8.0 MB');
    expect(shown).toMatch(/Sources Say +2\.0 ms +4\.0 ms/u);
    expect(shown).toContain('left out: out of memory');
  });

  test('tell by how much ten times the articles lengthen an answer', () => {
    const growth = tablesOf(resultsWith({ medianMs: 9 }, 6)).find(({ title }) =>
      /ten times/u.test(title),
    );
    expect(growth?.rows).toContainEqual(['Sources Say', '× 4.5 (4.5)']);
    expect(growth?.rows).toContainEqual(['MiniSearch, stems, no stop words', '–']);
  });
});

describe('the page', () => {
  const results = resultsWith({ medianMs: 9 }, 6);

  test('says which targets are missed', () => {
    expect(pageHead(results)).toMatch(/acknowledgement.*30 ms.*\*\*not met\*\*/u);
  });

  test('keeps what is written by hand', () => {
    const steps = '\n## Steps\n\nFirst the profile.\n';
    expect(handWritten(`${pageHead(results)}${steps}`)).toBe(steps);
  });

  test('has a picture with a line and a label for every engine, on both grounds', () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = growthPicture(results, theme);
      expect(svg.match(/<polyline/gu)).toHaveLength(3);
      expect(svg).toContain('Sources Say 9.0 ms');
      expect(svg).not.toContain('NaN');
    }
  });
});

describe('labels', () => {
  const ys = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
    minLength: 1,
    maxLength: 10,
  });

  test('never lie on each other, keep their order and stay within their bounds', () => {
    fc.assert(
      fc.property(ys, (places) => {
        const labels = places.map((y, at) => ({ text: String(at), y }));
        const spread = spreadLabels(labels, 20, { top: 0, bottom: 300 });
        expect(spread).toHaveLength(labels.length);
        for (const [at, { y }] of spread.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(300 + 1e-6);
          const before = spread[at - 1];
          if (before === undefined) continue;
          expect(y - before.y).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(places[Number(before.text)]).toBeLessThanOrEqual(
            places[Number(spread[at]?.text)] ?? 0,
          );
        }
      }),
    );
  });

  test('that have room stay where they are', () => {
    const labels = [40, 100].map((y) => ({ text: '', y }));
    expect(spreadLabels(labels, 20, { top: 0, bottom: 300 })).toEqual(labels);
  });
});
