import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Command } from '../../commands/command.ts';
import type { Library, Warning } from '../library/library.ts';
import { visibleText } from '../rendering/visible-text.ts';
import { readChatLine, usageOf } from './chat-line.ts';
import { linesOf } from './lines.ts';
import { warningLines } from './warning-lines.ts';
import { runCommand } from './run-command.ts';
import { messageText } from './terminal-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the chat talks about. */
export interface ChatSubject {
  readonly library: Library;
  readonly warnings: readonly Warning[];
  /** Where the articles are, as shown in the greeting. */
  readonly docsDir: string;
  readonly commands: readonly Command[];
}

const PROMPT = '> ';
const HISTORY_LINES = 500;

/**
 * A conversation over a library: greets, answers line by line, and ends at /quit, Ctrl-C, Ctrl-D or the end of the input.
 * A line that fails is reported and the chat goes on.
 */
export async function chat(terminal: Terminal, subject: ChatSubject): Promise<void> {
  terminal.output.write(`${greeting(subject)}\n\n`);
  if (terminal.interactive) await talk(terminal, subject);
  else await transcribe(terminal, subject);
}

/** With a person: line editing, and history by the arrow keys. */
async function talk(terminal: Terminal, subject: ChatSubject): Promise<void> {
  const { input, output, colour } = terminal;
  const prompt = colour ? styleText('cyan', PROMPT) : PROMPT;
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    historySize: HISTORY_LINES,
  });
  lines.once('SIGINT', () => lines.close());
  lines.once('close', () => output.write('\n'));
  lines.prompt();
  for await (const line of lines) {
    const reply = await replyTo(line, terminal, subject);
    if (reply === null) break;
    if (reply !== '') output.write(`\n${reply}\n\n`);
    lines.prompt();
  }
  lines.close();
}

/** With a pipe: each line is repeated before its answer, so that the output reads as a conversation. */
async function transcribe(terminal: Terminal, subject: ChatSubject): Promise<void> {
  for await (const line of linesOf(terminal.input)) {
    const reply = await replyTo(line, terminal, subject);
    if (reply === null) return;
    if (reply !== '') terminal.output.write(`${PROMPT}${visibleText(line)}\n\n${reply}\n\n`);
  }
}

/** What the chat says to a line; empty for nothing, null when it ends. */
async function replyTo(
  line: string,
  terminal: Terminal,
  { library, commands }: ChatSubject,
): Promise<string | null> {
  const read = readChatLine(line, commands);
  switch (read.kind) {
    case 'blank':
      return '';
    case 'quit':
      return null;
    case 'help':
      return help(commands);
    case 'mistake':
      return visibleText(read.message);
    case 'command':
      try {
        return messageText(
          (await runCommand(read.command, read.values, library)).message,
          terminal,
        );
      } catch (error) {
        if (error instanceof UsageError) return visibleText(error.message);
        terminal.errors.write(`${visibleText(String(error))}\n`);
        return 'That could not be answered because of an error in Sources Say. Ask something else, or report it.';
      }
  }
}

function greeting({ library, warnings, docsDir }: ChatSubject): string {
  const { documents } = library;
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  return [
    `Sources Say: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${words.toLocaleString('en')} words, from ${visibleText(docsDir)}`,
    ...warningLines(warnings),
    'Ask a question. /sources lists the documents, /help says more, /quit ends.',
    'For Discord: put the token of a bot into .env as DISCORD_TOKEN=… and start again; README.md shows every step.',
  ].join('\n');
}

function help(commands: readonly Command[]): string {
  const rows = [
    ['a line without a slash', 'is a question'],
    ...commands.map((command) => [
      usageOf(command),
      'description' in command.data ? command.data.description : '',
    ]),
    ['/help', 'This list'],
    ['/quit', 'Ends the chat, as Ctrl-C and Ctrl-D do'],
  ] as const;
  const width = Math.max(...rows.map(([usage = '']) => usage.length));
  return rows.map(([usage = '', meaning = '']) => `${usage.padEnd(width)}  ${meaning}`).join('\n');
}
