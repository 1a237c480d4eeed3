import type { LoopbackDiscord } from './loopback-discord.ts';
import type { ShownMessage } from './loopback-interaction.ts';
import { buttonOf } from './shown-text.ts';

/** What a member is shown who presses the button of that label. */
export async function pressed(
  discord: LoopbackDiscord,
  message: ShownMessage,
  label: string,
  user = 'ada',
): Promise<ShownMessage> {
  return discord.press(message, buttonOf(message, label), { user }).shown();
}
