import * as z from 'zod';

/** What a process of its own is to do with one engine. */
export type Task =
  | {
      readonly kind: 'speed';
      readonly engine: string;
      readonly folder: string;
      readonly passagesFile: string;
      readonly questions: readonly string[];
      /** No new question after so many seconds. */
      readonly seconds: number;
      /** Where the engine leaves what it can be made ready from. */
      readonly savedPath: string;
    }
  | {
      readonly kind: 'ready';
      readonly engine: string;
      readonly folder: string;
      readonly question: string;
      readonly savedPath: string;
    }
  | {
      readonly kind: 'quality';
      readonly engine: string;
      readonly docs: string;
      readonly goldFile: string;
      readonly savedPath: string;
    };

export const speedSchema = z.object({
  /** From the text (for Sources Say: from its files) to a library that can be asked. */
  buildMs: z.number(),
  /** Once built and swept, and the highest through the questions: bytes of the process, Node's own among them. */
  builtBytes: z.number(),
  askedBytes: z.number(),
  /** The highest ever, building included. */
  peakBytes: z.number(),
  asked: z.int(),
  medianMs: z.number(),
  p95Ms: z.number(),
  /** Of one question's time on a processor, all threads together: other programs lengthen it but little. */
  processorMedianMs: z.number(),
  processorP95Ms: z.number(),
  /** One changed article, from its writing until it is found, and the share of it that is the library's work. */
  update: z.object({ seenMs: z.number(), workMs: z.number() }).nullable(),
});
export type Speed = z.infer<typeof speedSchema>;

export const readySchema = z.object({
  /** From what was saved to the first answer. */
  readyMs: z.number(),
});

const tally = z.object({ right: z.int(), of: z.int() });
export const qualitySchema = z.object({
  /** Of the questions that have an answer: the passage shown first holds an accepted one. */
  firstPassage: tally,
  /** Of these too: the quote shown first does. Null for engines that show whole passages. */
  firstQuote: tally.nullable(),
  /** Of the questions without an answer: nothing is shown as one. */
  silent: tally,
});
export type Quality = z.infer<typeof qualitySchema>;
