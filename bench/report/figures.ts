// Figures as they are shown: as many digits as say something, and the unit.

/** Milliseconds: `0.31 ms`, `12 ms`, `3.4 s`. */
export function duration(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(0)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return `${short(ms)} ms`;
}

/** Bytes: `340 MB`, `2.7 GB`. */
export function size(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${short(bytes / 1e6)} MB`;
}

/** A ratio: `0.31`, `2.4`, `31`. */
export function short(number: number): string {
  if (number >= 9.95) return number.toFixed(0);
  return number >= 0.995 ? number.toFixed(1) : number.toFixed(2);
}

/** `37/73 (51 %)`; a dash for none of none. */
export function share({ right, of }: { readonly right: number; readonly of: number }): string {
  return of === 0 ? '–' : `${right}/${of} (${((100 * right) / of).toFixed(0)} %)`;
}
