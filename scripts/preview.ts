import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { commands } from '../commands/index.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { discordPayload } from '../src/rendering/discord-payload.ts';
import { channelPage } from './preview/page.ts';
import type { Scene, Theme } from './preview/page.ts';

// Pictures of real answers over the seeds, as Discord shows them, from the very payloads it gets: docs/images/. Takes the
// Chromium that CHROMIUM names, or Debian's (apt-get install chromium fonts-noto-core).

const PROJECT = resolve(import.meta.dirname, '..');
const IMAGES = join(PROJECT, 'docs/images');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const SCENES: Readonly<Record<string, { name: string; values: Readonly<Record<string, string>> }>> =
  {
    conflict: {
      name: 'ask',
      values: { question: 'Did Microsoft and OpenAI end their partnership?' },
    },
    single: { name: 'ask', values: { question: 'How much did Microsoft invest in OpenAI?' } },
    none: { name: 'ask', values: { question: 'Who won the 2022 World Cup?' } },
    sources: { name: 'sources', values: {} },
    source: { name: 'sources', values: { document: '3' } },
  };

/** Widths in CSS pixels: a window, and a telephone. */
const SCREENS = { wide: { width: 720, scale: 1.25 }, phone: { width: 390, scale: 1.5 } } as const;

const THEMES: readonly Theme[] = ['dark', 'light'];

async function scenes(): Promise<(readonly [string, Scene])[]> {
  const { library } = await openLibrary(join(PROJECT, 'seeds'));
  return Promise.all(
    Object.entries(SCENES).map(async ([file, { name, values }]) => {
      const command = commands.find(({ data }) => data.name === name);
      if (command === undefined) throw new Error(`there is no /${name}`);
      const options = {
        getString: (option: string) => values[option] ?? null,
        getBoolean: () => null,
        getInteger: () => null,
      };
      const { message } = await command.execute({ options }, library);
      const payload = discordPayload(message, { private: false });
      return [file, { command: `/${name}`, payload }] as const;
    }),
  );
}

async function shoot(
  browser: BrowserContext,
  html: string,
  width: number,
  path: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: 100 });
  await page.setContent(html);
  await page.locator('#channel').screenshot({ path });
  await page.close();
}

async function withBrowser(
  scale: number,
  use: (browser: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'preview-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    deviceScaleFactor: scale,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true });
  }
}

const css = await readFile(join(import.meta.dirname, 'preview/discord.css'), 'utf8');
const shown = await scenes();
for (const [screen, { width, scale }] of Object.entries(SCREENS)) {
  await withBrowser(scale, async (browser) => {
    for (const [file, scene] of shown)
      for (const theme of THEMES)
        await shoot(
          browser,
          channelPage(scene, theme, css),
          width,
          join(IMAGES, `${file}-${theme}-${screen}.png`),
        );
  });
}
