import { afterEach, expect, test, vi } from 'vitest';
import { CoolDown } from '../../src/discord/cool-down.ts';
import { plainWords } from '../../src/discord/plain-words.ts';
import { RecentQuestions } from '../../src/discord/recent-questions.ts';
import { aLibrary } from '../support/documents.ts';
import { aBot } from '../support/running-bot.ts';
import { buttonOf, markdownOf, wordsOf } from '../support/shown-text.ts';

const START = 1000;
const QUESTION = 'When did the ferry sink?';
const ASKED = { question: QUESTION, isAnswered: true };

const library = await aLibrary({}, {});

afterEach(() => {
  vi.useRealTimers();
});

/** A bot with five seconds between two questions, and a clock to turn. */
async function aPatientBot(chat = false) {
  const clock = { now: START };
  const running = await aBot({ library, chat, coolDownSeconds: 5, now: () => clock.now });
  return { ...running, clock };
}

test('who asks again too soon hears when they can, in Discord’s own relative time, privately', async () => {
  const { discord, clock } = await aPatientBot();
  await discord.call('ask', { question: QUESTION }).shown();
  clock.now += 2000;
  const before = Date.now();
  const held = await discord.call('ask', { question: QUESTION }).shown();
  expect(held.private).toBe(true);
  const told = /^One moment\\: you can ask again <t:(\d+):R>\\\.$/.exec(markdownOf(held));
  expect(Number(told?.[1])).toBeGreaterThanOrEqual(before / 1000 + 3);
  expect(Number(told?.[1])).toBeLessThanOrEqual(Date.now() / 1000 + 4);
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

test('who is held hears for how long, and is told once; no cool-down holds nobody', () => {
  let now = START;
  const coolDown = new CoolDown(5, () => now);
  expect(coolDown.take('ada')).toBeNull();
  expect(coolDown.take('ada')).toEqual({ waitMs: 5000, first: true });
  now += 4999;
  expect(coolDown.take('ada')).toEqual({ waitMs: 1, first: false });
  now += 1;
  expect(coolDown.take('ada')).toBeNull();
  const none = new CoolDown(0);
  expect([none.take('ada'), none.take('ada')]).toEqual([null, null]);
});

test('what is remembered is forgotten within minutes', () => {
  let now = START;
  const recent = new RecentQuestions(() => now);
  recent.remember('general', 'ada', ASKED);
  now += 9 * 60_000;
  expect(recent.recall('general', 'ada')).toBe(QUESTION);
  now += 60_000;
  expect(recent.recall('general', 'ada')).toBeNull();
});

test.each([-86_400_000, 86_400_000])(
  'a clock that is set by %d ms neither holds anyone longer nor changes what is remembered',
  (by) => {
    const coolDown = new CoolDown(600);
    const recent = new RecentQuestions();
    coolDown.take('ada');
    recent.remember('general', 'ada', ASKED);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
    const { waitMs } = coolDown.take('ada') ?? { waitMs: 0 };
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(600_000);
    expect(recent.recall('general', 'ada')).toBe(QUESTION);
  },
);

test('of very many, the first are forgotten', () => {
  const coolDown = new CoolDown(5, () => START);
  const recent = new RecentQuestions(() => START);
  for (let user = 0; user < 20_000; user += 1) {
    coolDown.take(String(user));
    recent.remember('general', String(user), ASKED);
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
