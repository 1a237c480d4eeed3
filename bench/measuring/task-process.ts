import { CATALOGUE } from '../engines/catalogue.ts';
import { measureQuality } from './quality.ts';
import { measureSpeed } from './speed.ts';
import type { Task } from './task.ts';
import type { Engine } from '../engines/engine.ts';

// One task in a process of its own, sent by `run-task.ts`: nothing another engine left behind is in the way.

async function perform(task: Task): Promise<unknown> {
  const entry = CATALOGUE.find(({ name }) => name === task.engine);
  if (entry === undefined) throw new Error(`there is no engine ${task.engine}`);
  const engine = await entry.load();
  switch (task.kind) {
    case 'speed':
      return measureSpeed(engine, task);
    case 'ready':
      return measureReady(engine, task);
    case 'quality':
      return measureQuality(engine, task);
  }
}

async function measureReady(
  engine: Engine,
  { savedPath, folder, question }: Extract<Task, { kind: 'ready' }>,
): Promise<{ readyMs: number }> {
  const started = performance.now();
  const searcher = await engine.load(savedPath, folder);
  await searcher.ask(question);
  return { readyMs: performance.now() - started };
}

process.once('message', (task: Task) => {
  perform(task)
    .then((result) => ({ ok: true, result }))
    .catch((error: unknown) => ({
      ok: false,
      reason: error instanceof Error ? error.message : String(error),
    }))
    .then((outcome) => process.send?.(outcome, () => process.exit()))
    .catch(() => process.exit(1));
});
