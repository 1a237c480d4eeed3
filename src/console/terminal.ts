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

/** What of a process a terminal is made of. */
interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const USUAL_WIDTH = 80;

/** The terminal of a process. Colour needs a screen, and NO_COLOR (any value but empty) turns it off. */
export function terminalOf({ stdin, stdout, stderr, env }: Streams): Terminal {
  const screen = stdout.isTTY === true;
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: stdin.isTTY === true && screen,
    colour: screen && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    // A screen that does not know its width says 0 or nothing.
    width: () => (screen ? stdout.columns || USUAL_WIDTH : Infinity),
  };
}
