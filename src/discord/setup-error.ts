/** The bot cannot start or go on, and the host can do something about it: one line, exit code 1. */
export class DiscordSetupError extends Error {
  override readonly name = 'DiscordSetupError';
}
