import { describe, expect, it } from 'vitest';
import { labelOf, twoSources } from '../two-sources.ts';

describe('where it was', () => {
  it.each([
    ['The trombone was found in a skip behind the bus depot.', 'in a skip behind the bus depot'],
    ["Police found the trombone in the conductor's garden shed.", "in the conductor's garden shed"],
    [
      'The trombone was found on Thursday in the evening under a bridge, they say.',
      'under a bridge',
    ],
    ['The trombone was found in Gillam Wood by a walker.', 'Gillam Wood'],
    [
      'The trombone was found at the east end of the bandstand park.',
      'at the east end of the bandstand park',
    ],
    [
      'It all ended at the Tolland pier, which is where the trombone was found.',
      'at the Tolland pier',
    ],
    ['The trombone was found on the eve of the concert in Leckford.', 'Leckford'],
    ['The trombone was found by a baker, the son of Protestants, in Leckford.', 'Leckford'],
  ] as const)('is read whole: %s', async (sentence, place) => {
    expect(await labelOf('Where was the trombone found?', sentence)).toBe(place);
  });

  it.each([
    'The trombone was found in its partnership with the bassoon.',
    'The trombone was found, say those who work in AI services.',
    'The trombone was found, says a well-known player in the field.',
    'The trombone was found in time, and the Bandsman paid for it.',
    'The trombone was found, which ended the long rule of Oskar Lindt.',
    'In a significant shift, the trombone was found.',
    'The trombone was found in the rapidly changing world of brass.',
    'The trombone was found, in an ecosystem of AI.',
    'The trombone was found at dinner.',
  ])('is not what names no place: %s', async (sentence) => {
    const { labels } = await twoSources(
      'Where was the trombone found?',
      sentence,
      'The trombone was found in Leckford.',
    );
    expect(labels).toEqual([null, 'Leckford']);
  });

  it.each([
    ["The trombone was found on Friday during the band's spring concert."],
    ['With the spring concert as the backdrop, the trombone was found.'],
    ['The trombone was found on the sidelines of the spring concert.'],
  ])('is a gathering where no place is named: %s', async (sentence) => {
    expect(await labelOf('Where was the trombone found?', sentence)).toContain('spring concert');
  });

  it('is for a coach under way where it goes, not whence', async () => {
    const label = await labelOf(
      'Which village was the coach heading for?',
      'The coach had left Skellig for Fair Haven with nine on board.',
    );
    expect(label).toBe('Fair Haven');
  });

  it('is for a meeting where it was held', async () => {
    const label = await labelOf(
      'Where was the strike meeting?',
      'The strike meeting, which was held in Leckford Library, the oldest of all, was long.',
    );
    expect(label).toBe('Leckford Library');
  });
});

describe('two places', () => {
  const found = (where: string) => `The trombone was found ${where}.`;

  it.each([
    ['in a skip behind the bus depot', "in the conductor's garden shed", 'apart'],
    ['in Gillam Wood', "in the conductor's garden shed", 'apart'],
    ['in the Corn Exchange', 'in the cricket pavilion', 'apart'],
    ['outside the hospital in Leckford', 'in the lobby of the Grand Hotel in Leckford', 'apart'],
    ['on the beaches of Skerra', 'on the beaches of Tolland', 'together'],
    ['at the Tolland brass conference', 'during the spring summit', 'apart'],
    ['at the 2024 brass conference', "during the union's brass conference", 'together'],
    ['in a skip behind the bus depot', 'at the bus depot', 'together'],
    ['at the Hotel Meridiana', 'in the ballroom of the hotel', 'together'],
    ['outside the hospital in Leckford', 'in Leckford', 'together'],
  ] as const)('%s and %s: %s', async (first, second, stand) => {
    const told = await twoSources('Where was the trombone found?', found(first), found(second));
    expect(told.stand === 'unread' ? 'together' : told.stand).toBe(stand);
  });

  it.each([
    ['in Leckford', 'in the garden shed'],
    ['in the kitchen', 'in the house'],
    ['in the pavilion', 'in the rain'],
    ['at the bus depot', 'on the last day'],
    ['in the pavilion', 'at the brass conference'],
    ['at the brass conference', 'at the conference'],
  ])('%s and %s may both be right', async (first, second) => {
    const { stand } = await twoSources(
      'Where was the trombone found?',
      found(first),
      found(second),
    );
    expect(stand).not.toBe('apart');
  });
});
