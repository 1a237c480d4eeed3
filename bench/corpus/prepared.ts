import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join, relative, resolve, sep } from 'node:path';
import * as z from 'zod';
import { UsageError } from '../../src/console/usage-error.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { sliceOf } from '../../src/text/span.ts';
import { generateArticles, readTexts, writeArticles } from './generate.ts';
import { questionsFrom } from './questions.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KEPT = join(PROJECT, '.cache/bench');
const SEEDS = join(PROJECT, 'seeds');

const description = z.object({
  articles: z.int(),
  passages: z.int(),
  bytes: z.int(),
  /** Where the articles are. */
  folder: z.string(),
});

/** A library to measure with, on disk: its articles, their passages and the questions that are asked of it. */
export interface Prepared extends z.infer<typeof description> {
  /** A JSON string a line. */
  readonly passagesFile: string;
  readonly questions: readonly string[];
}

/**
 * Articles of the seeds' language, made or found where they were made before: in `.cache/bench/`, which may be deleted.
 * @param size how many articles
 * @param questions how many questions, fewer when the articles have not words enough
 */
export async function prepareGenerated(size: number, questions: number): Promise<Prepared> {
  const version = await versionOfCorpora();
  await forgetOthers(version);
  const place = join(KEPT, version, String(size));
  const folder = join(place, 'articles');
  const make = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await writeArticles(folder, generateArticles(size, await readTexts(SEEDS)));
  };
  return prepared(place, folder, questions, make);
}

const DAY_MS = 86_400_000;

/** Removes what other versions of the code made, unless it is of today and someone may still be measuring with it. */
async function forgetOthers(version: string): Promise<void> {
  const others = (await readdir(KEPT).catch(() => [])).filter((name) => name !== version);
  for (const name of others) {
    const { mtimeMs } = await stat(join(KEPT, name));
    if (mtimeMs < Date.now() - DAY_MS) await rm(join(KEPT, name), { recursive: true, force: true });
  }
}

/**
 * A folder of articles that is at hand. What is read from it is kept in `.cache/bench/` and made anew each time.
 * @throws UsageError when the folder is missing or holds no text to ask questions of
 */
export async function prepareFolder(folder: string, questions: number): Promise<Prepared> {
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder} to read articles from`);
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  const place = join(KEPT, `folder-${name}`);
  await rm(place, { recursive: true, force: true });
  const found = await prepared(place, resolve(folder), questions, async () => {});
  if (found.questions.length > 0) return found;
  throw new UsageError(`${folder} holds too little text to make questions of`);
}

async function prepared(
  place: string,
  folder: string,
  questions: number,
  make: () => Promise<void>,
): Promise<Prepared> {
  const passagesFile = join(place, 'passages.jsonl');
  const descriptionFile = join(place, 'description.json');
  let known = await readDescription(descriptionFile);
  if (known === null) {
    await mkdir(place, { recursive: true });
    await make();
    known = { folder, ...(await writePassages(folder, passagesFile)) };
    // Written last and at once: what is described is whole.
    await writeFile(`${descriptionFile}.new`, JSON.stringify(known));
    await rename(`${descriptionFile}.new`, descriptionFile);
  }
  const asked = questionsFrom(await readPassages(passagesFile), questions);
  return { ...known, passagesFile, questions: asked };
}

async function readDescription(path: string): Promise<z.infer<typeof description> | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : description.parse(JSON.parse(text));
}

/** The passages that `prepared` wrote, in order. */
export async function readPassages(passagesFile: string): Promise<string[]> {
  const lines = (await readFile(passagesFile, 'utf8')).split('\n').slice(0, -1);
  return lines.map((line) => z.string().parse(JSON.parse(line)));
}

async function writePassages(
  folder: string,
  passagesFile: string,
): Promise<{ articles: number; passages: number; bytes: number }> {
  const output = createWriteStream(passagesFile);
  let [articles, passages, bytes] = [0, 0, 0];
  for await (const read of passagesOfFolder(folder)) {
    articles += 1;
    bytes += read.bytes;
    passages += read.passages.length;
    const lines = read.passages.map((text) => `${JSON.stringify(text)}\n`).join('');
    if (!output.write(lines)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'finish');
  return { articles, passages, bytes };
}

/** What was read of one article. */
export interface ReadArticle {
  /** Its path below the folder, with forward slashes. */
  readonly file: string;
  readonly bytes: number;
  /** What may hold an answer: paragraphs, list items and captions that are no adverts. */
  readonly passages: readonly string[];
}

/** The articles of a folder and its sub-folders, read as Sources Say reads them; unreadable files are left out. */
export async function* passagesOfFolder(folder: string): AsyncGenerator<ReadArticle> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.toSorted()) {
    const bytes = await readFile(path);
    const file = relative(folder, path).split(sep).join('/');
    const result = await readDocument({ file, bytes });
    if (result.kind !== 'document') continue;
    const { text, passages } = result.document;
    const kept = passages.filter(
      ({ kind, boilerplate }) => !boilerplate && kind !== 'metadata' && kind !== 'heading',
    );
    yield { file, bytes: bytes.length, passages: kept.map((span) => sliceOf(text, span)) };
  }
}

/** Other code makes other articles or reads other passages from them: a hash of all that has a part in it. */
async function versionOfCorpora(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['seeds', 'bench/corpus', 'src/corpus', 'src/text']) {
    const files = await readdir(join(PROJECT, folder), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.toSorted()) hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
