import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { TOKEN } from '../../test/support/loopback-discord.ts';
import type { LoopbackDiscord } from '../../test/support/loopback-discord.ts';
import { serving } from './serving.ts';
import type { Serving } from './serving.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WATCH = resolve(import.meta.dirname, 'serving-thread.mjs');

const logLine = z.looseObject({ level: z.string(), msg: z.string() });

/** The real bot, as a host starts it, in a process of its own. */
export class BotProcess {
  /** Each line of its log, by its message; `ready` when it is; `error` when it ends by itself. */
  readonly log = new EventEmitter();
  /** Warnings and errors of its log. */
  readonly troubles: string[] = [];
  readonly #process: ChildProcess;
  #ending = false;

  private constructor(process: ChildProcess) {
    this.#process = process;
    if (process.stderr !== null)
      createInterface(process.stderr).on('line', (line) => this.#read(line));
    // Nothing else would say so: whoever waits for an answer would wait for ever.
    process.once('exit', (code) => {
      if (this.#ending) return;
      const said = this.troubles.join(' ').slice(0, 300);
      this.log.emit('error', new Error(`the bot ended by itself, with code ${code}: ${said}`));
    });
  }

  /** Starts it against this Discord, with these settings beside; settles when it is ready. */
  static async start(
    discord: LoopbackDiscord,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<BotProcess> {
    const child = spawn(process.execPath, ['--import', WATCH, 'src/start.mjs', 'start'], {
      cwd: PROJECT,
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiBase,
        // Who asks too fast is told so, which is no work.
        COOLDOWN_SECONDS: '0',
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const bot = new BotProcess(child);
    await once(bot.log, 'ready');
    return bot;
  }

  /** How its serving thread fared since this was last asked. */
  async fared(): Promise<Serving> {
    const told = once(this.#process, 'message').then(([message]): unknown => message);
    this.#process.send('how?');
    return serving.parse(await told);
  }

  /** Megabytes of memory it has, as the system counts them; null where it does not say. */
  async memory(): Promise<number | null> {
    const status = await readFile(`/proc/${this.#process.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  }

  /** Ends it as a host does; gives its exit code. */
  async stop(): Promise<number | null> {
    this.#ending = true;
    this.#process.kill('SIGTERM');
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
    return this.#process.exitCode;
  }

  #read(line: string): void {
    const { level, msg } = parsed(line);
    if (level !== 'info') this.troubles.push(line);
    this.log.emit(/ is ready with /.test(msg) ? 'ready' : msg, line);
  }
}

/** What is no line of the log is what the program said at its end. */
function parsed(line: string): z.infer<typeof logLine> {
  try {
    return logLine.parse(JSON.parse(line));
  } catch {
    return { level: 'fatal', msg: line };
  }
}
