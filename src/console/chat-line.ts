import type { Command } from '../../commands/command.ts';

/** What a line of the chat asks for. */
export type ChatLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'help' }
  /** The last answer again, with every source. */
  | { readonly kind: 'all' }
  /** Said in the conversation, without a slash. */
  | { readonly kind: 'said'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly values: ReadonlyMap<string, string>;
    }
  /** What is wrong, in words for the one who typed it. */
  | { readonly kind: 'mistake'; readonly message: string };

/**
 * Reads a line as Discord would: `/ask Who won? source:2 private:true` runs a command with its options. A line without a
 * slash is said as it stands, whatever it holds.
 *
 * What stands before the first `option:` is the value of the command's first option, which may also be written out
 * (`/ask question:Who won?`). A value goes on to the next option of the command, so that it needs no quotation marks.
 */
export function readChatLine(line: string, commands: readonly Command[]): ChatLine {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (!text.startsWith('/')) return { kind: 'said', text };
  const [, name, rest] = splitWord(text.slice(1));
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  if (name === 'all') return { kind: 'all' };
  if (name === 'help') return { kind: 'help' };
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined)
    return { kind: 'mistake', message: `There is no /${name}: /help lists the commands.` };
  const values = readOptions(rest, command);
  const missing = command.data.options?.find(
    (option) => option.required === true && !values.has(option.name),
  );
  return missing === undefined
    ? { kind: 'command', command, values }
    : { kind: 'mistake', message: `/${name} needs a ${missing.name}: ${usageOf(command)}` };
}

/** `/ask <question> [source:…] [private:…]` */
export function usageOf({ data }: Command): string {
  const [first, ...others] = data.options ?? [];
  const words = [
    ...(first === undefined
      ? []
      : [first.required === true ? `<${first.name}>` : `[${first.name}]`]),
    ...others.map(({ name }) => `[${name}:…]`),
  ];
  return [`/${data.name}`, ...words].join(' ');
}

function readOptions(rest: string, command: Command): ReadonlyMap<string, string> {
  const names = new Set((command.data.options ?? []).map(({ name }) => name));
  const values = new Map<string, string>();
  let current = firstOption(command);
  for (const { name, text } of splitAtOptions(rest, names)) {
    current = name ?? current;
    const value = unquoted(text.trim());
    if (value !== '') values.set(current, value);
  }
  return values;
}

interface OptionText {
  /** Null for what stands before the first option. */
  readonly name: string | null;
  readonly text: string;
}

function splitAtOptions(rest: string, names: ReadonlySet<string>): readonly OptionText[] {
  const marks = [...rest.matchAll(/(?<!\S)([a-z_]{1,32}):/g)].filter(
    ({ 1: name = '', 0: mark, index }) =>
      // "source: …" inside a question is prose; at the line's beginning it is the option.
      names.has(name) && (index === 0 || /\S/.test(rest.charAt(index + mark.length))),
  );
  return [
    { name: null, text: rest.slice(0, marks[0]?.index) },
    ...marks.map((mark, at) => ({
      name: mark[1] ?? null,
      text: rest.slice(mark.index + mark[0].length, marks[at + 1]?.index),
    })),
  ];
}

function splitWord(text: string): [whole: string, word: string, rest: string] {
  const end = text.search(/\s/);
  return end === -1 ? [text, text, ''] : [text, text.slice(0, end), text.slice(end + 1)];
}

function firstOption({ data }: Command): string {
  return data.options?.[0]?.name ?? '';
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1).trim()
    : value;
}
