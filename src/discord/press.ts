import { ComponentType, PermissionFlagsBits, TextInputStyle } from 'discord.js';
import type {
  APIModalInteractionResponseCallbackData,
  ButtonInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Button, Form, FormHandler, PressReply } from '../../commands/command.ts';
import { ownerPart, readCustomId } from '../rendering/custom-id.ts';
import { discordPayload } from '../rendering/discord-payload.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { readQuestion } from '../rendering/question-line.ts';
import { showInstead, within } from './acknowledgement.ts';
import { customIdsOf, markdownOf } from './own-message.ts';
import { isHeld, serve } from './serving.ts';
import type { Serving } from './serving.ts';

type PressInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** Takes a press, or a choice from a list, to its button, and does what the button says. */
export async function press(
  interaction: PressInteraction,
  { commands, library, deferAfterMs }: Serving,
): Promise<void> {
  const { name, parts } = readCustomId(interaction.customId);
  const button = commands
    .flatMap(({ buttons = [] }) => buttons)
    .find((one: Button) => one.name === name);
  if (button === undefined) return showInstead(interaction, GONE);
  const outcome = button.press(
    {
      parts,
      question: readQuestion(markdownOf(interaction.message)),
      chosen: interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null,
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
export async function submit(interaction: ModalSubmitInteraction, serving: Serving): Promise<void> {
  const { commands, library } = serving;
  const { name, parts } = readCustomId(interaction.customId);
  const handler = commands
    .flatMap(({ forms = [] }) => forms)
    .find((one: FormHandler) => one.name === name);
  if (handler === undefined) return showInstead(interaction, GONE);
  if (await isHeld(interaction, serving)) return;
  const text = interaction.fields.getTextInputValue(INPUT_ID);
  const { message } = interaction;
  const question = message === null ? null : readQuestion(markdownOf(message));
  const expectPrivate = handler.isPrivate(parts);
  await serve(
    interaction,
    handler.submit({ parts, text, question }, library),
    expectPrivate,
    serving,
  );
}

const GONE = {
  message: plainMessage(
    'problem',
    'This button is of an older version, and does nothing any more.',
  ),
  private: true,
};

async function perform(interaction: PressInteraction, outcome: PressReply): Promise<void> {
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
async function performLate(interaction: PressInteraction, outcome: PressReply): Promise<void> {
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

/**
 * Whoever called for the message, and whoever alone sees it, owns it. Of a reply in a conversation Discord does not say
 * whom it answers: that stands in the message's own buttons, not in what was sent with the press.
 */
function isOwn({ message, user }: PressInteraction): boolean {
  return (
    message.flags.has('Ephemeral') ||
    message.interactionMetadata?.user.id === user.id ||
    customIdsOf(message).some((id) => readCustomId(id).parts.includes(ownerPart(user.id)))
  );
}
