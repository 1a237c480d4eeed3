import type { Readable, Writable } from 'node:stream';

/** Where the terminal's parts read and write: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Warnings and errors: never part of what a script reads. */
  readonly errors: Writable;
  /** A person types: lines may be edited, and a prompt makes sense. */
  readonly interactive: boolean;
  /** Colour and weight may be shown. */
  readonly colour: boolean;
  /** Columns to wrap to, asked anew for each message since windows change; Infinity where nobody looks. */
  width(): number;
}

const USUAL_WIDTH = 80;

/** The terminal of this process. Colour needs a terminal, and NO_COLOR (any value but empty) turns it off. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: stdin.isTTY && stdout.isTTY,
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    // A terminal that does not know its width says 0.
    width: () => (stdout.isTTY ? stdout.columns || USUAL_WIDTH : Infinity),
  };
}
