import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as z from 'zod';
import type { Task } from './task.ts';

/** What came of a task, or in one line why nothing did: a process that ran out of memory must not end all others. */
export type TaskOutcome<T> =
  { readonly ok: true; readonly result: T } | { readonly ok: false; readonly reason: string };

const message = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** Does a task in a process of its own. `schema`: what its result is. */
export async function runTask<T>(task: Task, schema: z.ZodType<T>): Promise<TaskOutcome<T>> {
  const child = fork(new URL('./task-process.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const answered = once(child, 'message').then(([answer]): unknown => answer);
  const ended = once(child, 'close').then(([code]): unknown => ({
    ok: false,
    reason: lastWords(said) ?? `the process ended with code ${code}`,
  }));
  child.send(task);
  const outcome = message.parse(await Promise.race([answered, ended]));
  await ended;
  return outcome.ok ? { ok: true, result: schema.parse(outcome.result) } : outcome;
}

/** Of what V8 or Node say at their end the line that says why. */
function lastWords(said: string): string | null {
  return /^.*(?:FATAL ERROR|Error:).*$/mu.exec(said)?.[0] ?? null;
}
