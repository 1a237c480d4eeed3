import { openLibrary } from '../library/open-library.ts';
import type { Library, Warning } from '../library/library.ts';
import { visibleText } from '../rendering/visible-text.ts';
import type { Terminal } from './terminal.ts';

/** More would push what was asked for off the screen. */
const WARNINGS_SHOWN = 10;

/** Opens the library in `dir` and says on the error stream what was left out. Rejects when nothing is readable there. */
export async function openDocs(dir: string, terminal: Terminal): Promise<Library> {
  const { library, warnings } = await openLibrary(dir);
  for (const line of warningLines(warnings)) terminal.errors.write(`${line}\n`);
  return library;
}

/** One line a warning, the first ten, then how many more. */
export function warningLines(warnings: readonly Warning[]): readonly string[] {
  const lines = warnings
    .slice(0, WARNINGS_SHOWN)
    .map(({ file, reason }) => visibleText(`${file}: ${reason}`));
  const more = warnings.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
