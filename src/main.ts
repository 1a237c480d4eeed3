import { resolve } from 'node:path';
import { debuglog } from 'node:util';
import type { Command } from '../commands/command.ts';
import { loadEnvFile, readSettings } from './config.ts';
import type { Settings } from './config.ts';
import { HELP } from './console/help.ts';
import { terminalOf } from './console/terminal.ts';
import type { Terminal } from './console/terminal.ts';
import { UsageError } from './console/usage-error.ts';
import { DiscordSetupError } from './discord/setup-error.ts';
import { LibraryError } from './library/library-error.ts';
import { visibleText } from './rendering/visible-text.ts';

// The only wiring. Each entry point loads what it needs when it is called, so that `ask` starts without discord.js.

const SEEDS = resolve(import.meta.dirname, '../seeds');

const debug = debuglog('sources-say');

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  if (asksForHelp(args)) return void terminal.output.write(HELP);
  const [name, ...rest] = args[0]?.startsWith('-') === false ? args : ['start', ...args];
  const settings = settingsOfProcess();
  const { cacheDir } = settings;
  const docsDir = settings.docsDir ?? SEEDS;
  switch (name) {
    case 'start':
      return start(rest, terminal, settings, docsDir);
    case 'register':
      return register(rest, terminal, settings);
    case 'ask': {
      const { ask } = await import('./console/ask.ts');
      return ask(rest, terminal, docsDir, cacheDir);
    }
    case 'sources': {
      const { sources } = await import('./console/sources.ts');
      return sources(rest, terminal, docsDir, cacheDir);
    }
    case 'eval': {
      const { evalCommand } = await import('./console/eval.ts');
      return evalCommand(rest, terminal, docsDir, cacheDir);
    }
    default:
      throw new UsageError(`There is no command ${name}: see --help`);
  }
}

function asksForHelp(args: readonly string[]): boolean {
  // Behind "--" stand words of a question.
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** The bot; without a token a chat that runs the same commands. */
async function start(
  args: readonly string[],
  terminal: Terminal,
  settings: Settings,
  docsDir: string,
): Promise<void> {
  const [{ startFolder }, { commands }] = await Promise.all([
    import('./console/start-arguments.ts'),
    import('../commands/index.ts'),
  ]);
  const folder = startFolder(args, docsDir);
  const { token, docsPolling: polling, cacheDir } = settings;
  if (token !== null) return serve(token, terminal, settings, { folder, commands });
  const { startChat } = await import('./console/start-chat.ts');
  return startChat(terminal, { folder, commands, polling, cacheDir });
}

/** The bot, until it is asked to leave or is put out. */
async function serve(
  token: string,
  terminal: Terminal,
  settings: Settings,
  { folder, commands }: { folder: string; commands: readonly Command[] },
): Promise<void> {
  const [{ runBot }, { followInThread }, { hostLog, logEvent }] = await Promise.all([
    import('./discord/run-bot.ts'),
    import('./library/own-thread/follow-in-thread.ts'),
    import('./host-log.ts'),
  ]);
  const log = hostLog(terminal.errors, { level: settings.logLevel, secret: token });
  const library = await followInThread(folder, {
    polling: settings.docsPolling,
    cacheDir: settings.cacheDir,
    report: (event) => logEvent(log, event),
  });
  try {
    await runBot({
      token,
      guildId: settings.guildId,
      apiBase: settings.apiUrl ?? undefined,
      library,
      commands,
      log,
      access: { guilds: settings.allowedGuilds, users: settings.allowedUsers },
      chat: settings.chat,
      privateByDefault: settings.privateByDefault,
      coolDownSeconds: settings.coolDownSeconds,
      logQuestions: settings.logQuestions,
      health: settings.health,
    });
  } finally {
    await library.close();
  }
}

async function register(
  args: readonly string[],
  terminal: Terminal,
  settings: Settings,
): Promise<void> {
  const { checkNoArguments } = await import('./console/start-arguments.ts');
  checkNoArguments(args);
  const { token, guildId, apiUrl } = settings;
  if (token === null)
    throw new DiscordSetupError(
      'register needs the token of a bot: set DISCORD_TOKEN (.env.example says how)',
    );
  const [{ registerCommands }, { commands }] = await Promise.all([
    import('./discord/registration.ts'),
    import('../commands/index.ts'),
  ]);
  const outcome = await registerCommands({
    token,
    guildId,
    apiBase: apiUrl ?? undefined,
    commands,
  });
  const place = guildId === null ? 'everywhere' : `in the server ${guildId}`;
  terminal.output.write(
    outcome === 'unchanged'
      ? `The commands stand ${place} as they are: nothing was sent.\n`
      : `The commands are registered ${place}.\n`,
  );
}

function settingsOfProcess(): Settings {
  const problem = loadEnvFile();
  if (problem !== null) throw new UsageError(problem);
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  throw new UsageError(result.problems.join('\n'));
}

/** One line for whoever started the program: a stack trace would say nothing to them, and NODE_DEBUG=sources-say shows it. */
function report(error: unknown): void {
  debug(error instanceof Error ? (error.stack ?? '') : String(error));
  const isKnown =
    error instanceof UsageError ||
    error instanceof LibraryError ||
    error instanceof DiscordSetupError;
  const words = error instanceof Error ? error.message : String(error);
  const help = error instanceof LibraryError ? ' DOCS_DIR or --docs names another folder.' : '';
  process.stderr.write(
    isKnown ? `${words}${help}\n` : `Sources Say failed: ${visibleText(words)}\n`,
  );
  process.exitCode =
    error instanceof UsageError || error instanceof LibraryError ? EXIT_USAGE : EXIT_FAILED;
}

// Whoever reads the output may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Not awaited: in a script, as which it may be built, nothing can be.
void run(process.argv.slice(2), terminalOf(process)).catch(report);
