import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Invocation, Reply } from '../../commands/command.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { showInstead } from './acknowledgement.ts';
import { saidIn } from './own-message.ts';
import { isHeld, serve } from './serving.ts';
import type { Serving } from './serving.ts';

export interface CallOptions extends Serving {
  /** What is asked without `private` is answered to the asker alone. */
  readonly privateByDefault?: boolean | undefined;
}

/** Takes a slash command to what it does, and shows the reply; whoever asks again too soon is told so instead. */
export async function callCommand(
  interaction: ChatInputCommandInteraction,
  options: CallOptions,
): Promise<void> {
  const { commands, library, privateByDefault = false } = options;
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  if (command === undefined) return showInstead(interaction, GONE);
  if (command.cools === true && (await isHeld(interaction, options))) return;
  const invocation = withPrivacy(interaction, privateByDefault);
  const expectPrivate = command.isPrivate?.(invocation) ?? false;
  await serve(interaction, command.execute(invocation, library), expectPrivate, options);
}

/** The same for an entry in a message's menu: what the message says is asked. */
export async function callMenu(
  interaction: MessageContextMenuCommandInteraction,
  options: CallOptions,
): Promise<void> {
  const { commands, library, privateByDefault = false } = options;
  const menu = commands
    .flatMap(({ menus = [] }) => menus)
    .find(({ data }) => data.name === interaction.commandName);
  if (menu === undefined) return showInstead(interaction, GONE);
  if (await isHeld(interaction, options)) return;
  const text = saidIn(interaction.targetMessage);
  const reply = menu.ask({ text, private: privateByDefault }, library);
  await serve(interaction, reply, privateByDefault, options);
}

const GONE: Reply = {
  message: plainMessage(
    'problem',
    'This command is not there any more. Discord may take a while to forget it.',
  ),
  private: true,
};

/** A call whose `private`, where it is not given, is the host's default. */
function withPrivacy(
  { options }: ChatInputCommandInteraction,
  privateByDefault: boolean,
): Invocation {
  return {
    options: {
      getString: (name) => options.getString(name),
      getInteger: (name) => options.getInteger(name),
      getBoolean: (name) =>
        options.getBoolean(name) ?? (name === 'private' && privateByDefault ? true : null),
    },
  };
}
