import type { RepliableInteraction } from 'discord.js';
import type { Command, Reply } from '../../commands/command.ts';
import type { Library } from '../library/library.ts';
import { replyInTime, showInstead } from './acknowledgement.ts';
import type { Manners } from './manners.ts';

/** What it takes to serve whoever calls, presses, sends a form or writes. */
export interface Serving {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly manners: Manners;
  /** After how many milliseconds a slow answer is announced. */
  readonly deferAfterMs: number;
}

/** Whether someone asks again too soon; they are told so. */
export async function isHeld(
  interaction: RepliableInteraction,
  { manners }: Serving,
): Promise<boolean> {
  const held = manners.coolDown.take(interaction.user.id);
  if (held === null) return false;
  await showInstead(interaction, { message: manners.tooSoon(held.waitMs), private: true });
  return true;
}

/** Shows a reply in time, and keeps in mind what it answered, so that the next question may lean on it. */
export async function serve(
  interaction: RepliableInteraction,
  reply: Promise<Reply>,
  expectPrivate: boolean,
  { deferAfterMs, manners }: Serving,
): Promise<void> {
  await replyInTime(interaction, reply, { expectPrivate, deferAfterMs });
  manners.remember(interaction.channelId, interaction.user.id, await reply);
}
