import { readFileSync } from 'node:fs';
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

/** Milliseconds this thread has run on a processor; null where the system does not say. */
function ranMs(): number | null {
  try {
    const [ran = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(ran) / 1e6;
  } catch {
    return null;
  }
}

/**
 * Does something and prints how long it took; the longest pause of this thread meanwhile; and the longest it worked
 * without a pause of its own, for on a busy machine a thread pauses because others have the processor.
 */
async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  let before = ranMs();
  let longest = 0;
  const look = (): void => {
    const now = ranMs();
    if (now !== null && before !== null) longest = Math.max(longest, now - before);
    before = now;
  };
  const timer = setInterval(look, 2);
  delay.reset();
  delay.enable();
  const result = await work();
  // One more turn, or a pause at the end would not be seen.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  clearInterval(timer);
  const took = Math.round(performance.now() - started);
  const pause = Math.round(delay.max / 1e6);
  const worked = before === null ? 'unknown' : `${Math.round(longest)} ms`;
  process.stdout.write(
    `${name.padEnd(30)} ${String(took).padStart(6)} ms; longest pause ${pause} ms, longest work ${worked}\n`,
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
    const lines = 'The ferry sank near Calder on Monday. Nobody was hurt, said Voss. ';
    // Paragraphs of two such lines: a file of more than 50,000 blocks is refused.
    await writeFile(join(folder, 'large.txt'), `${lines}${lines}\n\n`.repeat(30_000));
    await shown;
  });
  await library.close();
  const again = await measured('start again, from the snapshot', open);
  await again.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
