import type { Writable } from 'node:stream';
import { pino } from 'pino';
import * as z from 'zod';
import type { Log } from './discord/log.ts';
import { hideTokens } from './discord/redact.ts';
import type { LibraryEvent } from './library/library.ts';
import { visibleText } from './rendering/visible-text.ts';

export interface HostLogOptions {
  /** The least that is written. */
  readonly level: 'info' | 'warn' | 'error';
  /** What must never be written, wherever it comes from: the bot's token. */
  readonly secret: string;
}

/**
 * A log for whoever runs the bot: a line for each event, JSON for machines and, on a terminal, words for people. Every line
 * goes through the same sieve for tokens at last, whoever wrote it.
 */
export function hostLog(output: Writable, { level, secret }: HostLogOptions): Log {
  const isTerminal = 'isTTY' in output && output.isTTY === true;
  const write = (line: string): void => {
    const shown = isTerminal ? lineForPeople(line) : line;
    output.write(hideTokens(shown.replaceAll(secret, '[redacted]')));
  };
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return {
    info: (message, fields) => logger.info(fields ?? {}, message),
    warn: (message, fields) => logger.warn(fields ?? {}, message),
    error: (message, fields) => logger.error(fields ?? {}, message),
  };
}

/** Logs what a library that is followed has to tell. */
export function logEvent(log: Log, event: LibraryEvent): void {
  if (event.kind === 'warning') {
    const { file, reason } = event.warning;
    return log.warn(file === '.' ? `The library: ${reason}` : `${file}: ${reason}`);
  }
  const { kind: _, ...counts } = event;
  log.info('The library has changed', counts);
}

const logLine = z.looseObject({ time: z.string(), level: z.string(), msg: z.string() });

/** Time, level, message, and the fields as JSON behind it. */
function lineForPeople(line: string): string {
  const { time, level, msg, ...fields } = logLine.parse(JSON.parse(line));
  const details = Object.keys(fields).length === 0 ? '' : ` ${JSON.stringify(fields)}`;
  return `${time.slice(0, 19).replace('T', ' ')} ${level.padEnd(5)} ${visibleText(msg + details)}\n`;
}
