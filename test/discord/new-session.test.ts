import { once } from 'node:events';
import { expect, test } from 'vitest';
import { aLibrary } from '../support/documents.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aBot } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const library = await aLibrary({}, {});

const FAULTS: readonly ((discord: LoopbackDiscord) => void)[] = [
  // A resumption that is refused.
  ({ gateway }) => {
    gateway.refuseResume = true;
    gateway.drop();
  },
  // A session that is declared invalid while it is used.
  ({ gateway }) => gateway.invalidate(),
];

// discord.js waits five seconds between two logins, as Discord demands: both at once, in a file of their own.
test('a session that cannot be resumed, or is declared invalid, is begun anew', async () => {
  const answers = FAULTS.map(async (fault) => {
    const { discord } = await aBot({ library });
    const identified = once(discord.gateway.events, 'identified');
    fault(discord);
    await identified;
    return wordsOf(await discord.call('sources').shown());
  });
  expect(await Promise.all(answers)).toEqual([
    expect.stringMatching(/^2 sources/),
    expect.stringMatching(/^2 sources/),
  ]);
});
