import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../src/console/usage-error.ts';
import { HELP, readBenchArguments } from './arguments.ts';
import type { BenchArguments } from './arguments.ts';
import { otherMeasures } from './report/other-measures.ts';
import { resultsSchema } from './report/results.ts';
import type { Results } from './report/results.ts';
import { tablesOf, terminalTable } from './report/tables.ts';
import { runBench } from './run-bench.ts';

// `npm run bench`: how fast Sources Say is beside other engines, how much it holds and how good it is. See --help.

const OWN_PACKAGES = join(import.meta.dirname, 'node_modules');
const ROOT_PACKAGES = join(import.meta.dirname, '../node_modules');

async function run(): Promise<void> {
  const args = readBenchArguments(process.argv.slice(2));
  if (args.help) return void process.stdout.write(HELP);
  const results = args.from === null ? await measured(args) : await readResults(args.from);
  if (args.json === '-') process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else process.stdout.write(textOf(results));
  if (args.json !== null && args.json !== '-')
    await writeFile(args.json, `${JSON.stringify(results, null, 2)}\n`);
  if (args.write) {
    const { writePage } = await import('./report/page.ts');
    await writePage(results);
  }
}

async function measured(args: BenchArguments): Promise<Results> {
  const missing = args.engines.filter(({ from }) => from !== null && !isInstalled(from));
  if (missing.length > 0)
    throw new UsageError(
      `${missing.map(({ label }) => label).join(', ')} are not installed: run npm ci --prefix bench, or compare with less: --only sources-say,minisearch`,
    );
  return runBench(args, (line) => process.stderr.write(`${line}\n`));
}

function isInstalled(name: string): boolean {
  return [OWN_PACKAGES, ROOT_PACKAGES].some((place) => existsSync(join(place, name)));
}

async function readResults(file: string): Promise<Results> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read (${String(error)})`);
  });
  const parsed = resultsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${file} is not what bench writes with --json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(results: Results): string {
  return [...tablesOf(results).map(terminalTable), ...otherMeasures(results), ''].join('\n');
}

await run().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
