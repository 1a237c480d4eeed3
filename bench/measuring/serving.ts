import * as z from 'zod';

/** How the bot's serving thread fared since it was last asked; null where the system does not say. */
export const serving = z.object({
  /** The longest its event loop stood still, in milliseconds: by its own work, or because others had the processor. */
  pauseMs: z.number(),
  /** The longest it worked at a stretch, in milliseconds of processor time. */
  workMs: z.number().nullable(),
  /** Processor time in all. */
  ranMs: z.number().nullable(),
  /** How long it waited for a processor, though it had work. */
  waitedMs: z.number().nullable(),
});

export type Serving = z.infer<typeof serving>;

/** The same in words. */
export function faredWords({ pauseMs, workMs, ranMs, waitedMs }: Serving): string {
  return `serving thread: longest pause ${inMs(pauseMs)}, longest work ${inMs(workMs)}, ran ${inMs(ranMs)}, waited for a processor ${inMs(waitedMs)}`;
}

function inMs(value: number | null): string {
  return value === null ? 'unknown' : `${Math.round(value)} ms`;
}
