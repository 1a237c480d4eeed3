import type { LoopbackChannel } from './loopback-channel.ts';
import type { LoopbackCommands } from './loopback-commands.ts';
import type { LoopbackInteraction, ShownMessage } from './loopback-interaction.ts';
import type { LoopbackPeople } from './loopback-people.ts';
import type { Route } from './loopback-rest.ts';

interface Answering {
  readonly applicationId: string;
  readonly commands: LoopbackCommands;
  readonly people: LoopbackPeople;
  readonly channel: LoopbackChannel;
  /** The interaction with this token; throws when there is none. */
  readonly interaction: (token: string) => LoopbackInteraction;
  /** A message of the bot's with this id; throws when there is none. */
  readonly message: (id: string) => ShownMessage;
  readonly gatewayUrl: () => string;
  readonly shards: () => number;
}

/** What a loopback Discord answers, and where. */
export function loopbackRoutes(discord: Answering): readonly Route[] {
  const { commands, people, interaction, channel } = discord;
  const app = `/applications/${discord.applicationId}`;
  const open = { authorised: false };
  const closed = { authorised: true };
  return [
    {
      ...closed,
      pattern: /^GET \/gateway\/bot$/,
      answer: () => gatewayInformation(discord.gatewayUrl(), discord.shards()),
    },
    {
      ...closed,
      pattern: /^GET \/applications\/@me$/,
      answer: () => ({ id: discord.applicationId, name: 'Sources Say' }),
    },
    {
      ...closed,
      pattern: new RegExp(`^GET ${app}/commands$`),
      answer: () => commands.list('global'),
    },
    {
      ...closed,
      pattern: new RegExp(`^PUT ${app}/commands$`),
      answer: (_parts, body) => commands.replace('global', body),
    },
    {
      ...closed,
      pattern: new RegExp(`^GET ${app}/guilds/(\\d+)/commands$`),
      answer: ([guild = '']) => commands.list(guild),
    },
    {
      ...closed,
      pattern: new RegExp(`^PUT ${app}/guilds/(\\d+)/commands$`),
      answer: ([guild = ''], body) => commands.replace(guild, body),
    },
    {
      ...closed,
      pattern: /^POST \/channels\/\d+\/messages$/,
      answer: (_parts, body) => people.message(channel.post(body)),
    },
    {
      ...closed,
      pattern: /^GET \/channels\/\d+\/messages\/(\d+)$/,
      answer: ([id = '']) => people.message(discord.message(id)),
    },
    {
      ...closed,
      pattern: /^POST \/channels\/\d+\/typing$/,
      answer: () => channel.type(),
    },
    {
      ...open,
      pattern: /^POST \/interactions\/\d+\/([^/]+)\/callback$/,
      answer: ([token = ''], body) => interaction(token).acknowledge(body),
    },
    {
      ...open,
      pattern: /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original$/,
      answer: ([token = ''], body) => people.message(interaction(token).edit(body)),
    },
    {
      ...open,
      pattern: /^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original$/,
      answer: ([token = '']) => interaction(token).remove(),
    },
    {
      ...open,
      pattern: /^POST \/webhooks\/\d+\/([^/]+)$/,
      answer: ([token = ''], body) => people.message(interaction(token).followUp(body)),
    },
  ];
}

function gatewayInformation(url: string, shards: number): object {
  const start = { total: 1000, remaining: 999, reset_after: 86_400_000 };
  return { url, shards, session_start_limit: { ...start, max_concurrency: shards } };
}
