import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { median } from './statistics.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const STARTS = 9;

/** Milliseconds from starting `node … ask` over a folder to its end, the median of several. */
export async function measureProcessStart(folder: string, question: string): Promise<number> {
  const args = ['src/start.mjs', 'ask', '--docs', folder, question];
  return medianRun(args);
}

/** The same for a Node that does nothing, and one that only loads what runs TypeScript: what no code can go below. */
export async function measureNodeStart(): Promise<{ nodeMs: number; tsxMs: number }> {
  return {
    nodeMs: await medianRun(['-e', '0']),
    tsxMs: await medianRun(['--import', 'tsx', '-e', '0']),
  };
}

async function medianRun(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < STARTS; at += 1) times.push(await timeRun(args));
  return median(times);
}

async function timeRun(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: 'ignore' });
  const ended: unknown[] = await once(child, 'close');
  if (ended[0] !== 0) throw new Error(`node ${args.join(' ')} ended with code ${String(ended[0])}`);
  return performance.now() - started;
}

/** Bytes a process has that does nothing, with what runs TypeScript in those that measure and not in the bot. */
export async function measureBareNode(): Promise<number> {
  const script = 'process.stdout.write(String(process.memoryUsage.rss()))';
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return Number(said);
}
