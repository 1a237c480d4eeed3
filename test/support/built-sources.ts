import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PluginBuild } from 'esbuild';
import type { Plugin } from 'vitest/config';
import { AS_BUILT, sourcesIn } from '../../src/built-program.mjs';

// Tests import sources, and run what esbuild made of these, a module each. Node loads modules itself, and what one calls of
// another it finds at once, where vitest's own go through a getter each time: a fifth of what they take.

const PROJECT = resolve(import.meta.dirname, '../..');
const BUILT = resolve(PROJECT, '.cache/test-sources');

function builtOf(source: string): string {
  return resolve(BUILT, relative(PROJECT, source)).replace(/\.ts$/u, '.mjs');
}

/** Builds all that tests may import, as the program is built, but each source apart. */
export async function buildSources(): Promise<void> {
  await build({
    ...AS_BUILT,
    entryPoints: ['src', 'commands'].flatMap((folder) => sourcesIn(resolve(PROJECT, folder))),
    outdir: BUILT,
    outbase: PROJECT,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
    plugins: [...AS_BUILT.plugins, { name: 'apart', setup: keepApart }],
    write: true,
    logLevel: 'error',
  });
}

/** One source imports another where that was built to. One that is not there is a mistake, which esbuild names. */
function keepApart(building: PluginBuild): void {
  // Go's pattern, without flags.
  building.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) =>
    existsSync(resolve(resolveDir, path))
      ? { path: path.replace(/\.ts$/u, '.mjs'), external: true }
      : null,
  );
}

/** Gives tests what was built of the sources they import; where tests are watched the sources themselves, which change. */
export function builtSources(): Plugin {
  let isWatching = false;
  return {
    name: 'built-sources',
    enforce: 'pre',
    config: () => ({ test: { server: { deps: { external: [BUILT_MODULE] } } } }),
    configureVitest: ({ vitest }) => {
      isWatching = vitest.config.watch;
    },
    resolveId(path, importer) {
      if (isWatching || importer === undefined || !path.startsWith('.')) return null;
      const source = resolve(dirname(importer), path);
      return SOURCE.test(relative(PROJECT, source)) && existsSync(source) ? builtOf(source) : null;
    },
  };
}

const SOURCE = /^(?:src|commands)[/\\].*\.ts$/u;
const BUILT_MODULE = /[/\\]\.cache[/\\]test-sources[/\\]/u;
