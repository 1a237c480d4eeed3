import { openLibrary } from '../library/open-library.ts';
import type { ExplainingLibrary } from '../library/library.ts';
import type { Terminal } from './terminal.ts';
import { warningLines } from './warning-lines.ts';

/** Opens the library in `dir` and says on the error stream what was left out. Rejects when nothing is readable there. */
export async function openDocs(dir: string, terminal: Terminal): Promise<ExplainingLibrary> {
  const { library, warnings } = await openLibrary(dir);
  for (const line of warningLines(warnings)) terminal.errors.write(`${line}\n`);
  return library;
}
