import { PassThrough } from 'node:stream';
import type { Terminal } from '../../src/console/terminal.ts';

/** A terminal without a screen: what is typed into it, and everything it has shown so far. */
export interface PseudoTerminal {
  readonly terminal: Terminal;
  /** Types keys, or ends the input with null. */
  type(keys: string | null): void;
  shown(): string;
  complained(): string;
  /** Settles when `text` has been shown. */
  until(text: string): Promise<void>;
}

export function pseudoTerminal(
  options: { interactive?: boolean; width?: number } = {},
): PseudoTerminal {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let shown = '';
  let complained = '';
  const waiting = new Set<() => void>();
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    for (const check of waiting) check();
  });
  errors.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  return {
    terminal: {
      input,
      output,
      errors,
      interactive: options.interactive ?? false,
      colour: false,
      width: () => options.width ?? Infinity,
    },
    type: (keys) => (keys === null ? input.end() : input.write(keys)),
    shown: () => shown,
    complained: () => complained,
    until: async (text) =>
      new Promise((resolve) => {
        const check = () => {
          if (!shown.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}
