/** Numbers that look drawn by lot and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1, without it. */
  next(): number;
  /** A whole number from 0 up to `count`, without it; 0 when `count` is 0. */
  below(count: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, a period of 2^32, enough for text. `seed`: any whole number. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, pick: (items) => items[below(items.length)] ?? items[0] };
}

/** Two numbers as one seed, so that article 1 of story 2 is not article 2 of story 1. */
export function seedOf(kind: number, number: number): number {
  return Math.imul(kind + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
}

/**
 * A rank by Zipf's law with Mandelbrot's shift: rank `r` has a probability in proportion to `1 / (r + shift)`.
 * @param shift how many of the first ranks are about as frequent; without it the first would be every twentieth word
 * @param ranks how many ranks there are
 */
export function zipfRank(random: Random, shift: number, ranks: number): number {
  return Math.min(ranks - 1, Math.floor(shift * (1 + ranks / shift) ** random.next() - shift));
}
