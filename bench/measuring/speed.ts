import { setTimeout as sleep } from 'node:timers/promises';
import { readPassages } from '../corpus/prepared.ts';
import type { Engine, Searcher } from '../engines/engine.ts';
import { median, percentile } from './statistics.ts';
import type { Speed, Task } from './task.ts';
import { measureUpdate } from './update.ts';

/** Asked first and not counted: a bot runs for weeks, its first seconds say nothing. */
const WARM_UP_QUESTIONS = 50;
/** Of the time there is for questions. */
const WARM_UP_SHARE = 0.1;

/** Builds, asks, changes an article and saves: all that is measured of an engine from the text on. */
export async function measureSpeed(
  engine: Engine,
  task: Extract<Task, { kind: 'speed' }>,
): Promise<Speed> {
  const built = await build(engine, task);
  await settle();
  const builtBytes = process.memoryUsage.rss();
  await askAll(
    built.searcher,
    task.questions.slice(-WARM_UP_QUESTIONS),
    task.seconds * WARM_UP_SHARE,
  );
  const { times, processorTimes, highestBytes } = await askAll(
    built.searcher,
    task.questions,
    task.seconds,
  );
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const update = await measureUpdate(built.searcher, task.folder);
  await built.searcher.saveAndClose(task.savedPath);
  return {
    buildMs: built.tookMs,
    builtBytes,
    askedBytes: Math.max(builtBytes, highestBytes),
    peakBytes,
    asked: times.length,
    medianMs: median(times),
    p95Ms: percentile(times, 0.95),
    processorMedianMs: median(processorTimes),
    processorP95Ms: percentile(processorTimes, 0.95),
    update,
  };
}

/** In a function of its own, so that the passages go when it is left. */
async function build(
  engine: Engine,
  { folder, passagesFile, savedPath }: Extract<Task, { kind: 'speed' }>,
): Promise<{ searcher: Searcher; tookMs: number }> {
  const passages = await readPassages(passagesFile);
  await settle();
  const started = performance.now();
  const searcher = await engine.build({ folder, passages }, savedPath);
  return { searcher, tookMs: performance.now() - started };
}

async function askAll(
  searcher: Searcher,
  questions: readonly string[],
  seconds: number,
): Promise<{ times: number[]; processorTimes: number[]; highestBytes: number }> {
  const times: number[] = [];
  const processorTimes: number[] = [];
  let highestBytes = 0;
  const until = performance.now() + seconds * 1000;
  for (const question of questions) {
    const before = process.cpuUsage();
    const started = performance.now();
    await searcher.ask(question);
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    processorTimes.push((user + system) / 1000);
    highestBytes = Math.max(highestBytes, process.memoryUsage.rss());
    if (performance.now() > until) break;
  }
  return { times, processorTimes, highestBytes };
}

/** Sweeps what is no longer used, so that what is left is needed. */
async function settle(): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    await sleep(100);
  }
}
