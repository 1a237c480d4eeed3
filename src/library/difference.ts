import type { KeptDocument } from '../corpus/kept-document.ts';

/** How many documents two states of a library differ in. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** How many documents are new, changed or gone, by their files; null when none is. */
export function differenceOf(
  before: readonly KeptDocument[],
  next: readonly KeptDocument[],
): Difference | null {
  const old = new Map(before.map((document) => [document.file, document]));
  let added = 0;
  let changed = 0;
  for (const document of next) {
    const known = old.get(document.file);
    if (known === undefined) added += 1;
    else if (known.packed !== document.packed) changed += 1;
  }
  const removed = old.size - (next.length - added);
  return added + changed + removed === 0 ? null : { added, changed, removed };
}
