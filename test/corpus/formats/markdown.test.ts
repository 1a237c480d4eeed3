import { describe, expect, it } from 'vitest';
import { brokenPromises, documentOf, headingsOf, passagesOf, refusalOf } from '../reading.ts';

const ARTICLE = `---
title: "Slow rust: reading the failure"
author: Wyn Harker
date: 2025-03-16
url: https://harker.example/failure
tags: [bridges, corrosion]
---

The bridge fell at 05:40. Nobody was
on it.

## What we *know*

- It is old.
- It was **rusty**,
  as everybody knew.

| Span | Length |
| --- | --- |
| West | 40 m |

Setext heading
--------------

> "It went," she said.

![The bridge](bridge.jpg)

***

\`\`\`
code stays text
\`\`\`

### FAQ: is it safe? ###

No.
`;

describe('a Markdown file', () => {
  it('keeps its text unchanged and its front matter aside', async () => {
    const document = await documentOf('a.md', ARTICLE);
    expect(document.text).toBe(ARTICLE);
    expect(brokenPromises(document)).toEqual([]);
    expect(document).toMatchObject({
      title: 'Slow rust: reading the failure',
      titleIsExcerpt: false,
      author: 'Wyn Harker',
      published: '2025-03-16',
      updated: null,
      site: 'harker.example',
      url: 'https://harker.example/failure',
    });
    expect(passagesOf(document, ({ kind }) => kind === 'metadata').join('')).toContain('tags:');
  });

  it('is divided by its marks, and the marks are no part of the passages', async () => {
    const document = await documentOf('a.md', ARTICLE);
    expect(passagesOf(document, ({ kind }) => kind !== 'metadata')).toEqual([
      'The bridge fell at 05:40. Nobody was\non it.',
      'What we *know*',
      'It is old.',
      'It was **rusty**,\n  as everybody knew.',
      '| Span | Length |',
      '| West | 40 m |',
      'Setext heading',
      '"It went," she said.',
      '![The bridge](bridge.jpg)',
      'code stays text',
      'FAQ: is it safe?',
      'No.',
    ]);
    expect(headingsOf(document)).toEqual([
      '2 What we *know*',
      '2 Setext heading',
      '3 FAQ: is it safe?',
    ]);
  });

  it('puts each passage under its heading', async () => {
    const document = await documentOf(
      'a.md',
      '# Title\n\nLede is here.\n\n## One\n\nText one.\n\n### Deep\n\nText two.\n\n## Two\n\nText three.',
    );
    const under = document.passages.map(({ heading }) => heading);
    expect(under).toEqual([null, 0, 0, 1, 1, 2, 0, 3]);
  });

  it('takes its title from the first heading of level 1', async () => {
    const document = await documentOf(
      'a.markdown',
      '*Posted by Mina · 22 March*\n\n# The **best** thing?\n\nIt is a boat.',
    );
    expect(document).toMatchObject({ title: 'The best thing?', author: 'Mina', published: null });
  });

  it.each([
    ['lists of authors', 'authors: [Ann Lee, Bob Ray]', { author: 'Ann Lee, Bob Ray' }],
    ['an author with a name', 'author: {name: Ann Lee, mail: a@b.example}', { author: 'Ann Lee' }],
    ['a number for a title', 'title: 1984', { title: '1984' }],
    [
      'dates with a time',
      'date: 2025-03-16T08:00:00Z\nlastmod: 17 March 2025',
      { published: '2025-03-16', updated: '2025-03-17' },
    ],
    [
      'a publication',
      'publication: The Long Run\nurl: https://x.example/a',
      { site: 'The Long Run' },
    ],
    ['an address that is no web page', 'url: "javascript:alert(1)"', { url: null }],
  ])('understands %s in its front matter', async (_, front, expected) => {
    expect(await documentOf('a.md', `---\n${front}\n---\nThe bridge fell.`)).toMatchObject(
      expected,
    );
  });

  it('ignores a field of the wrong kind and the others not', async () => {
    const document = await documentOf(
      'a.md',
      '---\ntitle: {a: 1}\nauthor: Ann Lee\n---\n# Heading\n\nThe bridge fell.',
    );
    expect(document).toMatchObject({ title: 'Heading', author: 'Ann Lee' });
  });

  it.each([
    ['a colon without quotes', '---\ntitle: a: b: c\nauthor: x\n---\nText.', 'line 2'],
    ['an open bracket', '---\nauthor: Ann\ntags: [a, b\n---\nText.', 'line 4'],
    [
      'a bomb of aliases',
      `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefg'.charAt(i)}, `.repeat(9)}]`)
        .join('\n')}\n---\nText.`,
      'alias',
    ],
    [
      'marks without end',
      `---\na: 1\nb:\n  ${'- '.repeat(20_000)}x\n---\nText.`,
      'nested too deep',
    ],
    ['brackets without end', `---\na: ${'['.repeat(20_000)}\n---\nText.`, 'front matter'],
  ])('is refused with %s in its front matter', async (_, text, reason) => {
    const refusal = await refusalOf('a.md', text);
    expect(refusal).toContain('front matter is no valid YAML');
    expect(refusal).toContain(reason);
    expect(refusal).not.toContain('\n');
  });

  it('may begin with a rule, which is no front matter', async () => {
    const text = '---\n\nThe bridge fell into the river. Nobody was hurt.\n\n---\n\nIt was shut.';
    expect(passagesOf(await documentOf('a.md', text))).toHaveLength(2);
  });

  it('is refused when it holds nothing but front matter', async () => {
    expect(await refusalOf('a.md', '---\ntitle: Nothing\n---\n')).toBe('it holds no text to quote');
  });
});
