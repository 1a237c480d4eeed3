import { Worker } from 'node:worker_threads';
import type { ThreadStart } from '../own-thread/thread-messages.ts';

/** Half of what V8 takes by itself for what is new. A question leaves little that lives on: it is as quick with less. */
const YOUNG_GENERATION_MB = 24;

/** A thread that reads, indexes and answers, and sends a library as `FromThread` says. */
export function startThread(start: ThreadStart): Worker {
  return new Worker(new URL('../own-thread/library-thread.mjs', import.meta.url), {
    workerData: start,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    env: threadEnvironment(),
  });
}

/** What a thread is to know of its surroundings: it needs no secrets, and cannot let slip what it does not have. */
export function threadEnvironment(): NodeJS.ProcessEnv {
  const passed = ['NODE_DEBUG', 'TMPDIR', 'TEMP', 'TZ', 'LANG'];
  return Object.fromEntries(
    passed.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
