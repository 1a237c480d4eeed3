import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { documentsFromTexts } from '../library/reading/read-folder.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { failuresText } from '../evaluation/failures.ts';
import { readGold } from '../evaluation/gold.ts';
import type { GoldQuestion } from '../evaluation/gold.ts';
import type { Judgement } from '../evaluation/judgement.ts';
import { measuresTable } from '../evaluation/table.ts';
import type { Library } from '../library/library.ts';
import { libraryOf } from '../library/open-library.ts';
import { toAnswerJson } from './answer-json.ts';
import { readArguments } from './arguments.ts';
import { openDocs } from './open-docs.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  docs: { type: 'string' },
  answers: { type: 'string' },
  failures: { type: 'boolean' },
} as const;

const evalArguments = z.object({
  docs: z.string().min(1, '--docs needs a folder').optional(),
  answers: z.string().min(1, '--answers needs a file to write').optional(),
  failures: z.boolean().default(false),
  words: z
    .array(z.string())
    .length(1, 'eval needs one file of gold questions: npm run eval -- FILE.jsonl [--docs DIR]'),
});

/** More problems than these say nothing new about a file. */
const PROBLEMS_SHOWN = 5;

/**
 * `eval FILE.jsonl [--docs DIR] [--answers OUT.jsonl] [--failures]`: asks gold questions and prints how good the answers were.
 * @param docsDir where the articles are when `--docs` does not say
 * @param cacheDir where a snapshot of them may be, which is read only
 */
export async function evalCommand(
  args: readonly string[],
  terminal: Terminal,
  docsDir: string,
  cacheDir: string | null = null,
): Promise<void> {
  const { docs, answers, failures, words } = readArguments(args, OPTIONS, evalArguments);
  const [file = ''] = words;
  const questions = await readQuestions(file);
  const judgements: Judgement[] = [];
  for await (const judgement of evaluate(questions, libraries(docs ?? docsDir, cacheDir, terminal)))
    judgements.push(judgement);
  if (answers !== undefined) await writeAnswers(answers, judgements);
  if (failures) terminal.output.write(`${failuresText(judgements)}\n`);
  terminal.output.write(`${file}: ${questions.length} questions\n\n${measuresTable(judgements)}\n`);
}

/** The folder is opened once, and only if a question is asked of it; documents of a question's own are a library each. */
function libraries(
  dir: string,
  cacheDir: string | null,
  terminal: Terminal,
): (question: GoldQuestion) => Promise<Library> {
  let folder: Promise<Library> | null = null;
  return async ({ documents }) => {
    if (documents !== undefined) return libraryOf(await documentsFromTexts(documents));
    folder ??= openDocs(dir, cacheDir, terminal);
    return folder;
  };
}

async function readQuestions(file: string): Promise<readonly GoldQuestion[]> {
  const gold = readGold(await readText(file));
  if (gold.ok) return gold.questions;
  const more = gold.problems.length - PROBLEMS_SHOWN;
  throw new UsageError(
    `${file}: ${gold.problems.slice(0, PROBLEMS_SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new UsageError(`There is no file ${file} to read gold questions from`);
    throw new UsageError(`The gold questions in ${file} cannot be read (${codeOf(error)})`);
  }
}

async function writeAnswers(file: string, judgements: readonly Judgement[]): Promise<void> {
  const lines = judgements.map(
    ({ answer, tookMs }) => `${JSON.stringify(toAnswerJson(answer, tookMs))}\n`,
  );
  try {
    await writeFile(file, lines.join(''));
  } catch (error) {
    throw new UsageError(`The answers cannot be written to ${file} (${codeOf(error)})`);
  }
}

/** The system's word for what went wrong, such as EACCES. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
