import { describe, expect, it } from 'vitest';
import { libraryOfTexts } from '../library-of-texts.ts';
import { labelOf } from './two-sources.ts';

describe('a reason is told by what lays something to it', () => {
  it.each([
    ['Auditors attribute the closure to poor bookings.', 'poor bookings'],
    ['The report puts the closure down to a leak in the roof.', 'a leak in the roof'],
    ['The closure was driven by a fall in bookings.', 'a fall in bookings'],
    ['An anomaly triggered the closure.', 'An anomaly'],
    ['On the closure he is brief: the damp finished it.', 'the damp'],
  ])('%s', async (sentence, reason) => {
    expect(await labelOf('Why the closure?', sentence)).toBe(reason);
  });

  it.each([
    'The damp was not the problem at the closure.',
    'They put the ladder up to the window at the closure.',
    'In April the two firms quietly announced the closure.',
  ])('and not by: %s', async (sentence) => {
    expect(await labelOf('Why the closure?', sentence)).toBeNull();
  });
});

const theatre = libraryOfTexts(
  'The Alder theatre closes\n\nThe Alder theatre has closed its doors. In a letter its owner blamed a tax that had doubled.',
  'What the Alder owed\n\nThe Alder owed two million when its doors closed, and its director, Ada Moss, resigned. Auditors attribute the failure to a slow decline in bookings.',
);

it('two families of reasons are a dispute, though one says "the failure" and the other nothing of it', async () => {
  const answer = await (await theatre).ask('why did the alder theatre close');
  expect(answer).toMatchObject({ verdict: 'conflict', differs: 'cause' });
});

it('why the house failed is not why she left it', async () => {
  const { positions } = await (await theatre).ask('why did she resign');
  expect(positions.map(({ label }) => label)).not.toContain('a slow decline in bookings');
});
