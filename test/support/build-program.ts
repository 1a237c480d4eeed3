import { dirname } from 'node:path';
import { build } from 'esbuild';
import { NOT_BUILT_IN, REQUIRE, entryPoint } from '../../src/built-program.mjs';
import { BOT_PROCESS, FOLLOWING_PROCESS } from './built-processes.ts';
import { buildSources } from './built-sources.ts';

/** Builds the program, the processes of the tests' own and what tests import, once, before they are run many times. */
export async function setup(): Promise<void> {
  await Promise.all([entryPoint('main.mjs'), buildProcesses(), buildSources()]);
}

async function buildProcesses(): Promise<void> {
  await build({
    entryPoints: [BOT_PROCESS.source, FOLLOWING_PROCESS.source],
    outdir: dirname(BOT_PROCESS.built),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external: NOT_BUILT_IN,
    banner: { js: REQUIRE },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  });
}
