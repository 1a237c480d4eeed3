import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchArguments } from './arguments.ts';
import { prepareFolder, prepareGenerated } from './corpus/prepared.ts';
import type { Prepared } from './corpus/prepared.ts';
import type { CatalogueEntry } from './engines/catalogue.ts';
import { goldSets } from './gold-sets.ts';
import type { GoldSet } from './gold-sets.ts';
import { measureAcknowledgement } from './measuring/acknowledgement.ts';
import {
  measureBareNode,
  measureNodeStart,
  measureProcessStart,
} from './measuring/process-start.ts';
import { runTask } from './measuring/run-task.ts';
import { qualitySchema, readySchema, speedSchema } from './measuring/task.ts';
import type { Quality } from './measuring/task.ts';
import { commitOfThis, machineOfThis, versionOf } from './report/machine.ts';
import type { MeasuredSize, Results } from './report/results.ts';

/** Where the start of a process and of an answer is measured: the folder that comes with the project has as many. */
const SMALL = 5;
const ACKNOWLEDGED = 60;

/** Measures all that was asked for. `say` is told what is being done. */
export async function runBench(
  args: BenchArguments,
  say: (line: string) => void,
): Promise<Results> {
  const { engines, questions } = args;
  // Looked for first: a slip in its name must not show after an hour.
  const gold = args.speedOnly ? [] : await goldSets(args.gold, args.docs);
  const sizes: MeasuredSize[] = [];
  for await (const prepared of libraries(args, say))
    sizes.push(await measureSize(prepared, args, say));
  let start: Results['start'] = null;
  let acknowledgement: Results['acknowledgement'] = null;
  if (!args.speedOnly) {
    say('the start of a process, and of an answer');
    const { folder, questions: asked, articles } = await prepareGenerated(SMALL, questions);
    const askMs = await measureProcessStart(folder, asked[0] ?? '');
    start = { ...(await measureNodeStart()), askMs, articles };
    const acknowledged = await measureAcknowledgement(folder, asked.slice(0, ACKNOWLEDGED));
    acknowledgement = { ...acknowledged, articles };
  }
  return {
    machine: machineOfThis(),
    commit: await commitOfThis(),
    day: new Date().toISOString().slice(0, 10),
    bareNodeBytes: await measureBareNode(),
    engines: await Promise.all(
      engines.map(async ({ name, label, from }) => ({
        name,
        label,
        version: from === null ? '' : `${from} ${(await versionOf(from)) ?? ''}`,
      })),
    ),
    sizes,
    start,
    acknowledgement,
    quality: await measureQualities(gold, engines, say),
  };
}

async function* libraries(
  { sizes, docs, questions }: BenchArguments,
  say: (line: string) => void,
): AsyncGenerator<Prepared> {
  if (docs !== null) {
    yield prepareFolder(docs, questions);
    return;
  }
  for (const size of sizes) {
    say(`${size} articles: making them`);
    yield prepareGenerated(size, questions);
  }
}

async function measureSize(
  prepared: Prepared,
  { engines, seconds }: BenchArguments,
  say: (line: string) => void,
): Promise<MeasuredSize> {
  const { articles, passages, bytes } = prepared;
  const outcomes: MeasuredSize['engines'] = {};
  for (const engine of engines.filter(({ largest }) => articles <= largest)) {
    say(`${articles} articles, ${passages} passages: ${engine.label}`);
    const outcome = await measureEngine(engine, prepared, seconds);
    if (!outcome.ok) say(`  left out: ${outcome.reason}`);
    outcomes[engine.name] = outcome;
  }
  return { articles, passages, bytes, engines: outcomes };
}

async function measureEngine(
  { name }: CatalogueEntry,
  { folder: original, passagesFile, questions }: Prepared,
  seconds: number,
): Promise<MeasuredSize['engines'][string]> {
  const place = await mkdtemp(join(tmpdir(), 'sources-say-bench-'));
  try {
    // A copy, for an article of it is changed.
    const folder = join(place, 'articles');
    await cp(original, folder, { recursive: true });
    const common = { engine: name, folder, savedPath: join(place, 'saved') };
    const speed = await runTask(
      { kind: 'speed', passagesFile, questions, seconds, ...common },
      speedSchema,
    );
    if (!speed.ok) return speed;
    const question = questions[0] ?? '';
    const ready = await runTask({ kind: 'ready', question, ...common }, readySchema);
    return ready.ok ? { ok: true, result: { ...speed.result, ...ready.result } } : ready;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function measureQualities(
  sets: readonly GoldSet[],
  engines: readonly CatalogueEntry[],
  say: (line: string) => void,
): Promise<Results['quality']> {
  const results: Results['quality'] = [];
  const place = await mkdtemp(join(tmpdir(), 'sources-say-bench-'));
  try {
    for (const set of sets) {
      say(`gold questions: ${set.name}`);
      const found: Record<string, Quality> = {};
      for (const { name } of engines) {
        const savedPath = join(place, `${set.name}-${name}`);
        const task = { kind: 'quality', engine: name, savedPath, ...set } as const;
        const outcome = await runTask(task, qualitySchema);
        if (outcome.ok) found[name] = outcome.result;
        else say(`  ${name} left out: ${outcome.reason}`);
      }
      results.push({ gold: set.name, engines: found });
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  return results;
}
