import type { KeptDocument } from '../../corpus/kept-document.ts';

/** How many documents two states of a library differ in. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Where two lists differ: how many are the same from the start on, and how many up to the end. */
export interface Stretch {
  readonly from: number;
  readonly rest: number;
}

/** The stretch in which two states of a library differ, but for citation numbers. */
export function changedStretch(
  before: readonly KeptDocument[],
  next: readonly KeptDocument[],
): Stretch {
  const shorter = Math.min(before.length, next.length);
  let from = 0;
  while (from < shorter && isSame(before[from], next[from])) from += 1;
  let rest = 0;
  while (rest < shorter - from && isSame(before.at(-1 - rest), next.at(-1 - rest))) rest += 1;
  return { from, rest };
}

function isSame(a: KeptDocument | undefined, b: KeptDocument | undefined): boolean {
  return a === b || (a?.packed === b?.packed && a?.file === b?.file);
}

/** How many documents are new, changed or gone, by their files; null when none is. */
export function differenceOf(
  before: readonly KeptDocument[],
  next: readonly KeptDocument[],
): Difference | null {
  const { from, rest } = changedStretch(before, next);
  const old = new Map(
    before.slice(from, before.length - rest).map(({ file, packed }) => [file, packed]),
  );
  let added = 0;
  let changed = 0;
  const stretch = next.slice(from, next.length - rest);
  for (const { file, packed } of stretch) {
    const known = old.get(file);
    if (known === undefined) added += 1;
    else if (known !== packed) changed += 1;
  }
  const removed = old.size - (stretch.length - added);
  return added + changed + removed === 0 ? null : { added, changed, removed };
}
