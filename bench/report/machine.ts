import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Results } from './results.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the figures were measured on. */
export function machineOfThis(): Results['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
  };
}

/** The commit that stands here, with a `+` when the code has changed since; null outside of git. */
export async function commitOfThis(): Promise<string | null> {
  try {
    const { stdout: commit } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT });
    const { stdout: changed } = await run('git', ['status', '--porcelain', 'src'], {
      cwd: PROJECT,
    });
    return commit.trim() + (changed === '' ? '' : '+');
  } catch {
    return null;
  }
}

const packageFile = z.object({ version: z.string() });

/** The version of an installed package, wherever of the two places it is; null when it is in neither. */
export async function versionOf(name: string): Promise<string | null> {
  for (const place of ['bench/node_modules', 'node_modules']) {
    const path = join(PROJECT, place, name, 'package.json');
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return packageFile.parse(JSON.parse(text)).version;
  }
  return null;
}
