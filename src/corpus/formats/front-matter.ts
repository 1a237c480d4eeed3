import { isNestedTooDeep } from './yaml-depth.ts';
import * as z from 'zod';
import { splitLines } from '../lines.ts';
import { UnreadableError, type Declared } from '../reading.ts';

/** Front matter ends within so many characters; a longer one is taken for text. */
const LONGEST = 65_536;

export interface FrontMatter {
  /** Offset behind the closing line, where the text begins; 0 without front matter. */
  readonly end: number;
  readonly declared: Declared;
  readonly mentions: readonly string[];
}

const NONE: FrontMatter = { end: 0, declared: {}, mentions: [] };

/**
 * Reads YAML between two `---` lines at the very start of a text. A text that merely begins with a rule has none.
 *
 * @throws UnreadableError when it looks like front matter and is no valid YAML: names the line
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = findFrontMatter(text);
  if (found === null) return NONE;
  const fields = await parseYaml(text.slice(found.start, found.end));
  return { end: found.after, ...readFields(fields) };
}

function findFrontMatter(text: string): { start: number; end: number; after: number } | null {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/u.test(text)) return null;
  const [opening, ...lines] = splitLines(text.slice(0, LONGEST));
  const first = lines.find((line) => line.end > line.start);
  const closing = lines.find((line) =>
    /^(?:---|\.\.\.)[ \t]*$/u.test(text.slice(line.start, line.end)),
  );
  if (opening === undefined || first === undefined || closing === undefined) return null;
  if (!/^(?:[\w-]{1,40}[ \t]*:|#)/u.test(text.slice(first.start, first.end))) return null;
  return { start: lines[0]?.start ?? 0, end: closing.start, after: closing.end };
}

async function parseYaml(source: string): Promise<unknown> {
  if (isNestedTooDeep(source))
    throw new UnreadableError(
      'its front matter is no valid YAML (nested too deep); correct or remove it',
    );
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(source);
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    throw new UnreadableError(
      `its front matter is no valid YAML${position(error)}; correct or remove it`,
    );
  }
}

/** ` (line 3: Nested mappings …)`: the line in the file, which has the opening `---` before the YAML. */
function position(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const [message = ''] = error.message.split('\n', 1);
  const line = /at line (\d+), column \d+:?$/u.exec(message);
  if (line === null) return ` (${message})`;
  return ` (line ${Number(line[1]) + 1}: ${message.slice(0, line.index).trim()})`;
}

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const names = z
  .union([text, z.object({ name: text }).transform(({ name }) => name)])
  .or(z.array(z.union([text, z.object({ name: text }).transform(({ name }) => name)])))
  .transform((value) => (Array.isArray(value) ? value.join(', ') : value));

/** The fields that are read and, of each, the names it goes by, the most exact first. */
const FIELDS = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'creator'],
  published: ['published', 'date', 'publishDate', 'pubDate', 'date_published', 'created'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified', 'date_modified', 'last_updated'],
  site: ['site', 'publication', 'publisher', 'site_name'],
  url: ['url', 'canonical_url', 'canonical', 'link', 'source_url'],
} as const satisfies Record<keyof Declared, readonly string[]>;

function readFields(value: unknown): { declared: Declared; mentions: readonly string[] } {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) return { declared: {}, mentions: [] };
  const mentions: string[] = [];
  const read = (field: keyof Declared): string | undefined => {
    const name = FIELDS[field].find((key) => (fields.data[key] ?? null) !== null);
    if (name === undefined) return undefined;
    const parsed = names.safeParse(fields.data[name]);
    if (!parsed.success) mentions.push(`its front matter's ${name} is not a text and is ignored`);
    return parsed.success && parsed.data !== '' ? parsed.data : undefined;
  };
  const declared = {
    title: read('title'),
    author: read('author'),
    published: read('published'),
    updated: read('updated'),
    site: read('site'),
    url: read('url'),
  };
  return { declared, mentions };
}
