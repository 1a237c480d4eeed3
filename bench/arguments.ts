import * as z from 'zod';
import { readArguments } from '../src/console/arguments.ts';
import { UsageError } from '../src/console/usage-error.ts';
import { CATALOGUE } from './engines/catalogue.ts';
import type { CatalogueEntry } from './engines/catalogue.ts';

export const HELP = `npm run bench -- [options]

Measures Sources Say and other engines over the same passages and the same questions, each in a process of its own.

  --sizes 5,100,1000   how many articles (5,100,1000,10000); they are made from the language of the seeds
  --docs DIR           this folder of articles instead
  --only NAME,NAME     these engines alone: ${CATALOGUE.map(({ name }) => name).join(', ')}
  --questions N        how many questions (1000)
  --seconds N          ask an engine no longer than this (120); fewer questions then, and the table says so
  --gold DIR           gold questions: a folder with gold.jsonl and docs/, or one of such folders (test/corpora)
  --speed-only         neither quality nor the start of a process
  --json FILE          also writes all that was measured to FILE ("-": to the standard output, instead of the tables)
  --from FILE          measures nothing and shows what --json has written
  --write              also writes docs/performance.md and docs/images/performance-growth-*.svg
  --help               this
`;

/** What a run is to measure, and what is to be made of it. */
export interface BenchArguments {
  readonly help: boolean;
  readonly sizes: readonly number[];
  readonly docs: string | null;
  readonly engines: readonly CatalogueEntry[];
  readonly questions: number;
  readonly seconds: number;
  readonly gold: string | null;
  readonly speedOnly: boolean;
  readonly json: string | null;
  readonly from: string | null;
  readonly write: boolean;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  sizes: { type: 'string' },
  docs: { type: 'string' },
  only: { type: 'string' },
  questions: { type: 'string' },
  seconds: { type: 'string' },
  gold: { type: 'string' },
  'speed-only': { type: 'boolean' },
  json: { type: 'string' },
  from: { type: 'string' },
  write: { type: 'boolean' },
} as const;

/** More would fill disks and days by a slip of the pen. */
const LARGEST_SIZE = 100_000;

const benchArguments = z.object({
  help: z.boolean().default(false),
  sizes: list()
    .default(['5', '100', '1000', '10000'])
    .pipe(z.array(whole('--sizes', 1, LARGEST_SIZE))),
  docs: z.string().min(1, '--docs needs a folder').optional(),
  only: list().optional(),
  questions: whole('--questions', 1, 100_000).default(1000),
  seconds: whole('--seconds', 1, 86_400).default(120),
  gold: z.string().min(1, '--gold needs a folder').optional(),
  'speed-only': z.boolean().default(false),
  json: z.string().min(1, '--json needs a file').optional(),
  from: z.string().min(1, '--from needs a file').optional(),
  write: z.boolean().default(false),
  words: z.array(z.string()).max(0, 'bench takes options alone: see --help'),
});

/** Reads the command line. What is wrong with it is a UsageError. */
export function readBenchArguments(args: readonly string[]): BenchArguments {
  const given = readArguments(args, OPTIONS, benchArguments);
  return {
    help: given.help,
    sizes: [...new Set(given.sizes)].toSorted((a, b) => a - b),
    docs: given.docs ?? null,
    engines: enginesNamed(given.only ?? null),
    questions: given.questions,
    seconds: given.seconds,
    gold: given.gold ?? null,
    speedOnly: given['speed-only'],
    json: given.json ?? null,
    from: given.from ?? null,
    write: given.write,
  };
}

function enginesNamed(names: readonly string[] | null): readonly CatalogueEntry[] {
  if (names === null) return CATALOGUE.filter(({ onRequest }) => !onRequest);
  const known = CATALOGUE.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`there is no engine "${unknown}": ${known.join(', ')} are there`);
  return CATALOGUE.filter(({ name }) => names.includes(name));
}

function list() {
  return z.string().transform((text) => text.split(',').flatMap((part) => part.trim() || []));
}

function whole(option: string, least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `${option} takes whole numbers from ${least} to ${most}`,
    )
    .transform(Number);
}
