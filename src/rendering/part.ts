import type { Block } from './message.ts';

/** Which of several questions an answer is to: `at` (from 0) `of` how many. */
export interface Part {
  readonly at: number;
  readonly of: number;
}

/** A line between two parts of a message. */
export const DIVIDER: Block = { kind: 'divider' };

/** Groups take turns, so that the first position of every question is kept longest. */
export function groupIn({ at, of }: Part, position: number): number {
  return position * of + at;
}

/** Between the parts of one answer; several are parted from one another. */
export function dividerIn({ of }: Part): Block[] {
  return of === 1 ? [DIVIDER] : [];
}
