import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Found, Searcher } from '../engines/engine.ts';
import { median } from './statistics.ts';

const UPDATES = 5;
const REST_MS = 500;
/** When one takes longer than this, it is measured once. */
const LONG_MS = 5000;

/**
 * Changes one article of a folder and waits until it is found, a few times over; the medians, or null for an engine that
 * follows no folder. Throws when a change is seen and what it says is not found.
 */
export async function measureUpdate(
  searcher: Searcher,
  folder: string,
): Promise<{ seenMs: number; workMs: number } | null> {
  const { changeSeen } = searcher;
  if (changeSeen === undefined) return null;
  const seen: number[] = [];
  const worked: number[] = [];
  const names = (await readdir(folder)).toSorted();
  const path = join(folder, names[Math.floor(names.length / 2)] ?? '');
  const text = await readFile(path, 'utf8');
  while (seen.length < UPDATES && (seen[0] ?? 0) < LONG_MS) {
    const number = 4200 + seen.length;
    const change = changeSeen();
    const started = performance.now();
    await writeFile(path, `${text}\nThe zanthorium gate at Quibbledon holds ${number} lanterns.\n`);
    const { tookMs } = await change;
    seen.push(performance.now() - started);
    worked.push(tookMs);
    const found = await searcher.ask(
      'How many lanterns does the zanthorium gate at Quibbledon hold?',
    );
    if (!shows(found, String(number))) throw new Error('a change was seen and is not found');
    // The folder may be looked at once more: the next change is measured from rest.
    await sleep(REST_MS + 2 * tookMs);
  }
  return { seenMs: median(seen), workMs: median(worked) };
}

function shows(found: Found, words: string): boolean {
  return (
    found.kind === 'answer' &&
    found.answer.positions.some(({ answers }) =>
      answers.some(({ quotes }) => quotes.some(({ text }) => text.includes(words))),
    )
  );
}
