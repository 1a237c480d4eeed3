import { DiscordAPIError } from 'discord.js';
import type { Interaction, Message } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Library } from '../library/library.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { mayAsk, NOT_ALLOWED } from './access.ts';
import type { Access } from './access.ts';
import { DEFER_AFTER_MS, patience, showInstead } from './acknowledgement.ts';
import { callCommand, callMenu } from './call.ts';
import { complete } from './completion.ts';
import { answerMessage, isSpokenTo, sayIn } from './conversation.ts';
import type { Log } from './log.ts';
import { Manners } from './manners.ts';
import type { MannersOptions } from './manners.ts';
import { observedLibrary } from './observed-library.ts';
import { press, submit } from './press.ts';
import { describeError, redact } from './redact.ts';
import type { Serving } from './serving.ts';

/** What is answered, from where, and on which terms of the host's. */
export interface DispatchOptions extends MannersOptions {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Log;
  /** After how many milliseconds a slow answer is announced; one and a half seconds when absent. */
  readonly deferAfterMs?: number | undefined;
  /** What is asked without `private` is answered to the asker alone. */
  readonly privateByDefault?: boolean | undefined;
  /** Who may ask; everyone when absent. */
  readonly access?: Access | undefined;
  /** Puts the words of questions into the log. */
  readonly logQuestions?: boolean | undefined;
}

type Routing = DispatchOptions & Serving;

/** Takes interactions, and messages, to their commands. */
export interface Dispatch {
  /** Never throws: what goes wrong is told to the asker politely, and its cause to the log. */
  readonly handle: (interaction: Interaction) => void;
  /** The same for a message: one that is not meant for the bot is left alone. */
  readonly hear: (message: Message) => void;
  /** Waits for what is being answered, at most `deadlineMs`; gives how many were still open then. */
  readonly drain: (deadlineMs: number) => Promise<number>;
}

/** Takes whatever comes from Discord; keeps what is being answered, and what it remembers of those who ask. */
export function createDispatch(options: DispatchOptions): Dispatch {
  const open = new Set<Promise<void>>();
  const keep = (answering: Promise<void>): void => {
    const answered = answering.finally(() => open.delete(answered));
    open.add(answered);
  };
  const routing = {
    ...options,
    deferAfterMs: options.deferAfterMs ?? DEFER_AFTER_MS,
    manners: new Manners(options),
  };
  return {
    handle: (interaction) =>
      keep(answer(interaction, forOne(routing, interaction.guildId, open.size))),
    hear: (message) => keep(hear(message, forOne(routing, message.guildId, open.size))),
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

/** What one call works with: the library as it stands now, whatever becomes of it meanwhile. */
function forOne(routing: Routing, guildId: string | null, open: number): Routing {
  const { library, log, logQuestions = false, deferAfterMs } = routing;
  return {
    ...routing,
    deferAfterMs: patience(deferAfterMs, open),
    library: observedLibrary(library, { log, guildId, withText: logQuestions }),
  };
}

/** The one place where errors of commands are caught. */
async function answer(interaction: Interaction, options: Routing): Promise<void> {
  try {
    await route(interaction, options);
  } catch (error) {
    if (isTooLate(error)) {
      options.log.warn(`${nameOf(interaction)} was answered too late`, describeError(error));
      return;
    }
    options.log.error(`${nameOf(interaction)} failed`, describeError(error));
    await apologise(interaction, options.log);
  }
}

/** The same for messages. */
async function hear(message: Message, options: Routing): Promise<void> {
  if (!isSpokenTo(message)) return;
  try {
    if (!isAllowed(message.guildId, message.author.id, options)) {
      // On a server, where all would read it, the host has let nobody in.
      return message.guildId === null ? await sayIn(message, NOT_ALLOWED.message) : undefined;
    }
    await answerMessage(message, options);
  } catch (error) {
    options.log.error('An answer to a message failed', describeError(error));
    // Discord refuses a second answer as it did the first.
    if (error instanceof DiscordAPIError) return;
    await sayIn(message, plainMessage('problem', APOLOGY)).catch((second: unknown) =>
      options.log.warn('The asker could not be told', describeError(second)),
    );
  }
}

async function route(interaction: Interaction, options: Routing): Promise<void> {
  if (!isAllowed(interaction.guildId, interaction.user.id, options)) return refuse(interaction);
  if (interaction.isChatInputCommand()) return callCommand(interaction, options);
  if (interaction.isMessageContextMenuCommand()) return callMenu(interaction, options);
  if (interaction.isAutocomplete()) return complete(interaction, options);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return press(interaction, options);
  if (interaction.isModalSubmit()) return submit(interaction, options);
}

function isAllowed(guildId: string | null, userId: string, { access }: Routing): boolean {
  return access === undefined || mayAsk(access, { guildId, userId });
}

/** Whoever may not ask gets no titles completed either. */
async function refuse(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  return showInstead(interaction, NOT_ALLOWED);
}

const APOLOGY =
  'Something went wrong on my side, and it has been noted. Please try again; if it goes on, tell the host.';

/** Unknown message, webhook or interaction, an invalid token, answered already: nothing more can be said there. */
const UNANSWERABLE: ReadonlySet<string | number> = new Set([10008, 10015, 10062, 40060, 50027]);

function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && UNANSWERABLE.has(error.code);
}

async function apologise(interaction: Interaction, log: Log): Promise<void> {
  if (!interaction.isRepliable()) return;
  try {
    await showInstead(interaction, { message: plainMessage('problem', APOLOGY), private: true });
  } catch (second) {
    log.warn(`The asker of ${nameOf(interaction)} could not be told`, describeError(second));
  }
}

/** For the log: what was called, never by whom or with what words. */
function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isMessageComponent() || interaction.isModalSubmit())
    return `The button or form ${redact(interaction.customId)}`;
  return 'An interaction';
}
