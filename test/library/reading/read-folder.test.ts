import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import { LARGEST_FILE } from '../../../src/library/reading/read-file.ts';
import { documentsFromTexts, readFolder } from '../../../src/library/reading/read-folder.ts';

const folders: string[] = [];

/** A folder with these files; a value that begins with "->" is a link to what follows. */
async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sources-say-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === 'string' && content.startsWith('->'))
      await symlink(content.slice(2), path);
    else await writeFile(path, content);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('a folder', () => {
  it('gives its articles and those of its sub-folders, numbered by path in an order no locale changes', async () => {
    const folder = await folderOf({
      'b.txt': 'The bridge fell.',
      'a/z.md': '# A title\n\nIt stands.',
      'B.html': '<p>It was shut.</p>',
      'ä.txt': 'It will open.',
      'a.txt': 'Nobody was hurt.',
      '.hidden.txt': 'Not this.',
      '.git/c.txt': 'Nor this.',
      'node_modules/d.txt': 'Nor this.',
    });
    const { documents, warnings } = await readFolder(folder);
    expect(documents.map(({ number, file }) => `${number} ${file}`)).toEqual([
      '1 B.html',
      '2 a.txt',
      '3 a/z.md',
      '4 b.txt',
      '5 ä.txt',
    ]);
    expect(warnings).toEqual([]);
  });

  it('names every file that is left out, once and with its reason, and reads the rest', async () => {
    const folder = await folderOf({
      'good.txt': 'The bridge fell.',
      'empty.txt': '',
      'blank.md': ' \n\n ',
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'paper.pdf': '%PDF-1.7',
      'letter.docx': 'PK',
      'huge.txt': 'x'.repeat(LARGEST_FILE * 1.2),
      'front.md': '---\ntitle: a: b\n---\nText.',
      'page.html': '<script>x</script>',
      'gone.txt': '->nowhere.txt',
      'loop.txt': '->loop.txt',
      'latin.txt': Buffer.from('Caf\u00e9 is open.', 'latin1'),
    });
    const { documents, warnings } = await readFolder(folder);
    expect(documents.map(({ file }) => file)).toEqual(['good.txt', 'latin.txt']);
    expect(Object.fromEntries(warnings.map(({ file, reason }) => [file, reason]))).toEqual({
      'blank.md': 'the file holds nothing but white space',
      'empty.txt': 'the file is empty',
      'front.md':
        'its front matter is no valid YAML (line 2: Nested mappings are not allowed in compact mappings); correct or remove it',
      'gone.txt': 'it is a link that leads nowhere or has been removed',
      'huge.txt': 'it is too large (6 MB; the limit is 5 MB)',
      'latin.txt': 'it is not UTF-8 and was read as Windows-1252',
      'letter.docx': 'DOCX files are not read, only .txt, .md, .markdown, .html, .htm',
      'loop.txt': 'it is a link that leads back to itself',
      'page.html': 'no readable text was found in the page',
      'paper.pdf': 'PDF files are not read, only .txt, .md, .markdown, .html, .htm',
      'picture.txt': 'the file is binary, not text',
    });
    expect(warnings).toHaveLength(11);
    for (const { reason } of warnings) expect(reason).not.toMatch(/\n|\.$/u);
  });

  it('is not left by links, nor read twice or without end', async () => {
    const outside = await folderOf({ 'secret.txt': 'A secret.' });
    const folder = await folderOf({
      'a.txt': 'The bridge fell.',
      'out.txt': `->${join(outside, 'secret.txt')}`,
      outside: `->${outside}`,
      'again.txt': '->a.txt',
      'sub/up': '->..',
      '.data/b.txt': 'It stands.',
      'b.txt': '->.data/b.txt',
    });
    const { documents, warnings } = await readFolder(folder);
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(warnings).toEqual([
      { file: 'again.txt', reason: 'it is a link to a.txt, which is read already' },
      { file: 'out.txt', reason: 'it is a link that leads out of the folder' },
      { file: 'outside', reason: 'it is a link that leads out of the folder' },
      { file: 'sub/up', reason: 'it is a link to a folder, and these are not followed' },
    ]);
  });

  it('may itself be a link', async () => {
    const folder = await folderOf({ 'real/a.txt': 'The bridge fell.', link: '->real' });
    expect((await readFolder(join(folder, 'link'))).documents).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('names what it may not open', async () => {
    const folder = await folderOf({
      'a.txt': 'The bridge fell.',
      'b.txt': 'Closed.',
      'c/d.txt': 'Closed.',
    });
    await chmod(join(folder, 'b.txt'), 0);
    await chmod(join(folder, 'c'), 0);
    const { documents, warnings } = await readFolder(folder);
    await chmod(join(folder, 'c'), 0o700);
    expect(documents).toHaveLength(1);
    expect(warnings).toEqual([
      { file: 'b.txt', reason: 'it cannot be opened: permission denied' },
      { file: 'c', reason: 'the folder cannot be opened: permission denied' },
    ]);
  });

  it('may say better what its files are', async () => {
    const folder = await folderOf({
      'a.txt': 'The bridge fell.',
      'b.md': '---\ntitle: Own title\nauthor: Own Author\n---\nIt stands.',
      'sources.yaml':
        'a.txt:\n  title: Given title\n  published: 11 March 2025\nb.md:\n  title: Given too\nc.txt:\n  title: None\n',
    });
    const { documents, warnings } = await readFolder(folder);
    expect(documents).toMatchObject([
      { title: 'Given title', titleIsExcerpt: false, published: '2025-03-11' },
      { title: 'Given too', author: 'Own Author' },
    ]);
    expect(warnings).toEqual([{ file: 'sources.yaml', reason: 'line 6: there is no file c.txt' }]);
  });
});

describe('a library cannot be loaded from', () => {
  it('a folder that is not there', async () => {
    await expect(readFolder('/no/such/folder')).rejects.toThrow(LibraryError);
    await expect(readFolder('/no/such/folder')).rejects.toThrow(
      'Looked for articles in /no/such/folder, but there is no such folder.',
    );
  });

  it('a file', async () => {
    const folder = await folderOf({ 'a.txt': 'The bridge fell.' });
    await expect(readFolder(join(folder, 'a.txt'))).rejects.toThrow(
      /^Looked for articles in .*a\.txt, but that is a file: give the folder it is in\.$/u,
    );
  });

  it('an empty folder, or one without anything readable', async () => {
    const empty = await folderOf({});
    await expect(readFolder(empty)).rejects.toThrow(
      /\.txt, \.md, .* in .* found none: it is empty\.$/u,
    );
    const unreadable = await folderOf({ 'a.pdf': 'x', 'b.txt': '' });
    await expect(readFolder(unreadable)).rejects.toThrow(
      /a\.pdf: PDF files are not read, .*, and 1 more\.$/u,
    );
  });
});

describe('texts at hand', () => {
  it('are documents as files would be, by path', async () => {
    const documents = await documentsFromTexts([
      { file: '01.txt', text: 'It stands.' },
      { file: '00.txt', text: 'The bridge fell.' },
      { file: '02.txt', text: '' },
    ]);
    expect(documents.map(({ number, file, text }) => [number, file, text])).toEqual([
      [1, '00.txt', 'The bridge fell.'],
      [2, '01.txt', 'It stands.'],
    ]);
  });
});
