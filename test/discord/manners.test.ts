import { expect, test } from 'vitest';
import { CoolDown } from '../../src/discord/cool-down.ts';
import { plainWords } from '../../src/discord/plain-words.ts';
import { RecentQuestions } from '../../src/discord/recent-questions.ts';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';
import { buttonOf, markdownOf, wordsOf } from '../support/shown-text.ts';

const NOON = Date.parse('2026-01-01T12:00:00Z');
const QUESTION = 'When did the ferry sink?';

const library = await aLibrary({}, {});

/** A bot with five seconds between two questions, and a clock to turn. */
async function aPatientBot(chat = false) {
  const clock = { now: NOON };
  const running = await aBot({ library, chat, coolDownSeconds: 5, now: () => clock.now });
  return { ...running, clock };
}

test('who asks again too soon hears when they can, in Discord’s own relative time, privately', async () => {
  const { discord, clock } = await aPatientBot();
  await discord.call('ask', { question: QUESTION }).shown();
  clock.now += 2000;
  const held = await discord.call('ask', { question: QUESTION }).shown();
  expect(held.private).toBe(true);
  expect(markdownOf(held)).toBe(`One moment\\: you can ask again <t:${NOON / 1000 + 5}:R>\\.`);
  clock.now += 3000;
  expect(wordsOf(await discord.call('ask', { question: QUESTION }).shown())).toContain('Question:');
});

test('everyone waits for themselves alone, and only for what searches', async () => {
  const { discord } = await aPatientBot();
  const answer = await discord.call('ask', { question: QUESTION }).shown();
  const shown = await Promise.all([
    discord.call('ask', { question: QUESTION }, { user: 'ben' }).shown(),
    discord.call('sources').shown(),
    discord.call('help').shown(),
    discord.press(answer, buttonOf(answer, 'Context')).shown(),
  ]);
  for (const message of shown) expect(wordsOf(message)).not.toContain('One moment');
});

test('forms and menus are spaced out as well', async () => {
  const { discord } = await aPatientBot();
  const answer = await discord.call('ask', { question: QUESTION }).shown();
  const opened = await discord
    .press(answer, buttonOf(answer, 'Ask more'))
    .when(({ modal }) => modal !== null);
  expect(wordsOf(await discord.submit(opened, QUESTION).shown())).toContain('One moment');
  expect(wordsOf(await discord.menu('Ask the sources', QUESTION).shown())).toContain('One moment');
});

test('in a conversation someone who goes on is told once', async () => {
  const { discord, clock } = await aPatientBot(true);
  const say = (user = 'ada'): string => discord.say(QUESTION, { dm: true, user });
  await discord.channel.replyTo(say());
  const told = await discord.channel.replyTo(say());
  say();
  say();
  // Whoever speaks later is answered later.
  await discord.channel.replyTo(say('ben'));
  clock.now += 5000;
  await discord.channel.replyTo(say());
  expect(markdownOf(told)).toContain(':R>');
  expect(discord.channel.said).toHaveLength(4);
});

test('a clock that is set back holds nobody for long, and no cool-down holds nobody at all', () => {
  let now = NOON;
  const coolDown = new CoolDown(5, () => now);
  expect(coolDown.take('ada')).toBeNull();
  expect(coolDown.take('ada')).toEqual({ until: NOON + 5000, first: true });
  expect(coolDown.take('ada')).toEqual({ until: NOON + 5000, first: false });
  now -= 3_600_000;
  expect(coolDown.take('ada')).toBeNull();
  const none = new CoolDown(0);
  expect([none.take('ada'), none.take('ada')]).toEqual([null, null]);
});

test('of very many, the first are forgotten', () => {
  const coolDown = new CoolDown(5, () => NOON);
  const recent = new RecentQuestions(() => NOON);
  for (let user = 0; user < 20_000; user += 1) {
    coolDown.take(String(user));
    recent.remember('general', String(user), QUESTION);
  }
  expect([coolDown.take('0'), coolDown.take('19999')]).toEqual([null, expect.anything()]);
  expect([recent.recall('general', '0'), recent.recall('general', '19999')]).toEqual([
    null,
    QUESTION,
  ]);
});

test.each([
  ['<@1> when did <@!2> ask <@&3> in <#4>?', 'when did ask in ?'],
  ['</ask:1> me <:wave:2><a:b:3>\n<t:4> now <t:5:R>', '/ask me now'],
  ['a < b > c, 5 <@ 6', 'a < b > c, 5 <@ 6'],
  ['<@'.repeat(5), '<@<@<@<@<@'],
])('%j says %j', (content, words) => {
  expect(plainWords(content)).toBe(words);
});
