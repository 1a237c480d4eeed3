import type { Log } from '../../src/discord/log.ts';

/** A log that keeps its lines, to read what a host would. */
export class RecordingLog implements Log {
  readonly lines: { level: string; message: string; fields: object }[] = [];

  info(message: string, fields: object = {}): void {
    this.lines.push({ level: 'info', message, fields });
  }

  warn(message: string, fields: object = {}): void {
    this.lines.push({ level: 'warn', message, fields });
  }

  error(message: string, fields: object = {}): void {
    this.lines.push({ level: 'error', message, fields });
  }

  /** Everything in one string. */
  get text(): string {
    return JSON.stringify(this.lines);
  }
}
