import * as z from 'zod';
import type { ExplainingLibrary, Library } from '../library/library.ts';
import { answerMessage } from '../rendering/answer-message.ts';
import { readArguments } from './arguments.ts';
import { linesOf } from './lines.ts';
import { visibleText } from '../rendering/visible-text.ts';
import { explanationText } from './explanation-text.ts';
import { openDocs } from './open-docs.ts';
import { messageText, wrapText } from './terminal-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  all: { type: 'boolean' },
  docs: { type: 'string' },
} as const;

const askArguments = z.object({
  json: z.boolean().default(false),
  explain: z.boolean().default(false),
  all: z.boolean().default(false),
  docs: z.string().min(1, '--docs needs a folder').optional(),
  words: z.array(z.string()),
});

/**
 * `ask [--json | --explain] [--all] [--docs DIR] [question]`: one answer, with `--explain` also why it is this one, with `--all`
 * every source of hundreds (JSON always has them); without a question, one for every line of the input that is not blank,
 * in order and as they come. An input without a question is a UsageError.
 * @param docsDir where the articles are when `--docs` does not say
 * @param cacheDir where a snapshot of them may be, which is read only
 */
export async function ask(
  args: readonly string[],
  terminal: Terminal,
  docsDir: string,
  cacheDir: string | null = null,
): Promise<void> {
  const { json, explain, all, docs, words } = readArguments(args, OPTIONS, askArguments);
  if (json && explain)
    throw new UsageError('--explain is text, --json is not: leave one of them out');
  const question = words.length > 0 ? words.join(' ') : null;
  if (question?.trim() === '') throw new UsageError('The question is empty');
  const library = await openDocs(docs ?? docsDir, cacheDir, terminal);
  const show = async (asked: string) => {
    const text = json
      ? await answerLine(asked, library)
      : `${await answerText(asked, library, terminal, all)}\n`;
    terminal.output.write(`${text}\n`);
    if (explain) terminal.output.write(`${await explanationOf(asked, library, terminal)}\n\n`);
  };
  if (question !== null) {
    await show(question);
    return;
  }
  if (terminal.interactive) terminal.errors.write('One question a line; Ctrl-D ends.\n');
  let asked = 0;
  for await (const line of linesOf(terminal.input)) {
    if (line.trim() === '') continue;
    asked += 1;
    await show(line);
  }
  // Whoever typed Ctrl-D has seen that nothing was asked.
  if (asked === 0 && !terminal.interactive)
    throw new UsageError(
      'There is no question, neither behind ask nor in the input: npm run ask -- "question"',
    );
}

async function answerLine(question: string, library: Library): Promise<string> {
  const { toAnswerJson } = await import('./answer-json.ts');
  const started = performance.now();
  const answer = await library.ask(question);
  return JSON.stringify(toAnswerJson(answer, performance.now() - started));
}

async function answerText(
  question: string,
  library: Library,
  terminal: Terminal,
  all: boolean,
): Promise<string> {
  const message = answerMessage(await library.ask(question), library.documents);
  return messageText(message, terminal, all ? null : '--all shows them.');
}

async function explanationOf(
  question: string,
  library: ExplainingLibrary,
  terminal: Terminal,
): Promise<string> {
  const lines = explanationText(await library.explain(question)).split('\n');
  return lines
    .map((line) => {
      const indent = /^ */u.exec(line)?.[0] ?? '';
      return wrapText(`${indent}${visibleText(line)}`, terminal);
    })
    .join('\n');
}
