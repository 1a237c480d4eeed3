import type { Warning } from '../library/library.ts';
import { visibleText } from '../rendering/visible-text.ts';

/** More would push what was asked for off the screen. */
const WARNINGS_SHOWN = 10;

/** One line a warning, the first ten, then how many more. */
export function warningLines(warnings: readonly Warning[]): readonly string[] {
  const lines = warnings
    .slice(0, WARNINGS_SHOWN)
    .map(({ file, reason }) => visibleText(`${file}: ${reason}`));
  const more = warnings.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
