import { resolve } from 'node:path';
import { loadEnvFile, readSettings } from './config.ts';
import type { Settings } from './config.ts';
import { HELP } from './console/help.ts';
import { processTerminal } from './console/terminal.ts';
import type { Terminal } from './console/terminal.ts';
import { UsageError } from './console/usage-error.ts';

// The only wiring. Each entry point loads what it needs when it is called, so that `ask` starts without discord.js.

const SEEDS = resolve(import.meta.dirname, '../seeds');

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(HELP);
  const [name, ...rest] = args[0]?.startsWith('-') === false ? args : ['start', ...args];
  const settings = settingsOfProcess();
  const terminal = processTerminal();
  const docsDir = settings.docsDir ?? SEEDS;
  switch (name) {
    case 'start':
      return start(rest, terminal, docsDir);
    case 'ask': {
      const { ask } = await import('./console/ask.ts');
      return ask(rest, terminal, docsDir);
    }
    case 'sources': {
      const { sources } = await import('./console/sources.ts');
      return sources(rest, terminal, docsDir);
    }
    case 'eval': {
      const { evalCommand } = await import('./console/eval.ts');
      return evalCommand(rest, terminal, docsDir);
    }
    default:
      throw new UsageError(`There is no command ${name}: see --help`);
  }
}
/** Without a token the same commands run in the terminal. */
async function start(args: readonly string[], terminal: Terminal, docsDir: string): Promise<void> {
  const [{ startChat }, { commands }] = await Promise.all([
    import('./console/start-chat.ts'),
    import('../commands/index.ts'),
  ]);
  return startChat(args, terminal, docsDir, commands);
}

function settingsOfProcess(): Settings {
  loadEnvFile();
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  throw new UsageError(result.problems.join('\n'));
}

/** One line for whoever started the program; a stack trace would say nothing to them. */
function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? EXIT_USAGE : EXIT_FAILED;
}

// Whoever reads the output may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await run(process.argv.slice(2)).catch(report);
