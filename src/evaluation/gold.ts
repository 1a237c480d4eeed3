import * as z from 'zod';

const files = z.array(z.string().min(1));

/** A source that could be counted to several sides stands in several, and is right in any. */
const sides = z.union([
  z.strictObject({
    yes: files.default([]),
    no: files.default([]),
    depends: files.default([]),
  }),
  /** For other questions than yes or no: the sources that say the same, together. */
  z.strictObject({ groups: z.array(files.min(1)).min(2) }),
]);

/** Where the sources of a dispute stand: those of a yes/no question by what they answer, others in groups that say the same. */
export type Sides = z.infer<typeof sides>;

function filesOn(given: Sides): string[] {
  return 'groups' in given ? given.groups.flat() : Object.values(given).flat();
}

const goldQuestion = z
  .object({
    id: z.string(),
    /** What a good answer is: sources that conflict, that agree, a single source, or that nothing answers. */
    kind: z.enum(['conflict', 'agree', 'single', 'none']),
    question: z.string().min(1),
    /** By file: passages that answer, any one of which will do; one that begins with `~` is a whole sentence. */
    answers: z.record(z.string(), z.array(z.string().min(1))),
    /** Of a conflict: where each source stands. */
    sides: sides.optional(),
    /** Free words to group by; `far` marks a `none` question from another world altogether. */
    tags: z.array(z.string()).default([]),
    /** When present the question is asked of these documents alone. */
    documents: z.array(z.object({ file: z.string().min(1), text: z.string() })).optional(),
  })
  .superRefine(({ answers, sides: given }, context) => {
    for (const file of new Set(given === undefined ? [] : filesOn(given)))
      if (!Object.hasOwn(answers, file))
        context.addIssue({
          code: 'custom',
          path: ['sides'],
          message: `${file} is not among the answers`,
        });
  });

/** A question with what a good answer to it is. */
export type GoldQuestion = z.infer<typeof goldQuestion>;

/** The questions of a .jsonl file, or what is wrong with it: a line each. */
export type GoldResult =
  | { readonly ok: true; readonly questions: readonly GoldQuestion[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads gold questions: a JSON object a line; blank lines are skipped, fields of other names ignored. */
export function readGold(text: string): GoldResult {
  const questions: GoldQuestion[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const result = goldQuestion.safeParse(parseJson(line));
    if (result.success) questions.push(result.data);
    else
      problems.push(
        ...result.error.issues.map((issue) => `line ${index + 1}: ${describeIssue(issue)}`),
      );
  });
  if (questions.length === 0 && problems.length === 0) problems.push('it holds no question');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, questions };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0
    ? `not a JSON object with a question (${message})`
    : `${path.join('.')}: ${message}`;
}
