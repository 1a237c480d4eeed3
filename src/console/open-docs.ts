import { openLibrary } from '../library/open-library.ts';
import type { ExplainingLibrary } from '../library/library.ts';
import type { Terminal } from './terminal.ts';
import { warningLines } from './warning-lines.ts';

/**
 * Opens the library in `dir` and says on the error stream what was left out. Rejects when nothing is readable there.
 * @param cacheDir where a snapshot of it may be
 */
export async function openDocs(
  dir: string,
  cacheDir: string | null,
  terminal: Terminal,
): Promise<ExplainingLibrary> {
  const { library, warnings } = await openLibrary(dir, cacheDir);
  for (const line of warningLines(warnings)) terminal.errors.write(`${line}\n`);
  return library;
}
