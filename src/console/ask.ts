import { z } from 'zod';
import type { Library } from '../library/library.ts';
import { answerMessage } from '../rendering/answer-message.ts';
import { toAnswerJson } from './answer-json.ts';
import { readArguments } from './arguments.ts';
import { linesOf } from './lines.ts';
import { openDocs } from './open-docs.ts';
import { messageText } from './terminal-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = { json: { type: 'boolean' }, docs: { type: 'string' } } as const;

const askArguments = z.object({
  json: z.boolean().default(false),
  docs: z.string().min(1, '--docs needs a folder').optional(),
  words: z.array(z.string()),
});

/**
 * `ask [--json] [--docs DIR] [question]`: one answer; without a question, one for every line of the input that is not
 * blank, in order and as they come.
 * @param docsDir where the articles are when `--docs` does not say
 */
export async function ask(
  args: readonly string[],
  terminal: Terminal,
  docsDir: string,
): Promise<void> {
  const { json, docs, words } = readArguments(args, OPTIONS, askArguments);
  const question = words.length > 0 ? words.join(' ') : null;
  if (question?.trim() === '') throw new UsageError('The question is empty');
  const library = await openDocs(docs ?? docsDir, terminal);
  const show = async (asked: string) => {
    const text = json
      ? await answerLine(asked, library)
      : `${await answerText(asked, library, terminal)}\n`;
    terminal.output.write(`${text}\n`);
  };
  if (question !== null) {
    await show(question);
    return;
  }
  if (terminal.interactive) terminal.errors.write('One question a line; Ctrl-D ends.\n');
  for await (const line of linesOf(terminal.input)) {
    if (line.trim() !== '') await show(line);
  }
}

async function answerLine(question: string, library: Library): Promise<string> {
  const started = performance.now();
  const answer = await library.ask(question);
  return JSON.stringify(toAnswerJson(answer, performance.now() - started));
}

async function answerText(question: string, library: Library, terminal: Terminal): Promise<string> {
  return messageText(answerMessage(await library.ask(question), library.documents), terminal);
}
