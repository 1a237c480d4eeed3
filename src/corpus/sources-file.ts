import * as z from 'zod';
import { readUrl } from './metadata.ts';
import type { Declared } from './reading.ts';
import { readDate } from './written-date.ts';

/** The name of the list that may stand in a library's folder. */
export const SOURCES_FILE = 'sources.yaml';

const field = z
  .union([z.string(), z.number()], 'must be a text')
  .transform((value) => String(value).trim());

const date = field.refine((value) => readDate(value) !== null, 'must be a date such as 2026-04-28');

const entry = z.strictObject({
  title: field.optional(),
  author: field.optional(),
  published: date.optional(),
  updated: date.optional(),
  url: field
    .refine((value) => readUrl(value) !== null, 'must be an http or https address')
    .optional(),
  site: field.optional(),
});

export interface SourcesFile {
  /** Of each file, by path, what goes before what the file says of itself; entries that are wrong are missing. */
  readonly overrides: ReadonlyMap<string, Declared>;
  /** What is wrong, each with its line; no final stops. */
  readonly problems: readonly string[];
}

/**
 * Reads `sources.yaml`: a mapping of files to what is known of them (title, author, published, updated, url, site).
 * What is wrong is a problem and never an error; the entries that are right count.
 *
 * @param files the files of the folder, for an entry without a file is a slip of the pen
 */
export async function readSourcesFile(
  bytes: Uint8Array,
  files: readonly string[],
): Promise<SourcesFile> {
  const source = new TextDecoder().decode(bytes);
  const { parseDocument, LineCounter, isMap, isScalar, isNode } = await import('yaml');
  const lines = new LineCounter();
  const overrides = new Map<string, Declared>();
  const lineOf = (node: unknown): string =>
    isNode(node) && node.range ? `line ${lines.linePos(node.range[0]).line}` : 'line 1';
  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined) {
      return {
        overrides,
        problems: [
          `line ${lines.linePos(error.pos[0]).line}: ${error.message}; the list is not used`,
        ],
      };
    }
    if (document.contents === null) return { overrides, problems: [] };
    if (!isMap(document.contents)) {
      return {
        overrides,
        problems: [
          'line 1: it must map files to their title, author, dates, url and site; the list is not used',
        ],
      };
    }
    const problems: string[] = [];
    const known = new Set(files);
    for (const { key, value } of document.contents.items) {
      const file = isScalar(key)
        ? String(key.value).replaceAll('\\', '/').replace(/^\.\//u, '')
        : '';
      const parsed = entry.safeParse(
        isNode(value) ? value.toJS(document, { maxAliasCount: 20 }) : value,
      );
      if (!parsed.success)
        problems.push(`${lineOf(key)}: ${file}: ${issueOf(parsed.error)}; the entry is not used`);
      else if (!known.has(file)) problems.push(`${lineOf(key)}: there is no file ${file}`);
      else overrides.set(file, parsed.data);
    }
    return { overrides, problems };
  } catch (error) {
    return {
      overrides,
      problems: [
        `line 1: it cannot be read (${error instanceof Error ? error.message : 'unknown error'})`,
      ],
    };
  }
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it is not valid';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
