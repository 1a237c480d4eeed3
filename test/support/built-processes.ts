import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Programs of the tests' own are started as one file each: hundreds of sources take seconds to load.

const BUILT = resolve(import.meta.dirname, '../../.cache/test-processes');

function aProcess(url: URL): { readonly source: string; readonly built: string } {
  const source = fileURLToPath(url);
  return { source, built: resolve(BUILT, `${basename(source, '.ts')}.mjs`) };
}

/** A bot, to send signals to, and to break. */
export const BOT_PROCESS = aProcess(new URL('bot-process.ts', import.meta.url));

/** A library that follows a folder, to be started where the system sets limits. */
export const FOLLOWING_PROCESS = aProcess(new URL('following-process.ts', import.meta.url));
