import { setTimeout as sleep } from 'node:timers/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { LoopbackDiscord } from '../test/support/loopback-discord.ts';
import type { LoopbackInteraction } from '../test/support/loopback-interaction.ts';
import { BotProcess } from './measuring/bot-process.ts';
import { faredWords } from './measuring/serving.ts';

// The real bot, started as a host starts it, against a Discord on this machine that calls it harder than any server does:
// many at once, many a second, many in a row. `npm run bench:load -- --quick` for a short run.

const QUESTIONS = [
  'Did Microsoft and OpenAI end their partnership?',
  'How much did Microsoft invest in OpenAI?',
  'When did the partnership begin?',
  'Who is the CEO of OpenAI?',
  'Is the license exclusive?',
  'What happens to revenue sharing?',
  'Who won the World Cup?',
  'Why did they loosen the alliance?',
];

const ACKNOWLEDGED_WITHIN_MS = 3000;
/** As long as Discord keeps an interaction open. */
const ANSWERED_WITHIN_MS = 15 * 60_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    burst: { type: 'string' },
    rate: { type: 'string' },
    seconds: { type: 'string' },
    row: { type: 'string' },
  },
});
const burst = count(values.burst, values.quick ? 200 : 1000, 5000);
const rate = count(values.rate, values.quick ? 50 : 100, 500);
const seconds = count(values.seconds, values.quick ? 5 : 60, 300);
const row = count(values.row, values.quick ? 300 : 10_000, 50_000);

/** A number from the command line, within bounds: a slip of the pen must not keep the machine busy for a day. */
function count(given: string | undefined, usual: number, most: number): number {
  const number = given === undefined ? usual : Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new RangeError(`${given} should be a whole number up to ${most}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const discord = await LoopbackDiscord.start();
const bot = await BotProcess.start(discord);
let searched = 0;
bot.log.on('Question', () => {
  searched += 1;
});

let asked = 0;

function ask(): LoopbackInteraction {
  asked += 1;
  const question = QUESTIONS[asked % QUESTIONS.length] ?? '';
  return discord.call(
    'ask',
    { question, private: asked % 3 === 0 },
    { user: `user ${asked % 50}` },
  );
}

/** Milliseconds from a call's sending to the first thing the bot said to it; empty when it said nothing. */
function waitOf({ acknowledgedAt, calledAt }: LoopbackInteraction): readonly number[] {
  return acknowledgedAt === null ? [] : [acknowledgedAt - calledAt];
}

function spread(waits: readonly number[]): string {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0)} ms`;
  return `${at(0.5)} (median), ${at(0.95)} (95 %), ${at(0.99)} (99 %), ${at(1)} (slowest)`;
}

/** What the bot has, how its serving thread fared since this was last said, and what else the machine does. */
async function state(): Promise<string> {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${searched} searched so far; memory ${await bot.memory()} MB; ${faredWords(await bot.fared())}; load ${load}`;
}

/** Waits until every call has its answer, and says how it went. */
async function report(
  name: string,
  calls: readonly LoopbackInteraction[],
  started: number,
): Promise<void> {
  const deadline = new AbortController();
  const giveUp = sleep(ANSWERED_WITHIN_MS, null, { signal: deadline.signal }).catch(() => null);
  await Promise.race([
    Promise.all(calls.map(async (call) => call.when(({ acknowledged }) => acknowledged))),
    giveUp,
  ]);
  say(`${name}, until the last acknowledgement: ${await state()}`);
  await Promise.race([Promise.all(calls.map(async (call) => call.shown())), giveUp]);
  deadline.abort();
  const waits = calls.flatMap(waitOf);
  const lost = calls.filter(
    ({ original, followUps }) => original === null && followUps.length === 0,
  );
  const late =
    waits.filter((wait) => wait > ACKNOWLEDGED_WITHIN_MS).length + calls.length - waits.length;
  const took = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${name}: acknowledged in ${spread(waits)}; late ${late}, lost ${lost.length}; all answered after ${took} s; ${await state()}`,
  );
  if (late + lost.length > 0) process.exitCode = 1;
  discord.requests.length = 0;
}

try {
  const first = ask();
  await first.shown();
  say(
    `started: the first acknowledged in ${Math.round(waitOf(first)[0] ?? 0)} ms; ${await state()}`,
  );

  if (burst > 0) {
    const started = performance.now();
    await report(`${burst} at once`, Array.from({ length: burst }, ask), started);
  }

  if (rate * seconds > 0) {
    const started = performance.now();
    const calls: LoopbackInteraction[] = [];
    while (performance.now() - started < seconds * 1000) {
      const due = Math.min(
        rate * seconds,
        Math.ceil(((performance.now() - started) / 1000) * rate),
      );
      while (calls.length < due) calls.push(ask());
      await sleep(5);
    }
    await report(`${rate} a second for ${seconds} s (${calls.length})`, calls, started);
  }

  let waits: number[] = [];
  for (let done = 1; done <= row; done += 1) {
    const call = ask();
    await call.shown();
    waits.push(...waitOf(call));
    discord.requests.length = 0;
    if (done % Math.max(1, Math.ceil(row / 5)) === 0) {
      say(`${done} in a row: acknowledged in ${spread(waits)}; ${await state()}`);
      waits = [];
    }
  }
} finally {
  const code = await bot.stop();
  await discord.stop();
  say(`left with code ${code}; ${bot.troubles.length} warnings and errors in the log`);
  for (const line of bot.troubles.slice(0, 5)) say(line.slice(0, 300));
}
