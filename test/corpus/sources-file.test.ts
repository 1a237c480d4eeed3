import { describe, expect, it } from 'vitest';
import { readSourcesFile } from '../../src/corpus/sources-file.ts';

const FILES = ['a.txt', 'sub/b.md'];

async function read(
  yaml: string,
): Promise<{ entries: Record<string, unknown>; problems: readonly string[] }> {
  const { overrides, problems } = await readSourcesFile(new TextEncoder().encode(yaml), FILES);
  return { entries: Object.fromEntries(overrides), problems };
}

describe('sources.yaml', () => {
  it('gives what is known of files', async () => {
    expect(
      await read(
        'a.txt:\n  title: A title\n  author: Ann Lee\n  published: 2025-03-11\nsub/b.md:\n  url: https://x.example\n  title: 1984\n',
      ),
    ).toEqual({
      entries: {
        'a.txt': { title: 'A title', author: 'Ann Lee', published: '2025-03-11' },
        'sub/b.md': { url: 'https://x.example', title: '1984' },
      },
      problems: [],
    });
  });

  it('may be empty, and may write paths as Windows does', async () => {
    expect(await read('# nothing yet\n')).toEqual({ entries: {}, problems: [] });
    expect((await read('sub\\b.md:\n  title: B\n./a.txt:\n  title: A\n')).entries).toEqual({
      'sub/b.md': { title: 'B' },
      'a.txt': { title: 'A' },
    });
  });

  it.each([
    ['no YAML', 'a.txt:\n  title: one: two\n', 'line 2'],
    ['a list', '- a.txt\n- b.md\n', 'line 1: it must map files'],
    ['a misspelt field', 'a.txt:\n  title: A\nsub/b.md:\n  autor: B\n', 'line 3: sub/b.md:'],
    ['a field that is no text', 'a.txt:\n  title: [x]\n', 'line 1: a.txt: title'],
    ['a date that is none', 'a.txt:\n  published: soon\n', 'published: must be a date'],
    ['an address that is none', 'a.txt:\n  url: x.example\n', 'url: must be an http'],
    [
      'a file that is not there',
      'a.txt:\n  title: A\nc.txt:\n  title: C\n',
      'line 3: there is no file c.txt',
    ],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefg'.charAt(i)}, `.repeat(9)}]`)
        .join('\n')}\na.txt: *h\n`,
      'line',
    ],
    ['brackets without end', `a.txt: ${'['.repeat(20_000)}`, 'line'],
  ])('is a problem that names its line, and no error, with %s', async (_, yaml, problem) => {
    const { problems } = await read(yaml);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('; ')).toContain(problem);
    for (const line of problems) {
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThan(400);
    }
  });

  it('keeps the entries that are right', async () => {
    const { entries } = await read('a.txt:\n  title: A\nsub/b.md:\n  title: {}\n');
    expect(entries).toEqual({ 'a.txt': { title: 'A' } });
  });
});
