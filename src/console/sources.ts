import * as z from 'zod';
import { sourceOf } from '../answering/source.ts';
import type { Document } from '../corpus/document.ts';
import type { Library, Warning } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { visibleText } from '../rendering/visible-text.ts';
import { readArguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { warningLines } from './warning-lines.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  docs: { type: 'string' },
  text: { type: 'string' },
} as const;

const sourcesArguments = z.object({
  json: z.boolean().default(false),
  docs: z.string().min(1, '--docs needs a folder').optional(),
  text: z.string().min(1, '--text needs the name of a file in the folder').optional(),
  words: z.array(z.string()).max(0, 'sources takes options only: see --help'),
});

/**
 * `sources [--json] [--docs DIR] [--text FILE]`: lists the documents, or prints the readable text of one, letter for
 * letter, to which the offsets of quotes belong; with `--json` that text stands in the document's object.
 * @param docsDir where the articles are when `--docs` does not say
 * @param cacheDir where a snapshot of them may be, which is read only
 */
export async function sources(
  args: readonly string[],
  terminal: Terminal,
  docsDir: string,
  cacheDir: string | null = null,
): Promise<void> {
  const { json, docs, text } = readArguments(args, OPTIONS, sourcesArguments);
  const { library, warnings } = await openLibrary(docs ?? docsDir, cacheDir);
  if (!json) for (const line of warningLines(warnings)) terminal.errors.write(`${line}\n`);
  terminal.output.write(textToPrint());

  function textToPrint(): string {
    if (text !== undefined) {
      const document = documentCalled(library, text);
      return json ? `${JSON.stringify(documentJson(document))}\n` : document.text;
    }
    if (json) return `${JSON.stringify(sourcesJson(library, warnings))}\n`;
    return library.documents.map((document) => `${describeDocument(document)}\n`).join('');
  }
}

/** By path or by citation number. */
function documentCalled({ documents }: Library, file: string): Document {
  const wanted = file.replaceAll('\\', '/').replace(/^\.\//, '');
  const document = documents.find((one) => one.file === wanted || String(one.number) === wanted);
  if (document !== undefined) return document;
  throw new UsageError(
    `No document is called ${visibleText(file)}: npm run sources lists the ${documents.length} there are`,
  );
}

function sourcesJson({ documents }: Library, warnings: readonly Warning[]) {
  return {
    documents: documents.map(sourceJson),
    warnings,
  };
}

function sourceJson(document: Document) {
  const { titleIsExcerpt, words } = document;
  return { ...sourceOf(document), titleIsExcerpt, words };
}

function documentJson(document: Document) {
  return { ...sourceJson(document), text: document.text };
}

function describeDocument({
  number,
  file,
  title,
  titleIsExcerpt,
  author,
  site,
  published,
  updated,
  words,
}: Document): string {
  const date = updated === null ? published : `updated ${updated}`;
  const facts = [author, site, date, `${words.toLocaleString('en')} words`, file].filter(
    (fact) => fact !== null,
  );
  return `[${number}] ${visibleText(title)}${titleIsExcerpt ? ' (no title: its first words)' : ''}\n    ${visibleText(facts.join(' · '))}`;
}
