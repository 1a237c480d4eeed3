import { expect, test } from 'vitest';
import { documentMessage, sourcesMessage } from '../../src/rendering/sources-message.ts';
import type { Passage } from '../../src/corpus/document.ts';
import { aDocument } from '../support/documents.ts';
import { linesOf } from '../support/message-words.ts';

test('the list gives number, title, author, date, site and words of every document', () => {
  const documents = [
    aDocument({
      title: 'Ferry sinks',
      author: 'Jo Doe',
      published: '2026-04-28',
      site: 'ledger.example',
      words: 1200,
    }),
    aDocument({ number: 2, title: 'It sank on a', titleIsExcerpt: true, words: 1 }),
  ];
  expect(linesOf(sourcesMessage(documents, 1))).toEqual([
    'title: 2 sources',
    'paragraph: [1] Ferry sinks',
    'small: Jo Doe · 28 April 2026 · ledger.example · 1,200 words',
    'paragraph: [2] It sank on a (untitled; its first words)',
    'small: 1 word',
  ]);
});

test('a document in full shows what is known, its headings and its opening lines', () => {
  const text = 'Ferry sinks\n\nIt sank on Monday.\n\nWhy\n\nIt was old.\n\nPoll\n\nDo you care?';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const passage = (
    words: string,
    kind: Passage['kind'],
    heading: number | null,
    boilerplate = false,
  ): Passage => ({
    ...at(words),
    kind,
    heading,
    boilerplate,
    sentences: [at(words)],
  });
  const document = aDocument({
    text,
    words: 20,
    title: 'Ferry sinks',
    headings: [
      { ...at('Ferry sinks'), level: 1 },
      { ...at('Why'), level: 2 },
      { ...at('Poll'), level: 2 },
    ],
    passages: [
      passage('Ferry sinks', 'heading', null),
      passage('It sank on Monday.', 'paragraph', 0),
      passage('Why', 'heading', 0),
      passage('It was old.', 'paragraph', 1),
      passage('Poll', 'heading', 0, true),
      passage('Do you care?', 'paragraph', 2, true),
    ],
  });
  expect(linesOf(documentMessage(document))).toEqual([
    'title: [1] Ferry sinks',
    'list: Author: not given',
    'list: Date: not given',
    'list: Length: 20 words',
    'list: File: article-1.txt',
    'label: Headings',
    'list: Why',
    'label: Opening lines',
    'quote: It sank on Monday. It was old.',
  ]);
});
