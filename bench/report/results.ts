import * as z from 'zod';
import { qualitySchema, readySchema, speedSchema } from '../measuring/task.ts';

// All that a run found, as it is written with --json and read with --from.

const timing = speedSchema.extend(readySchema.shape);

const measured = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: timing }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

const engineSchema = z.object({
  name: z.string(),
  label: z.string(),
  /** `minisearch 7.2.0`. */
  version: z.string(),
});

const sizeSchema = z.object({
  articles: z.int(),
  passages: z.int(),
  bytes: z.int(),
  /** By engine; those that were not run are not in it. */
  engines: z.record(z.string(), measured),
});

const qualityResult = z.object({
  /** The folder of questions, by its name. */
  gold: z.string(),
  engines: z.record(z.string(), qualitySchema),
});

export const resultsSchema = z.object({
  machine: z.object({
    processor: z.string(),
    cores: z.int(),
    memoryBytes: z.int(),
    system: z.string(),
    node: z.string(),
  }),
  /** The commit that was measured, with a `+` where files had changed since; null outside of git. */
  commit: z.string().nullable(),
  day: z.string(),
  bareNodeBytes: z.int(),
  engines: z.array(engineSchema),
  sizes: z.array(sizeSchema),
  start: z
    .object({ nodeMs: z.number(), tsxMs: z.number(), askMs: z.number(), articles: z.int() })
    .nullable(),
  acknowledgement: z
    .object({ medianMs: z.number(), p95Ms: z.number(), articles: z.int() })
    .nullable(),
  quality: z.array(qualityResult),
});

export type Results = z.infer<typeof resultsSchema>;
export type MeasuredEngine = z.infer<typeof engineSchema>;
export type MeasuredSize = z.infer<typeof sizeSchema>;
export type Timing = z.infer<typeof timing>;

/** What was measured of an engine at a size; null when nothing was, or it failed. */
export function timingOf(size: MeasuredSize, engine: string): Timing | null {
  const found = size.engines[engine];
  return found?.ok === true ? found.result : null;
}
