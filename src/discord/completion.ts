import type { AutocompleteInteraction } from 'discord.js';
import type { Choice, Command } from '../../commands/command.ts';
import type { Library } from '../library/library.ts';
import { DISCORD_LIMITS } from '../rendering/limits.ts';
import type { Log } from './log.ts';
import { describeError } from './redact.ts';

export interface CompletionOptions {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Log;
}

/** Offers what may be meant by the words typed so far: as many choices as Discord shows, none where there is no such command. */
export async function complete(
  interaction: AutocompleteInteraction,
  options: CompletionOptions,
): Promise<void> {
  await interaction.respond([...choicesFor(interaction, options)]);
}

// Someone who types needs no apology: without choices, what they write by hand still counts.
function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, library, log }: CompletionOptions,
): readonly Choice[] {
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  try {
    const choices = command?.autocomplete?.(interaction.options.getFocused(true), library) ?? [];
    return choices.slice(0, DISCORD_LIMITS.autocomplete.choices);
  } catch (error) {
    log.error(`Choices for /${interaction.commandName} failed`, describeError(error));
    return [];
  }
}
