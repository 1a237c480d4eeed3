import { PermissionFlagsBits } from 'discord.js';

/**
 * The address where an owner adds the bot to a server. To answer commands it needs no permission; to answer messages
 * (`chat`), a few.
 */
export function inviteLink(applicationId: string, chat: boolean): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(chat ? CHAT_PERMISSIONS : 0n),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

const CHAT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;
