import { describe, expect, it } from 'vitest';
import { labelsIn } from './sides-read.ts';

async function sideOf(sentence: string, question: string): Promise<string | null> {
  const [label = null] = await labelsIn([sentence], question);
  return label?.split(':')[0] ?? null;
}

describe('who did what to whom, asked one way and told another', () => {
  it.each([
    ['Police arrested a 34-year-old electrician on Monday.', 'Was the electrician arrested?'],
    ['Inspectors questioned 12 nurses.', 'Were the nurses questioned?'],
    ['A swan attacked two rowers.', 'Were two rowers attacked by a swan?'],
    ['Two nurses were suspended by the hospital.', 'Did the hospital suspend two nurses?'],
    ['The pilot whom the airline fired in 2019 won his appeal.', 'Was the pilot fired?'],
    ['The pilot whom the airline fired in 2019 won his appeal.', 'Did the airline fire the pilot?'],
    ['The mayor, who had resigned in May, was praised.', 'Did the mayor resign?'],
    ['The mayor, who had resigned in May, was praised.', 'Was the mayor praised?'],
    ['The pump that flooded the cellar was built in 1961.', 'Did the pump flood the cellar?'],
    ['The pump that flooded the cellar was built in 1961.', 'Was the cellar flooded?'],
    ['The orchard lies beside the old brewery, which shut long ago.', 'Did the brewery shut?'],
  ])('“%s” says yes to “%s”', async (sentence, question) => {
    expect(await sideOf(sentence, question)).toBe('Yes');
  });

  it.each([
    ['Two rowers attacked a swan.', 'Were two rowers attacked by a swan?'],
    ['A dealer from Ghent bought the ring.', 'Was the ring bought by the museum?'],
    ['The striker, who was sold to Larne in January, has scored.', 'Did Larne sell the striker?'],
    ['The pilot whom the airline fired in 2019 won his appeal.', 'Was the airline fired?'],
    ['The pump that flooded the cellar was built in 1961.', 'Was the cellar built in 1961?'],
    ['The orchard lies beside the old brewery, which shut long ago.', 'Was the orchard ever shut?'],
    ['The mayor, who had resigned in May, praised the bishop.', 'Did the bishop resign?'],
  ])('“%s” takes no side on “%s”', async (sentence, question) => {
    expect(await sideOf(sentence, question)).toBeNull();
  });
});

describe('what rose or fell to a figure', () => {
  it.each([
    ['Profit fell to 3 million crowns.', 'Did profit rise?', 'No'],
    ['Profit fell to about 30,000 crowns.', 'Did profit fall?', 'Yes'],
    ['Attendance has risen to 212.', 'Has attendance fallen?', 'No'],
  ])('“%s” to “%s”: %s', async (sentence, question, side) => {
    expect(await sideOf(sentence, question)).toBe(side);
  });
});
