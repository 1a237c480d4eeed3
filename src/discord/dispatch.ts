import { DiscordAPIError } from 'discord.js';
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { Choice, Command } from '../../commands/command.ts';
import type { Library } from '../library/library.ts';
import { DISCORD_LIMITS } from '../rendering/limits.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { DEFER_AFTER_MS, replyInTime, showInstead } from './acknowledgement.ts';
import type { Log } from './log.ts';
import { press, submit } from './press.ts';
import { describeError, redact } from './redact.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Log;
  /** After how many milliseconds a slow answer is announced; two seconds when absent. */
  readonly deferAfterMs?: number | undefined;
}

/** Takes interactions to their commands. */
export interface Dispatch {
  /** Never throws: what goes wrong is told to the asker politely, and its cause to the log. */
  readonly handle: (interaction: Interaction) => void;
  /** Waits for what is being answered, at most `deadlineMs`; gives how many were still open then. */
  readonly drain: (deadlineMs: number) => Promise<number>;
}

export function createDispatch(options: DispatchOptions): Dispatch {
  const open = new Set<Promise<void>>();
  return {
    handle(interaction) {
      const answered = answer(interaction, options).finally(() => open.delete(answered));
      open.add(answered);
    },
    async drain(deadlineMs) {
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise((resolve) => {
        timer = setTimeout(resolve, deadlineMs);
      });
      await Promise.race([Promise.all(open), deadline]);
      clearTimeout(timer);
      return open.size;
    },
  };
}

/** The one place where errors of commands are caught. */
async function answer(interaction: Interaction, options: DispatchOptions): Promise<void> {
  try {
    await route(interaction, options);
  } catch (error) {
    options.log.error(`${nameOf(interaction)} failed`, describeError(error));
    await apologise(interaction, error, options.log);
  }
}

async function route(interaction: Interaction, options: DispatchOptions): Promise<void> {
  if (interaction.isChatInputCommand()) return runCommand(interaction, options);
  if (interaction.isAutocomplete()) return complete(interaction, options);
  const { deferAfterMs = DEFER_AFTER_MS } = options;
  if (interaction.isButton()) return press(interaction, { ...options, deferAfterMs });
  if (interaction.isModalSubmit()) return submit(interaction, { ...options, deferAfterMs });
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  { commands, library, deferAfterMs = DEFER_AFTER_MS }: DispatchOptions,
): Promise<void> {
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  if (command === undefined) {
    const words = 'This command is not there any more. Discord may take a while to forget it.';
    return showInstead(interaction, { message: plainMessage('problem', words), private: true });
  }
  const expectPrivate = command.isPrivate?.(interaction) ?? false;
  await replyInTime(interaction, command.execute(interaction, library), {
    expectPrivate,
    deferAfterMs,
  });
}

async function complete(
  interaction: AutocompleteInteraction,
  options: DispatchOptions,
): Promise<void> {
  await interaction.respond([...choicesFor(interaction, options)]);
}

// Someone who types needs no apology: without choices, what they write by hand still counts.
function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, library, log }: DispatchOptions,
): readonly Choice[] {
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  try {
    const choices = command?.autocomplete?.(interaction.options.getFocused(true), library) ?? [];
    return choices.slice(0, DISCORD_LIMITS.autocomplete.choices);
  } catch (error) {
    log.error(`Choices for ${nameOf(interaction)} failed`, describeError(error));
    return [];
  }
}

const APOLOGY =
  'Something went wrong on my side, and it has been noted. Please try again; if it goes on, tell the host.';

/** Too late or twice: nothing more can be said to this interaction. */
const UNANSWERABLE: ReadonlySet<string | number> = new Set([10062, 40060]);

async function apologise(interaction: Interaction, error: unknown, log: Log): Promise<void> {
  if (!interaction.isRepliable()) return;
  if (error instanceof DiscordAPIError && UNANSWERABLE.has(error.code)) return;
  try {
    await showInstead(interaction, { message: plainMessage('problem', APOLOGY), private: true });
  } catch (second) {
    log.warn(`The asker of ${nameOf(interaction)} could not be told`, describeError(second));
  }
}

/** For the log: what was called, never by whom or with what words. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isButton() || interaction.isModalSubmit())
    return `The button or form ${redact(interaction.customId)}`;
  return 'An interaction';
}
