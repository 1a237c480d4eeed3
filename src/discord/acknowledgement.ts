import { DiscordAPIError } from 'discord.js';
import type { RepliableInteraction } from 'discord.js';
import type { Reply } from '../../commands/command.ts';
import { discordPayload } from '../rendering/discord-payload.ts';

/**
 * Discord forgets an interaction that is not acknowledged in three seconds. Half of them are left for the way there and
 * back, and for a thousand others that are announced at the same moment.
 */
export const DEFER_AFTER_MS = 1500;

/**
 * What an announcement takes to send. Counted at three times that, announcements come before answers that would have
 * made them needless, and a thousand at once are later than with none of this.
 */
const ANNOUNCING_TAKES_MS = 1;

/**
 * After how many milliseconds an answer is announced, when `open` others are being answered: the more, the sooner, so that
 * a crowd is not announced all in one moment, at which most would come too late.
 */
export function patience(deferAfterMs: number, open: number): number {
  return Math.max(0, deferAfterMs - ANNOUNCING_TAKES_MS * open);
}

/**
 * Shows a reply as soon as it is there. One that takes longer than `deferAfterMs` is announced ("thinking …") and put in
 * its place later. Whether the asker alone sees it is settled by whichever comes first.
 */
export async function replyInTime(
  interaction: RepliableInteraction,
  reply: Promise<Reply>,
  { expectPrivate, deferAfterMs }: { expectPrivate: boolean; deferAfterMs: number },
): Promise<void> {
  const first = await within(deferAfterMs, reply);
  if (first !== null) {
    await interaction.reply(discordPayload(first.message, first));
    return;
  }
  await announce(interaction, expectPrivate);
  await showInstead(interaction, await reply);
}

const ACKNOWLEDGED_ALREADY = 40060;

/** Says that an answer will come. What Discord got, though it did not say so in time, and was sent again, counts. */
async function announce(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  try {
    await interaction.deferReply(isPrivate ? { flags: 'Ephemeral' } : {});
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== ACKNOWLEDGED_ALREADY) throw error;
    interaction.deferred = true;
    interaction.ephemeral = isPrivate;
  }
}

/**
 * Shows a reply to an interaction in whatever state that is. A private reply never appears in public: where the public
 * was promised something, that promise is taken back.
 */
export async function showInstead(
  interaction: RepliableInteraction,
  { message, private: isPrivate }: Reply,
): Promise<void> {
  const payload = discordPayload(message, { private: isPrivate });
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(payload);
  } else if (interaction.replied) {
    await interaction.followUp(payload);
  } else if (isPrivate && interaction.ephemeral !== true) {
    await interaction.deleteReply();
    await interaction.followUp(payload);
  } else {
    await interaction.editReply({ ...payload, flags: ['IsComponentsV2'] });
  }
}

/** What work gives within `ms`, or null; its rejection is the caller's. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
