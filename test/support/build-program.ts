import { dirname } from 'node:path';
import { build } from 'esbuild';
import { NOT_BUILT_IN, REQUIRE, entryPoint } from '../../src/built-program.mjs';
import { BOT_PROCESS, FOLLOWING_PROCESS } from './built-processes.ts';

/** Builds the program, and the processes of the tests' own, once, before tests start them many times. */
export async function setup(): Promise<void> {
  await Promise.all([entryPoint('main.mjs'), buildProcesses()]);
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
