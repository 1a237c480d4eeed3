import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { followInThread } from '../src/library/follow-in-thread.ts';
import { articleName, QUESTIONS, writeArticles } from './generated-articles.ts';

// How long the serving thread is kept waiting while a large folder is read, changed and asked, and how soon a change
// shows. `npm run bench:follow -- --articles 1000`

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const count = Number(values.articles);
const folder = await mkdtemp(join(tmpdir(), 'sources-say-bench-'));
const delay = monitorEventLoopDelay({ resolution: 1 });

/** Does something and prints how long it took, and the longest pause of this thread meanwhile. */
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  delay.reset();
  delay.enable();
  const result = await work();
  // One more turn, or a pause at the end would not be seen.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  const took = Math.round(performance.now() - started);
  const pause = (delay.max / 1e6).toFixed(1);
  process.stdout.write(
    `${name.padEnd(36)} ${String(took).padStart(6)} ms, longest pause ${pause} ms\n`,
  );
  return result;
}

try {
  await writeArticles(folder, count);
  const cacheDir = join(folder, '.cache');
  const changes = new EventTarget();
  const report = ({ kind }: { kind: string }): void => void changes.dispatchEvent(new Event(kind));
  const open = async () => followInThread(folder, { cacheDir, report });
  const change = async (): Promise<void> =>
    new Promise((resolve) => {
      changes.addEventListener('changed', () => resolve(), { once: true });
    });
  const library = await measured(`start with ${count} articles`, open);
  await measured('an article is changed', async () => {
    const shown = change();
    await writeFile(join(folder, articleName(3)), 'The ferry sank near Calder on Monday.');
    await shown;
  });
  await measured(`${QUESTIONS.length} questions, all at once`, async () =>
    Promise.all(QUESTIONS.map(async (question) => library.ask(question))),
  );
  await measured('an article of 4 MB is added', async () => {
    const shown = change();
    const lines = 'The ferry sank near Calder on Monday. Nobody was hurt, said Voss.\n\n';
    await writeFile(join(folder, 'large.txt'), lines.repeat(60_000));
    await shown;
  });
  await library.close();
  const again = await measured('start again, from the snapshot', open);
  await again.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
