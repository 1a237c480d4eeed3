import * as z from 'zod';
import type { Answer, Quote, SourceAnswer } from '../answering/answer.ts';

const span = z.tuple([z.int().min(0), z.int().min(0)]);

const quote = z.object({
  /** The readable text from `start` to `end`, letter for letter. */
  text: z.string(),
  /** UTF-16 offsets into the readable text (`npm run sources -- --text FILE` prints it); `end` is not included. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** From 1. */
  line: z.int().min(1),
  heading: z.string().nullable(),
  /** The deciding words: `[start, end]` relative to `text`. */
  highlights: z.array(span),
  /** Words that are not the source's, to understand the quote alone by; or null. */
  note: z.string().nullable(),
});

const source = z.object({
  /** A hash of the path. */
  id: z.string(),
  /** The citation number: by order of path, the same everywhere. */
  number: z.int().min(1),
  /** Relative to the folder, with forward slashes. */
  file: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  site: z.string().nullable(),
  /** ISO dates. */
  published: z.string().nullable(),
  updated: z.string().nullable(),
  url: z.string().nullable(),
});

const sourceAnswer = z.object({
  source,
  quotes: z.array(quote).min(1).max(2),
  /** 0 to 1, comparable within one answer. */
  score: z.number(),
  /** Files that repeat this one. */
  copies: z.array(z.string()),
});

/** The answer to one question. */
const oneAnswer = z.object({
  question: z.string(),
  verdict: z.enum(['conflict', 'agreement', 'single', 'none']),
  /** Empty with `none`. Sources that say the same stand in one; the one with the best answer first. */
  positions: z.array(
    z.object({ label: z.string().nullable(), answers: z.array(sourceAnswer).min(1) }),
  ),
  /** With `none`: up to three that come closest, not answering. Otherwise empty. */
  nearest: z.array(sourceAnswer).max(3),
  /** A hint in words, or null. */
  notice: z.string().nullable(),
  /** Sources that say nothing on the question; the first twenty by name. */
  silent: z.object({ count: z.int().min(0), files: z.array(z.string()).max(20) }),
  /** Only with `conflict`: in what the sources differ. */
  differs: z
    .enum([
      'number',
      'money',
      'percent',
      'date',
      'time',
      'duration',
      'person',
      'organisation',
      'place',
      'cause',
      'stance',
      'attribution',
      'subject',
      'other',
    ])
    .optional(),
});

/**
 * What `npm run ask -- --json` prints for one question, on one line. Scripts rely on it: add fields, change none.
 * README.md describes it in words.
 */
export const answerJson = oneAnswer.extend({
  /** How long the answer took, in milliseconds, to a tenth. */
  tookMs: z.number().min(0),
  /** Only where several questions were asked at once: the first, written out, which all of the above answers … */
  part: z.string().optional(),
  /** … and the answers to the others, in order; `question` is theirs, written out. */
  further: z.array(oneAnswer).min(1).max(2).optional(),
});

export type AnswerJson = z.infer<typeof answerJson>;

/** The JSON of an answer that took `tookMs` milliseconds. */
export function toAnswerJson(answer: Answer, tookMs: number): AnswerJson {
  const { part, further } = answer;
  const { differs, ...said } = oneAnswerJson(answer);
  return {
    ...said,
    tookMs: Math.round(tookMs * 10) / 10,
    ...(differs === undefined ? {} : { differs }),
    ...(part === undefined ? {} : { part }),
    ...(further === undefined ? {} : { further: further.map(oneAnswerJson) }),
  };
}

function oneAnswerJson(answer: Answer): z.infer<typeof oneAnswer> {
  const { question, verdict, positions, notice, silent } = answer;
  return {
    question,
    verdict,
    positions: positions.map(({ label, answers }) => ({
      label,
      answers: answers.map(sourceAnswerJson),
    })),
    nearest: answer.verdict === 'none' ? answer.nearest.map(sourceAnswerJson) : [],
    notice,
    silent: { count: silent.count, files: [...silent.files] },
    ...(answer.verdict === 'conflict' ? { differs: answer.differs } : {}),
  };
}

// Field by field, so that what is added to the inner types does not slip into what scripts rely on.
function sourceAnswerJson({
  source: cited,
  quotes,
  score,
  copies,
}: SourceAnswer): z.infer<typeof sourceAnswer> {
  const { id, number, file, title, author, site, published, updated, url } = cited;
  return {
    source: { id, number, file, title, author, site, published, updated, url },
    quotes: quotes.map(quoteJson),
    score,
    copies: [...copies],
  };
}

function quoteJson({
  text,
  start,
  end,
  line,
  heading,
  highlights,
  note,
}: Quote): z.infer<typeof quote> {
  return {
    text,
    start,
    end,
    line,
    heading,
    highlights: highlights.map((mark) => [mark.start, mark.end]),
    note,
  };
}
