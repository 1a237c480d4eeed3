import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { debuglog } from 'node:util';

// Node 20 reads no TypeScript, and to turn hundreds of small files into JavaScript one by one, as tsx does, takes longer
// than to answer. So all are turned at once into a few that load quickly. These stand in a folder that is named after a
// hash of every source: when a letter changes there is no such folder, and a new one is made. Nothing here is typed but by
// comments, since it runs before any TypeScript can.

const debug = debuglog('sources-say');

const PROJECT = resolve(import.meta.dirname, '..');
const BUILDS = join(PROJECT, '.cache');

/** One of these may still be run by a program that started before the sources changed. */
const BUILDS_KEPT = 20;

/** They find files of their own beside themselves, few starts need them, or they are asked for where they may be missing. */
export const NOT_BUILT_IN = [
  'zlib-sync',
  'bufferutil',
  'utf-8-validate',
  'pino',
  'linkedom',
  '@mozilla/readability',
  'yaml',
  'chokidar',
  'tsx',
];

/**
 * The module that runs the program or one of its threads: built from the sources as they are now; the
 * source itself, read by tsx, where nothing can be built or kept. `ask.cjs` is the program in one script, which can be
 * compiled beforehand, as modules cannot.
 *
 * @param {'main.mjs' | 'library-thread.mjs' | 'reading-thread.mjs' | 'ask.cjs'} name
 * @returns {Promise<string>} what to import
 */
export async function entryPoint(name) {
  try {
    const hash = hashOfSources();
    const folder = join(BUILDS, `program-${hash}`);
    if (!existsSync(folder)) await build(folder, hash);
    return pathToFileURL(join(folder, name)).href;
  } catch (error) {
    // A mistake in a source as well: tsx names it.
    debug(String(error));
    const { register } = await import('tsx/esm/api');
    register();
    const thread = /^(\S+-thread)\.mjs$/u.exec(name)?.[1];
    const source = thread === undefined ? 'main.ts' : `library/${thread}.ts`;
    return new URL(source, import.meta.url).href;
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    import.meta.filename,
    // npm writes it at each install: the packages that are there, with their versions.
    join(PROJECT, 'node_modules/.package-lock.json'),
    join(PROJECT, 'tsconfig.json'),
    ...sourcesIn(join(PROJECT, 'src')),
    ...sourcesIn(join(PROJECT, 'commands')),
  ])
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} folder
 * @returns {string[]} the files of TypeScript in it and in its folders
 */
export function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Else a pattern with letters of any script would be written as a call, which makes it anew each time it is tried. */
const AS_WRITTEN = { 'regexp-unicode-property-escapes': true };

/** discord.js asks for modules of Node in the older way. */
export const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** @satisfies {import('esbuild').BuildOptions} */
export const AS_BUILT = {
  absWorkingDir: PROJECT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: AS_WRITTEN,
  external: NOT_BUILT_IN,
  sourcemap: 'linked',
  sourcesContent: false,
  plugins: [{ name: 'places', setup: keepPlaces }],
  write: /** @type {const} */ (false),
  logLevel: 'silent',
};

/**
 * @param {string} folder
 * @param {string} hash of the sources that are to be built
 */
async function build(folder, hash) {
  const unfinished = `${folder}.${process.pid}`;
  // First, since where nothing can be kept nothing needs to be built.
  mkdirSync(unfinished, { recursive: true });
  const { build: bundle } = await import('esbuild');
  const [modules, script] = await Promise.all([
    bundle({
      ...AS_BUILT,
      entryPoints: [
        'src/main.ts',
        'src/library/own-thread/library-thread.ts',
        'src/library/reading/reading-thread.ts',
      ],
      entryNames: '[name]',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      splitting: true,
      format: 'esm',
      banner: { js: REQUIRE },
    }),
    bundle({
      ...AS_BUILT,
      entryPoints: ['src/main.ts'],
      outfile: join(folder, 'ask.cjs'),
      format: 'cjs',
      external: [...NOT_BUILT_IN, 'discord.js'],
      // In a script compiled beforehand Node finds no way to import.
      supported: { ...AS_WRITTEN, 'dynamic-import': false },
      sourcemap: false,
    }),
  ]);
  const outputFiles = [...modules.outputFiles, ...script.outputFiles];
  try {
    for (const { path, contents } of outputFiles)
      writeFileSync(join(unfinished, path.slice(folder.length)), contents);
    if (hashOfSources() !== hash) throw new Error('the sources changed while they were built');
    // Where another program was quicker, its build is the same.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBuilds();
}

/**
 * What a source finds beside itself it finds when it is built, too.
 *
 * @param {import('esbuild').PluginBuild} building
 */
function keepPlaces(building) {
  // Go's pattern, without flags.
  building.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    loader: 'ts',
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}

function removeOldBuilds() {
  const builds = readdirSync(BUILDS)
    .filter((name) => name.startsWith('program-'))
    .map((name) => ({ path: join(BUILDS, name), made: statSync(join(BUILDS, name)).mtimeMs }))
    .toSorted((a, b) => b.made - a.made);
  for (const { path } of builds.slice(BUILDS_KEPT)) rmSync(path, { recursive: true, force: true });
}
