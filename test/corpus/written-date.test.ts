import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '../../src/corpus/written-date.ts';

describe('a written date', () => {
  it.each([
    ['April 28, 2026', '2026-04-28'],
    ['11 March 2025, 09:12', '2025-03-11'],
    ['Fri 23 May 2025 17:42 CET', '2025-05-23'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['2025-06-20T06:00:00Z', '2025-06-20'],
    ['03/19/2025', '2025-03-19'],
    ['19/03/2025', '2025-03-19'],
    ['19.3.2025', '2025-03-19'],
    ['15 octobre 2025', '2025-10-15'],
    ['Samstag, 24. Mai 2025', '2025-05-24'],
    ['3 de marzo de 2025', '2025-03-03'],
    ['29 February 2024', '2024-02-29'],
  ])('is read: %s', (written, iso) => {
    expect(readDate(written)).toBe(iso);
  });

  it.each([
    '29 February 2025',
    '1994-02-30',
    '31/31/2025',
    'in May',
    'spring 2026',
    'version 1.2.2025.7',
    '',
  ])('is not read from what is none: %s', (written) => {
    expect(readDate(written)).toBeNull();
  });

  it('takes a year from elsewhere or has none', () => {
    expect(readDate('22 March')).toBeNull();
    expect(readDate('22 March', 2025)).toBe('2025-03-22');
    expect(findDates('22 March')).toHaveLength(1);
  });

  it('is found in order, each with its place', () => {
    const line = 'Posted 17 June 2025 | Updated June 18, 2025';
    expect(findDates(line).map(({ iso, start, end }) => [iso, line.slice(start, end)])).toEqual([
      ['2025-06-17', '17 June 2025'],
      ['2025-06-18', 'June 18, 2025'],
    ]);
  });
});
