import { isNestedTooDeep } from './formats/yaml-depth.ts';
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
  const overrides = new Map<string, Declared>();
  const problems: string[] = [];
  const known = new Set(files);
  try {
    const listed = await listedIn(new TextDecoder().decode(bytes));
    if (typeof listed === 'string') return { overrides, problems: [listed] };
    for (const { line, file, fields } of listed) {
      const parsed = entry.safeParse(fields());
      if (!parsed.success)
        problems.push(`line ${line}: ${file}: ${issueOf(parsed.error)}; the entry is not used`);
      else if (!known.has(file)) problems.push(`line ${line}: there is no file ${file}`);
      else overrides.set(file, parsed.data);
    }
  } catch (error) {
    const found = error instanceof Error ? error.message : 'unknown error';
    problems.push(`line 1: it cannot be read (${found})`);
  }
  return { overrides, problems };
}

/** An entry of the list, as it is written. */
interface Listed {
  readonly line: number;
  /** With forward slashes; empty where no file is named. */
  readonly file: string;
  /** What is said of it, whatever that is; throws where that is too large. */
  readonly fields: () => unknown;
}

/** A list is a page or two: what repeats itself more often is meant to fill the memory. */
const MOST_ALIASES = 20;

/** The entries of a list in their order, none when it is empty; or why it is none. */
async function listedIn(source: string): Promise<readonly Listed[] | string> {
  if (isNestedTooDeep(source)) return 'line 1: it is nested too deep; the list is not used';
  const { parseDocument, LineCounter, isMap, isScalar, isNode } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined)
    return `line ${lineAt(error.pos[0])}: ${error.message}; the list is not used`;
  if (document.contents === null) return [];
  if (!isMap(document.contents))
    return 'line 1: it must map files to their title, author, dates, url and site; the list is not used';
  return document.contents.items.map(({ key, value }) => ({
    line: isNode(key) && key.range ? lineAt(key.range[0]) : 1,
    file: isScalar(key) ? String(key.value).replaceAll('\\', '/').replace(/^\.\//u, '') : '',
    fields: (): unknown =>
      isNode(value) ? value.toJS(document, { maxAliasCount: MOST_ALIASES }) : value,
  }));
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it is not valid';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
