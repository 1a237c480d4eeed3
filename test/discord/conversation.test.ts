import { expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { plainMessage } from '../../src/rendering/plain-message.ts';
import type { LoopbackDiscord } from '../support/loopback-discord.ts';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';
import { buttonOf, markdownOf, wordsOf } from '../support/shown-text.ts';

const library = await aLibrary(
  { text: 'The ferry Aurora sank on Monday in the harbour of Orm.', site: 'ledger.example' },
  { text: 'The ferry Aurora sank on Tuesday because its hull was old.', site: 'herald.example' },
  { text: 'The museum opens at nine.' },
);

const QUESTION = 'When did the ferry Aurora sink?';

/** Not asked for, so that no test has to wait for something not to come: the next answer is the first. */
async function aChat(options: Partial<Parameters<typeof aBot>[0]> = {}) {
  return aBot({ library, chat: true, ...options });
}

test('without the setting, the bot is told of no messages', async () => {
  const { discord } = await aBot({ library });
  expect(discord.gateway.intents).toEqual([0]);
});

test('chatting asks for no privileged intent, and for the permission to write', async () => {
  const { discord, log } = await aChat();
  const [intents = 0] = discord.gateway.intents;
  const privileged = (1 << 1) | (1 << 8) | (1 << 15);
  expect([intents & privileged, intents > 0]).toEqual([0, true]);
  expect(log.text).toMatch(/permissions=274877975552/);
});

test.each([{ dm: true }, { dm: false }])(
  'what is said to the bot is answered in a reply that pings nobody (direct: $dm)',
  async ({ dm }) => {
    const { discord } = await aChat();
    const text = dm ? QUESTION : `${discord.mention} ${QUESTION}`;
    const reply = await discord.channel.replyTo(discord.say(text, { dm }));
    expect(wordsOf(reply)).toMatch(/Monday[\s\S]*Tuesday/);
    expect(markdownOf(reply)).toContain(`-# Question\\: ${QUESTION}`);
    expect(reply.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  },
);

test('the bot answers nobody else: no other talk, no bots, no webhooks, no news of the server', async () => {
  const { discord } = await aChat();
  const asked = `${discord.mention} ${QUESTION}`;
  discord.say(QUESTION);
  discord.say(asked, { bot: true });
  discord.say(asked, { webhook: true });
  discord.say(asked, { type: 7 });
  discord.say(QUESTION, { dm: true, bot: true });
  await discord.channel.replyTo(discord.say(asked));
  expect(discord.channel.said).toHaveLength(1);
});

test('a mention alone is greeted, and signs for members and emoji are no words', async () => {
  const { discord } = await aChat();
  const alone = await discord.channel.replyTo(discord.say(discord.mention));
  expect(wordsOf(alone)).toMatch(/^Ask me something/);
  const text = `${discord.mention} <@&5> <:wave:6> ${QUESTION} <t:7:R> <#8>`;
  const reply = await discord.channel.replyTo(discord.say(text));
  expect(wordsOf(reply)).toContain(`Question: ${QUESTION}\n`);
});

test('a long message is told so', async () => {
  const { discord } = await aChat();
  const reply = await discord.channel.replyTo(discord.say('why? '.repeat(300), { dm: true }));
  expect(wordsOf(reply)).toMatch(/^A question may have 300 characters/);
});

test('a question may lean on the same person’s last in the same channel', async () => {
  const { discord } = await aChat();
  const said = async (text: string, user = 'ada', dm = false) =>
    wordsOf(
      await discord.channel.replyTo(
        discord.say(dm ? text : `${discord.mention} ${text}`, { user, dm }),
      ),
    );
  await said(QUESTION);
  expect(await said('and why?')).toMatch(
    /You wrote: and why\?\nAsked as: Why did the ferry Aurora sink\?[\s\S]*old/,
  );
  const alone = await said('and what does the Ledger say?');
  expect(alone).toMatch(/Asked as: Why did the ferry Aurora sink\?/);
  expect(alone).not.toMatch(/hull/);
  expect(await said('and why?', 'ben')).toMatch(/Question: and why\?/);
  expect(await said('and why?', 'ada', true)).toMatch(/Question: and why\?/);
});

test('a question may lean on bare keywords, and on how they were understood', async () => {
  const { discord } = await aChat();
  const said = async (text: string) =>
    wordsOf(await discord.channel.replyTo(discord.say(text, { dm: true })));
  expect(await said('ferry aurora sank')).toContain('Question: ferry aurora sank');
  expect(await said('and when?')).toMatch(
    /You wrote: and when\?\nAsked as: When: ferry aurora sank\?[\s\S]*Monday/,
  );
  expect(await said('why?')).toMatch(/Asked as: Why: ferry aurora sank\?[\s\S]*hull/);
  for (const text of ['who said that?', 'really?']) {
    const again = await said(text);
    expect(again).toContain(`You wrote: ${text}\nAsked as: Why: ferry aurora sank?`);
  }
});

test('small talk gets a short word, and the question before it stays what is leant on', async () => {
  const { discord } = await aChat();
  const said = async (text: string) =>
    wordsOf(await discord.channel.replyTo(discord.say(text, { dm: true })));
  await said(QUESTION);
  expect(await said('Thank you!')).toBe('You are welcome.');
  expect(await said('Is a comet near?')).toContain('No source answers this');
  expect(await said('why?')).toContain('Asked as: Why did the ferry Aurora sink?');
});

test('a question may lean on a command’s', async () => {
  const { discord } = await aChat();
  await discord.call('ask', { question: QUESTION }).shown();
  const reply = await discord.channel.replyTo(discord.say(`${discord.mention} why?`));
  expect(wordsOf(reply)).toContain('Asked as: Why did the ferry Aurora sink?');
});

test('a reply leans on the answer that it replies to, whoever asked for that, however long ago', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { discord } = await aChat({ now: () => now });
  const called = await discord.call('ask', { question: QUESTION }).shown();
  now += 24 * 60 * 60_000;
  const reply = async (text: string, replyTo: string) =>
    discord.channel.replyTo(discord.say(`${discord.mention} ${text}`, { user: 'ben', replyTo }));
  const why = await reply('and why?', called.id);
  expect(wordsOf(why)).toContain('You wrote: and why?\nAsked as: Why did the ferry Aurora sink?');
  const museum = await reply('When does the museum open?', called.id);
  expect(wordsOf(museum)).toContain('Question: When does the museum open?');
  // His own last question was about the museum; the answer he replies to was not.
  expect(wordsOf(await reply('when?', why.id))).toContain('When did the ferry Aurora sink?');
});

test('a reply to what is gone, or to no answer, leans on what the same person asked before', async () => {
  const { discord } = await aChat();
  await discord.channel.replyTo(discord.say(`${discord.mention} ${QUESTION}`));
  for (const replyTo of ['1999999999999999999', (await greeted(discord)).id]) {
    const id = discord.say(`${discord.mention} why?`, { replyTo });
    expect(wordsOf(await discord.channel.replyTo(id))).toContain('Why did the ferry Aurora sink?');
  }
});

async function greeted(discord: LoopbackDiscord) {
  return discord.channel.replyTo(discord.say(discord.mention));
}

test('who deletes their message gets the answer all the same', async () => {
  const { discord } = await aChat();
  const reply = await discord.channel.replyTo(discord.say(QUESTION, { dm: true }));
  expect(reply.body).toMatchObject({ message_reference: { fail_if_not_exists: false } });
});

test('after some minutes the question before is forgotten', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { discord } = await aChat({ now: () => now });
  const why = async () => wordsOf(await discord.channel.replyTo(discord.say('why?', { dm: true })));
  await discord.channel.replyTo(discord.say(QUESTION, { dm: true }));
  now += 9 * 60_000;
  expect(await why()).toContain('Asked as: Why did');
  now += 11 * 60_000;
  expect(await why()).toContain('Question: why?');
});

test('the buttons under a reply work; the asker and moderators delete it, others do not', async () => {
  const { discord } = await aChat();
  const reply = await discord.channel.replyTo(discord.say(QUESTION, { dm: true, user: 'ada' }));
  const context = await discord.press(reply, buttonOf(reply, 'Context'), { user: 'ben' }).shown();
  expect([context.private, wordsOf(context).includes('In its context')]).toEqual([true, true]);
  const remove = buttonOf(reply, 'Delete');
  const refused = await discord.press(reply, remove, { user: 'ben' }).shown();
  expect(wordsOf(refused)).toMatch(/^Only who asked/);
  for (const caller of [{ user: 'ada' }, { user: 'mod', moderator: true }])
    expect((await discord.press(reply, remove, caller).when((one) => one.deleted)).deleted).toBe(
      true,
    );
});

test('a made-up custom id makes nobody the owner', async () => {
  const { discord } = await aChat();
  const reply = await discord.channel.replyTo(discord.say(QUESTION, { dm: true, user: 'ada' }));
  const made = buttonOf(reply, 'Delete').replace(/@\d+$/, '@1600000000000000001');
  expect(wordsOf(await discord.press(reply, made, { user: 'ben' }).shown())).toMatch(/^Only who/);
});

test('an answer that takes long is typed, one that fails is apologised for, the cause logged', async () => {
  let fail = (_error: Error): void => {};
  const failing: Command = {
    data: { name: 'ask', description: 'Fails' },
    execute: async () => ({ message: plainMessage('plain', 'unused'), private: false }),
    converse: async () => new Promise((_resolve, reject) => (fail = reject)),
  };
  const { discord, log } = await aChat({ commands: [failing], deferAfterMs: 0 });
  const id = discord.say(QUESTION, { dm: true });
  await discord.channel.when(({ typed }) => typed === 1);
  fail(new Error('the index is gone'));
  expect(wordsOf(await discord.channel.replyTo(id))).toMatch(/went wrong on my side/);
  expect(log.text).toContain('the index is gone');
  expect(log.text).not.toContain(QUESTION);
});

test('where the bot may not write, nothing breaks, and the log says so', async () => {
  const { discord, log } = await aChat();
  discord.refuse(/^POST \/channels/, { status: 403, code: 50013, message: 'Missing Permissions' });
  discord.say(QUESTION, { dm: true });
  await discord.channel.replyTo(discord.say(QUESTION, { dm: true }));
  expect(log.text).toContain('Missing Permissions');
});
