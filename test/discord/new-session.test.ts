import { once } from 'node:events';
import { expect, test } from 'vitest';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';
import { wordsOf } from '../support/shown-text.ts';

const library = await aLibrary({}, {});

// discord.js waits five seconds between two logins, as Discord demands: in a file of its own, others run meanwhile.
test('a session that cannot be resumed is begun anew', async () => {
  const { discord } = await aBot({ library });
  const identified = once(discord.gateway.events, 'identified');
  discord.gateway.refuseResume = true;
  discord.gateway.drop();
  await identified;
  expect(wordsOf(await discord.call('sources').shown())).toMatch(/^2 sources/);
});
