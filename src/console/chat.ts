import { isAbsolute, relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command, Reply } from '../../commands/command.ts';
import { antecedentAfter } from '../answering/follow-up/antecedent.ts';
import type { Antecedent } from '../answering/follow-up/antecedent.ts';
import type { Library, Warning } from '../library/library.ts';
import type { Message } from '../rendering/message.ts';
import { visibleText } from '../rendering/visible-text.ts';
import { readChatLine, usageOf } from './chat-line.ts';
import { linesOf } from './lines.ts';
import { warningLines } from './warning-lines.ts';
import { runCommand } from './run-command.ts';
import { messageText, paint, wrapText } from './terminal-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the chat talks about. */
export interface ChatSubject {
  readonly library: Library;
  readonly warnings: readonly Warning[];
  /** Where the articles are, as shown in the greeting. */
  readonly folder: string;
  readonly commands: readonly Command[];
}

/** A chat under way. */
interface Conversation extends ChatSubject {
  /** The question that the next may lean on ("and when?"); null before the first. */
  asked: Antecedent | null;
  /** Its answer, for /all; null before the first answer. */
  shown: Message | null;
}

const PROMPT = '> ';
const HISTORY_LINES = 500;

/**
 * A conversation over a library: greets, answers line by line, and ends at /quit, Ctrl-C, Ctrl-D or the end of the input.
 * A line that fails is reported and the chat goes on.
 */
export async function chat(terminal: Terminal, subject: ChatSubject): Promise<void> {
  terminal.output.write(`${wrapText(greeting(subject), terminal)}\n\n`);
  const conversation = { ...subject, asked: null, shown: null };
  if (terminal.interactive) await talk(terminal, conversation);
  else await transcribe(terminal, conversation);
}

/** With a person: line editing, and history by the arrow keys. */
async function talk(terminal: Terminal, conversation: Conversation): Promise<void> {
  const { input, output, colour } = terminal;
  const prompt = colour ? paint(PROMPT, 'cyan') : PROMPT;
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt,
    historySize: HISTORY_LINES,
  });
  let open = true;
  lines.once('SIGINT', () => lines.close());
  lines.once('close', () => {
    open = false;
    output.write('\n');
  });
  lines.prompt();
  for await (const line of lines) {
    const reply = await replyTo(line, terminal, conversation);
    if (reply === null) break;
    if (reply !== '') output.write(`\n${reply}\n\n`);
    if (open) lines.prompt();
  }
  lines.close();
}

/** With a pipe: each line is repeated before its answer, so that the output reads as a conversation. */
async function transcribe(terminal: Terminal, conversation: Conversation): Promise<void> {
  for await (const line of linesOf(terminal.input)) {
    const reply = await replyTo(line, terminal, conversation);
    if (reply === null) return;
    if (reply !== '') terminal.output.write(`${PROMPT}${visibleText(line)}\n\n${reply}\n\n`);
  }
}

/** What the chat says to a line; empty for nothing, null when it ends. */
async function replyTo(
  line: string,
  terminal: Terminal,
  conversation: Conversation,
): Promise<string | null> {
  const { library, commands } = conversation;
  const read = readChatLine(line, commands);
  switch (read.kind) {
    case 'blank':
      return '';
    case 'quit':
      return null;
    case 'mistake':
      return visibleText(read.message);
    case 'all':
      return conversation.shown === null
        ? 'Nothing has been answered yet: /all shows every source of the last answer.'
        : messageText(conversation.shown, terminal);
    case 'help': {
      const command = commands.find(({ data }) => data.name === 'help');
      const words =
        command === undefined
          ? []
          : [await show(runCommand(command, new Map(), library), 'help', terminal, conversation)];
      return [...words, wrapText(usageTable(commands), terminal)].join('\n\n');
    }
    case 'command': {
      const { command, values } = read;
      return show(runCommand(command, values, library), command.data.name, terminal, conversation);
    }
    case 'said':
      return show(said(read.text, conversation), 'ask', terminal, conversation);
  }
}

/** What the command that converses says to a line without a slash. */
async function said(text: string, { asked, library, commands }: Conversation): Promise<Reply> {
  const command = commands.find((one) => one.converse !== undefined);
  if (command?.converse === undefined) throw new UsageError('/help lists the commands.');
  return command.converse({ text, previous: asked?.question ?? null, asker: null }, library);
}

/** What a command says; what is wrong with its options; or, when it fails, that it did. */
async function show(
  reply: Promise<Reply>,
  name: string,
  terminal: Terminal,
  conversation: Conversation,
): Promise<string> {
  try {
    const { message, asked } = await reply;
    if (asked !== undefined) {
      conversation.asked = antecedentAfter(conversation.asked, asked);
      conversation.shown = message;
    }
    return messageText(message, terminal, '/all shows them.');
  } catch (error) {
    if (error instanceof UsageError) return visibleText(error.message);
    terminal.errors.write(`/${name} failed: ${visibleText(String(error))}\n`);
    return 'That could not be answered: an error in Sources Say. The chat goes on.';
  }
}

function greeting({ library, warnings, folder }: ChatSubject): string {
  const { documents } = library;
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  return [
    `Sources Say: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}, ${words.toLocaleString('en')} words, from ${visibleText(folderName(folder))}`,
    ...warningLines(warnings),
    'Ask a question. /sources lists the documents, /help says more, /quit ends.',
    'For Discord: put the token of a bot into .env as DISCORD_TOKEN=… and start again; README.md shows every step.',
  ].join('\n');
}

/** A path below the current folder is shown from there. */
function folderName(folder: string): string {
  const path = relative('', folder);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? folder : path;
}

function usageTable(commands: readonly Command[]): string {
  const rows = [
    { usage: 'Any other line', meaning: 'A question, as with /ask' },
    ...commands.map((command) => ({ usage: usageOf(command), meaning: meaningOf(command) })),
    { usage: '/all', meaning: 'The last answer with every source, however many' },
    { usage: '/quit', meaning: 'Ends the chat, as Ctrl-C and Ctrl-D do' },
  ];
  const width = Math.max(...rows.map(({ usage }) => usage.length));
  return rows.map(({ usage, meaning }) => `${usage.padEnd(width)}  ${meaning}`).join('\n');
}

function meaningOf({ data }: Command): string {
  return 'description' in data ? data.description : '';
}
