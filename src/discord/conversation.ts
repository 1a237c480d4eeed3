import type { Message as DiscordMessage, OmitPartialGroupDMChannel } from 'discord.js';
import { discordPayload } from '../rendering/discord-payload.ts';
import type { Message } from '../rendering/message.ts';
import { plainMessage } from '../rendering/plain-message.ts';
import { readQuestion } from '../rendering/question-line.ts';
import { within } from './acknowledgement.ts';
import { markdownOf } from './own-message.ts';
import { plainWords } from './plain-words.ts';
import type { Serving } from './serving.ts';

/** A message in a channel where an answer can be put. */
export type SpokenMessage = OmitPartialGroupDMChannel<DiscordMessage>;

/** Whether a message is meant for the bot: a direct one, or one that mentions it, of a person. */
export function isSpokenTo(message: DiscordMessage): message is SpokenMessage {
  const { author, client, system, webhookId, mentions } = message;
  // A bot that answers bots may answer for ever.
  if (author.bot || system || webhookId !== null || client.user === null) return false;
  return !message.inGuild() || mentions.users.has(client.user.id);
}

/** Answers a message that is meant for the bot, in a reply that mentions nobody. */
export async function answerMessage(
  message: SpokenMessage,
  { commands, library, manners, deferAfterMs }: Serving,
): Promise<void> {
  const command = commands.find((one) => one.converse !== undefined);
  if (command?.converse === undefined) return;
  const { channelId, author } = message;
  const text = plainWords(message.content);
  if (text === '') return sayIn(message, plainMessage('plain', GREETING));
  const held = manners.coolDown.take(author.id);
  // Whoever goes on is not told again and again.
  if (held !== null) return held.first ? sayIn(message, manners.tooSoon(held.waitMs)) : undefined;
  const previous =
    (await within(deferAfterMs, questionRepliedTo(message))) ??
    manners.recent.recall(channelId, author.id);
  const answer = command.converse({ text, previous, asker: author.id }, library);
  if ((await within(deferAfterMs, answer)) === null) await message.channel.sendTyping();
  const reply = await answer;
  manners.remember(channelId, author.id, reply);
  return sayIn(message, reply.message);
}

/**
 * The question of the answer that a message replies to, whoever asked it, however long ago; null where it replies to
 * nothing of ours, or to what is gone.
 */
async function questionRepliedTo(message: SpokenMessage): Promise<string | null> {
  const { reference, mentions, client } = message;
  const isToOthers = mentions.repliedUser !== null && mentions.repliedUser.id !== client.user.id;
  if (reference === null || isToOthers) return null;
  try {
    const answer = await message.fetchReference();
    return answer.author.id === client.user.id ? readQuestion(markdownOf(answer)) : null;
  } catch {
    // Deleted meanwhile, or not to be read here: the words may still lean on what this person asked before.
    return null;
  }
}

const GREETING = 'Ask me something, and I look for it in the sources. /help says more.';

/** Puts a message below the one it replies to. */
export async function sayIn(message: SpokenMessage, words: Message): Promise<void> {
  const { components } = discordPayload(words, { private: false });
  await message.reply({
    components,
    flags: ['IsComponentsV2'],
    allowedMentions: { parse: [], repliedUser: false },
    // Someone who takes their question back still gets the answer.
    failIfNotExists: false,
  });
}
