import { describe, expect, it } from 'vitest';
import { relateNames } from '../../../../src/answering/comparing/names/name-relation.ts';
import { twoSources } from '../two-sources.ts';

describe('people', () => {
  it.each([
    [
      'Who found the wreck?',
      'Orla Finch found the wreck.',
      'The wreck was found by Finch.',
      'together',
    ],
    [
      'Who found the wreck?',
      'Dr Orla Finch found the wreck.',
      'Orla Finch found the wreck.',
      'together',
    ],
    ['Who found the wreck?', 'Orla Finch found the wreck.', 'Tomas Reed found the wreck.', 'apart'],
    [
      'Who found the wreck?',
      'Orla Finch and Tomas Reed found the wreck.',
      'Tomas Reed found the wreck.',
      'together',
    ],
  ] as const)('%s — %s — %s: %s', async (question, first, second, stand) => {
    expect(await twoSources(question, first, second)).toMatchObject({ stand, differs: 'person' });
  });

  it('are labelled with the name as it stands', async () => {
    const { labels } = await twoSources(
      'Who found the wreck?',
      'The wreck was found by Orla Finch, a diver.',
      'Tomas Reed found the wreck.',
    );
    expect(labels).toEqual(['Orla Finch', 'Tomas Reed']);
  });
});

describe('who does what in a clause', () => {
  it.each([
    [
      'Who repaired the wreck?',
      'Tomas Reed of South Harrow repaired the wreck.',
      'The weather was fine.',
      'Tomas Reed',
    ],
    [
      'Who directed the film?',
      'It is a Danish film directed by Benjamin Kruse with Asta Holm.',
      'The weather was fine.',
      'Benjamin Kruse',
    ],
    [
      'Who was arrested at the quay?',
      'Inspector Orla Finch arrested Tomas Reed at the quay.',
      'The weather was fine.',
      'Tomas Reed',
    ],
    [
      'Who is the director of the fair?',
      'Fire chief Ada Moss met Orla Finch, the director of the fair.',
      'The weather was fine.',
      'Orla Finch',
    ],
  ] as const)('%s — %s', async (question, first, second, answer) => {
    const { stand, labels } = await twoSources(question, first, second);
    expect(stand).not.toBe('apart');
    expect(labels[0]).toBe(answer);
  });
});

describe('a name that holds what is asked about', () => {
  it('is not the answer', async () => {
    const { stand, labels } = await twoSources(
      'Who founded Kestrel?',
      'Orla Finch founded Kestrel in a shed.',
      'Kestrel Rail was founded long ago, they say.',
    );
    expect(stand).not.toBe('apart');
    expect(labels).not.toContain('Kestrel Rail');
  });

  it('may be the founder’s', async () => {
    const { labels } = await twoSources(
      'Who founded Finch?',
      'Finch was founded by Orla Finch.',
      'The company Finch was founded by Tomas Reed.',
    );
    expect(labels).toEqual(['Orla Finch', 'Tomas Reed']);
  });
});

describe('places', () => {
  it.each([
    [
      'Where was the bell cast?',
      'The bell was cast in Dunmere.',
      'The bell was cast in Dunmere, Ardshire.',
      'together',
    ],
    [
      'Where was the bell cast?',
      'The bell was cast in Dunmere.',
      'The bell was cast in Port Allen.',
      'apart',
    ],
    [
      'Where was the bell cast?',
      'The bell was cast in Otter Springs.',
      'The bell was cast in Springham.',
      'apart',
    ],
  ] as const)('%s — %s — %s: %s', async (question, first, second, stand) => {
    expect(await twoSources(question, first, second)).toMatchObject({ stand });
  });
});

describe('names beside each other', () => {
  const name = (words: string, ...others: string[]) => ({
    form: 'person' as const,
    words: words.split(' '),
    others: others.map((other) => other.split(' ')),
  });

  it('leave it open where one source mentions the other’s', () => {
    expect(relateNames(name('orla finch', 'tomas reed'), name('tomas reed'))).toBe('unclear');
  });

  it('differ where neither does', () => {
    expect(relateNames(name('orla finch'), name('tomas reed'))).toBe('different');
  });

  it('differ where only their first letters are alike', () => {
    expect(relateNames(name('otter springs'), name('springham'))).toBe('different');
  });

  it('of a person and of a firm tell nothing of each other', () => {
    const firm = { ...name('kestrel rail'), form: 'organisation' as const };
    expect(relateNames(name('orla finch'), firm)).toBe('unclear');
  });

  it('of one family of words go together', () => {
    expect(relateNames(name('brazil'), name('brazilian'))).toBe('compatible');
  });
});

describe('a question for several names', () => {
  it('is answered by each source with some of them', async () => {
    const { stand } = await twoSources(
      'Which towns are on the line?',
      'The towns on the line are Dunmere and Port Allen.',
      'Skelder Bay is one of the towns on the line.',
    );
    expect(stand).toBe('together');
  });
});
