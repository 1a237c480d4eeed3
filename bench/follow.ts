import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LoopbackDiscord } from '../test/support/loopback-discord.ts';
import { articleName, QUESTIONS, writeArticles } from './generated-articles.ts';
import { BotProcess } from './measuring/bot-process.ts';
import { faredWords } from './measuring/serving.ts';

// The real bot over a large folder that is read, changed and asked, in the thread that talks to Discord: how long that is
// kept from its event loop, and how soon a change shows. `npm run bench:follow -- --articles 1000`

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const count = Number(values.articles);
if (!Number.isInteger(count) || count < 1 || count > 20_000)
  throw new RangeError(`${values.articles} should be a whole number from 1 to 20000`);
const folder = await mkdtemp(join(tmpdir(), 'sources-say-bench-'));
const cacheDir = await mkdtemp(join(tmpdir(), 'sources-say-bench-cache-'));
const discord = await LoopbackDiscord.start();
const bots: BotProcess[] = [];

/** Starts the bot and prints how long that took; what its thread did before it was ready, is loading and no serving. */
async function start(name: string): Promise<BotProcess> {
  const started = performance.now();
  const ready = await BotProcess.start(discord, { DOCS_DIR: folder, CACHE_DIR: cacheDir });
  bots.push(ready);
  await print(name, started, ready);
  return ready;
}

/** Does something and prints how long it took, and how the serving thread fared meanwhile. */
async function measured(name: string, serving: BotProcess, work: () => Promise<unknown>) {
  await serving.fared();
  const started = performance.now();
  await work();
  await print(name, started, serving);
}

async function print(name: string, started: number, serving: BotProcess): Promise<void> {
  const took = String(Math.round(performance.now() - started)).padStart(6);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  process.stdout.write(
    `${name.padEnd(42)} ${took} ms; ${faredWords(await serving.fared())}; load ${load}\n`,
  );
}

async function ask(question: string): Promise<unknown> {
  return discord.call('ask', { question }).shown();
}

const askAll = async (): Promise<unknown> => Promise.all(QUESTIONS.map(ask));

/** Settles when the bot has said that a changed library stands. */
const change = async (serving: BotProcess): Promise<unknown> =>
  once(serving.log, 'The library has changed');

const LINES = 'The ferry sank near Calder on Monday. Nobody was hurt, said Voss. ';
/** Paragraphs of two such lines: a file of more than 50,000 blocks is refused. */
const LARGE = `${LINES}${LINES}\n\n`.repeat(30_000);

try {
  await writeArticles(folder, count);
  const first = await start(`start with ${count} articles`);
  await measured('24 questions, one by one', first, async () => {
    for (const question of QUESTIONS) await ask(question);
  });
  await measured('24 questions, all at once', first, askAll);
  await measured('an article is changed', first, async () => {
    const shown = change(first);
    await writeFile(join(folder, articleName(0)), LINES);
    await shown;
  });
  const many = Math.min(200, count);
  await measured(`${many} articles are changed, 24 questions come`, first, async () => {
    const shown = change(first);
    for (let number = 0; number < many; number += 1)
      await writeFile(join(folder, articleName(number)), `In place ${number}: ${LINES}`);
    await Promise.all([shown, askAll()]);
  });
  await measured('an article of 4 MB is added', first, async () => {
    const shown = change(first);
    await writeFile(join(folder, 'large.txt'), LARGE);
    await shown;
  });
  await measured('it is changed, 24 questions come', first, async () => {
    const shown = change(first);
    await writeFile(join(folder, 'large.txt'), `${LINES}\n\n${LARGE}`);
    await Promise.all([shown, askAll()]);
  });
  await first.stop();
  await start('start again, from the snapshot');
} finally {
  for (const bot of bots) await bot.stop();
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
  await rm(cacheDir, { recursive: true, force: true });
}
