import { steadyNow } from './clock.ts';

/** What is kept is forgotten once there are so many, those first whose time is up. */
const MOST_MEMBERS = 10_000;

/** Spaces out what members ask, each for themselves. In memory alone. */
export class CoolDown {
  /** By user id: when they may ask again, by `now`, and whether they were told. */
  readonly #until = new Map<string, { until: number; told: boolean }>();
  readonly #spanMs: number;
  readonly #now: () => number;

  /**
   * @param seconds between two questions; 0 for no cool-down
   * @param now milliseconds, by a clock that nobody sets
   */
  constructor(seconds: number, now: () => number = steadyNow) {
    this.#spanMs = seconds * 1000;
    this.#now = now;
  }

  /**
   * Null when someone may ask, which begins their next span; else for how many milliseconds they may not, and whether this
   * is the first time since that they hear of it.
   */
  take(userId: string): { readonly waitMs: number; readonly first: boolean } | null {
    const now = this.#now();
    const held = this.#until.get(userId);
    if (held !== undefined && held.until > now) {
      const first = !held.told;
      held.told = true;
      return { waitMs: held.until - now, first };
    }
    if (this.#spanMs > 0) this.#begin(userId, now);
    return null;
  }

  #begin(userId: string, now: number): void {
    this.#until.delete(userId);
    this.#until.set(userId, { until: now + this.#spanMs, told: false });
    // The oldest stand first.
    for (const [id, { until }] of this.#until) {
      if (until > now && this.#until.size <= MOST_MEMBERS) break;
      this.#until.delete(id);
    }
  }
}
