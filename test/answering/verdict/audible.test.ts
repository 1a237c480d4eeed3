import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import { aLibrary } from '../../support/documents.ts';

const question = 'When did the mill at Harle burn down?';
const dated = 'The mill at Harle burned down in May 2021.';
const undated = 'The mill at Harle burned down after lightning struck its chimney.';

async function answerFrom(texts: readonly string[], asked = question) {
  return (await aLibrary(...texts.map((text) => ({ text, title: '' })))).ask(asked);
}

describe('where nothing is in dispute', () => {
  it('a source whose statement cannot be told agrees with nobody', async () => {
    const { verdict, positions } = await answerFrom(
      ['The mill bell cracked because of the frost.', 'The mill bell cracked on Sunday.'],
      'Why did the mill bell crack?',
    );
    expect(verdict).toBe('single');
    expect(positions.map(({ label, answers }) => [label, answers.length])).toEqual([
      ['the frost', 1],
      [null, 1],
    ]);
  });

  it('a source that seems to say something else is shown, and agrees with nobody', async () => {
    const { verdict, positions } = await answerFrom([
      'The mill at Harle burned down, they say, in late April 2021.',
      'The fire at the mill at Harle, confirmed on Tuesday by its owner, cheered nobody.',
      'The miller whistles in the morning.',
    ]);
    expect(verdict).not.toBe('none');
    expect(positions.flatMap(({ answers }) => answers)).toHaveLength(2);
  });

  it('in a library of a page or two a source is shown that says it in passing', async () => {
    const lighthouse = [
      'The Halden lighthouse was designed by the engineer Rolf Tangen. It is 31 metres tall.',
      'Lit for the first time in 1904, Halden light is the work of Tangen, who also drew the harbour.',
    ];
    const asked = 'Who designed the Halden lighthouse?';
    const { verdict, positions } = await answerFrom(lighthouse, asked);
    expect(verdict).not.toBe('conflict');
    expect(positions.flatMap(({ answers }) => answers)).toHaveLength(2);
  });

  it('a source that would say yes by a word of another matter is not shown', async () => {
    const { positions } = await answerFrom(
      [
        'The ferry to Harle carries forty cars and has run since 1971.',
        'The harbour master of Harle wears a cap with a gold ferry on it.',
        'Ducks moved into the harbour last spring.',
      ],
      'Has the ferry office moved?',
    );
    const labels = positions.flatMap(({ label, answers }) =>
      answers.some(({ source }) => source.number === 3) ? [label] : [],
    );
    expect(labels).toEqual([]);
  });

  it('those that say the same stand together', async () => {
    const { verdict, positions } = await answerFrom([
      dated,
      'In May 2021 the mill at Harle burned down to its walls.',
    ]);
    expect(verdict).toBe('agreement');
    expect(positions.map(({ answers }) => answers.length)).toEqual([2]);
  });
});

it('beside a name, a source that gives none is not shown, however much it speaks of the matter', async () => {
  const { library } = await openLibrary('test/corpora/bakery/docs');
  const { verdict, positions } = await library.ask('What street is the factory on?');
  expect(verdict).toBe('agreement');
  for (const { quotes } of positions.flatMap(({ answers }) => answers))
    expect(quotes.map(({ text }) => text).join(' ')).toContain('Kiln Street');
});

it('the words of which it is surest stand for all who say the same, not a heading', async () => {
  const { library } = await openLibrary('seeds');
  const { positions } = await library.ask('have microsoft and openai split up');
  expect(positions[0]?.label).toMatch(/^Yes: /u);
  expect(positions[0]?.label).not.toContain('Strategy');
});

describe('in a dispute', () => {
  it('every position keeps a source, and no source stands in two', async () => {
    const { verdict, positions } = await answerFrom([
      dated,
      'The mill at Harle burned down in July 2021, the owner says.',
      undated,
    ]);
    expect(verdict).toBe('conflict');
    const files = positions.flatMap(({ answers }) => answers.map(({ source }) => source.file));
    expect(new Set(files).size).toBe(files.length);
    expect(positions.filter(({ label }) => label !== null)).toHaveLength(2);
  });

  it('a source takes no side by what the lexicon alone finds in a sentence of another matter', async () => {
    const { verdict, positions } = await answerFrom(
      [
        'The warden Ada Finch resigned on Monday.',
        'The warden Ada Finch has not resigned.',
        'The dancers left the hall by a side door.',
      ],
      'Did the warden resign?',
    );
    expect(verdict).toBe('conflict');
    const told = positions.flatMap(({ label, answers }) => (label === null ? [] : answers));
    expect(new Set(told.map(({ source }) => source.number))).toEqual(new Set([1, 2]));
  });
});
