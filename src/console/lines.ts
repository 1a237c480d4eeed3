import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream as they arrive, without their ends (`\n` or `\r\n`) and without a byte-order mark. A final
 * line needs no end. Unlike node:readline, nothing else counts as one: a question may hold a line separator (U+2028).
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const text =
      typeof chunk === 'string'
        ? chunk
        : Buffer.isBuffer(chunk)
          ? decoder.decode(chunk, { stream: true })
          : '';
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
