import { ComponentType, PermissionFlagsBits, TextInputStyle } from 'discord.js';
import type {
  APIModalInteractionResponseCallbackData,
  ButtonInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Button, Command, Form, FormHandler, PressReply } from '../../commands/command.ts';
import type { Library } from '../library/library.ts';
import { readCustomId } from '../rendering/custom-id.ts';
import { discordPayload } from '../rendering/discord-payload.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { readQuestion } from '../rendering/question-line.ts';
import { replyInTime, showInstead, within } from './acknowledgement.ts';

interface PressOptions {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly deferAfterMs: number;
}

/** Takes a press to its button, and does what the button says. */
export async function press(
  interaction: ButtonInteraction,
  { commands, library, deferAfterMs }: PressOptions,
): Promise<void> {
  const { name, parts } = readCustomId(interaction.customId);
  const button = commands
    .flatMap(({ buttons = [] }) => buttons)
    .find((one: Button) => one.name === name);
  if (button === undefined) return showInstead(interaction, GONE);
  const outcome = button.press(
    {
      parts,
      question: readQuestion(markdownOf(interaction)),
      isOwn: isOwn(interaction),
      isModerator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    },
    library,
  );
  const first = await within(deferAfterMs, outcome);
  if (first !== null) return perform(interaction, first);
  await interaction.deferUpdate();
  await performLate(interaction, await outcome);
}

/** Takes a form that was sent to its handler, and shows the reply. */
export async function submit(
  interaction: ModalSubmitInteraction,
  { commands, library, deferAfterMs }: PressOptions,
): Promise<void> {
  const { name, parts } = readCustomId(interaction.customId);
  const handler = commands
    .flatMap(({ forms = [] }) => forms)
    .find((one: FormHandler) => one.name === name);
  if (handler === undefined) return showInstead(interaction, GONE);
  const text = interaction.fields.getTextInputValue(INPUT_ID);
  const expectPrivate = handler.isPrivate(parts);
  await replyInTime(interaction, handler.submit({ parts, text }, library), {
    expectPrivate,
    deferAfterMs,
  });
}

const GONE = {
  message: plainMessage(
    'problem',
    'This button is of an older version, and does nothing any more.',
  ),
  private: true,
};

async function perform(interaction: ButtonInteraction, outcome: PressReply): Promise<void> {
  switch (outcome.kind) {
    case 'reply':
      return showInstead(interaction, outcome.reply);
    case 'update':
      await interaction.update({
        ...discordPayload(outcome.message, { private: false }),
        flags: ['IsComponentsV2'],
      });
      return;
    case 'form':
      return interaction.showModal(modalOf(outcome.form));
    case 'delete':
      await interaction.deferUpdate();
      await interaction.deleteReply();
      return;
  }
}

/** After the press was acknowledged without a word: what comes in its own message comes as a follow-up. */
async function performLate(interaction: ButtonInteraction, outcome: PressReply): Promise<void> {
  switch (outcome.kind) {
    case 'reply':
      await interaction.followUp(discordPayload(outcome.reply.message, outcome.reply));
      return;
    case 'update':
      await interaction.editReply({
        ...discordPayload(outcome.message, { private: false }),
        flags: ['IsComponentsV2'],
      });
      return;
    case 'form':
      // Discord opens a form as the first answer or never; ours are ready at once.
      throw new Error('a form came too late');
    case 'delete':
      await interaction.deleteReply();
      return;
  }
}

const INPUT_ID = 'text';

function modalOf({ id, title, label, length }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT_ID,
          style: TextInputStyle.Short,
          min_length: length.min,
          max_length: length.max,
          required: true,
        },
      },
    ],
  };
}

/** Whoever called for the message, and whoever alone sees it, owns it. */
function isOwn({ message, user }: ButtonInteraction): boolean {
  return message.flags.has('Ephemeral') || message.interactionMetadata?.user.id === user.id;
}

/** The text of the message a button is under. */
function markdownOf({ message }: ButtonInteraction): string {
  const texts = message.components.flatMap((component) =>
    component.type === ComponentType.Container
      ? component.components.flatMap((inner) =>
          inner.type === ComponentType.TextDisplay ? [inner.content] : [],
        )
      : [],
  );
  return texts.join('\n');
}
