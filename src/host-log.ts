import type { Writable } from 'node:stream';
import type { Log } from './discord/log.ts';
import { visibleText } from './rendering/visible-text.ts';

/** A log for whoever runs the bot: a line for each event, with its time and level, and its fields as JSON. */
export function hostLog(output: Writable): Log {
  const write = (level: string) => (message: string, fields?: object) => {
    const details = fields === undefined ? '' : ` ${JSON.stringify(fields)}`;
    output.write(`${new Date().toISOString()} ${level} ${visibleText(message + details)}\n`);
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
