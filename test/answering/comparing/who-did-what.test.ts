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
    ['A swan attacked two rowers below the weir.', 'Were the rowers attacked?'],
    ['The pilot whom the airline fired won his appeal.', 'Did the pilot win his appeal?'],
    ['Attendance at the lido rose last summer.', 'Did attendance at the lido rise?'],
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
    ['A swan attacked two rowers below the weir.', 'Was the swan attacked?'],
    ['The pilot whom the airline fired won his appeal.', 'Did the airline win its appeal?'],
    ['The virus that killed the elms came from the port.', 'Did the elms come from the port?'],
    ['Attendance at the lido fell last summer.', 'Did attendance at the museum fall?'],
    ['The bakery stands opposite a bathhouse, abandoned for decades.', 'Was the bakery abandoned?'],
    ['Tolls in the tunnel have been raised.', 'Has the tunnel been raised?'],
    ['Police arrested 27 people.', 'Was Pius Ambrose arrested?'],
    ['Police arrested an electrician.', 'Did the electrician arrest anyone?'],
    ['Four people are dead, the chief said.', 'Is the fire over?'],
    ['A fire broke out at the cannery.', 'Any layoffs at the mill?'],
    ['The licence sets usage limits for partners.', 'Can partners use the crane?'],
    ['The cannery stands next to the rail yard, long closed.', 'Was the cannery ever closed?'],
  ])('“%s” takes no side on “%s”', async (sentence, question) => {
    expect(await sideOf(sentence, question)).toBeNull();
  });
});

describe('a part that is set aside', () => {
  const ring = 'The ring was bought by a dealer from Ghent, not by the museum.';
  it.each([
    [ring, 'Did the museum buy the ring?', 'No'],
    [ring, 'Was the ring bought by the museum?', 'No'],
    [ring, 'Was the ring bought by a dealer?', 'Yes'],
    [
      'The abbey sold the psalter rather than the chalice.',
      'Did the abbey sell the chalice?',
      'No',
    ],
    [
      'The abbey sold the psalter rather than the chalice.',
      'Did the abbey sell the psalter?',
      'Yes',
    ],
    ['A dealer, not the museum, bought the ring.', 'Did the museum buy the ring?', 'No'],
  ])('“%s” to “%s”: %s', async (sentence, question, side) => {
    expect(await sideOf(sentence, question)).toBe(side);
  });
});

describe('what is so on a condition', () => {
  it.each([
    ['The fair will go ahead only if the river stays low.', 'Will the fair go ahead?'],
    ['The carnival can be held provided that the insurers agree.', 'Can the carnival be held?'],
    ['If the river falls, the fair will open.', 'Will the fair open?'],
  ])('“%s” to “%s”: it depends', async (sentence, question) => {
    expect(await sideOf(sentence, question)).toBe('It depends');
  });

  it.each([
    ['If you cannot come, we will refund your ticket.', 'Will they refund my ticket?', 'Yes'],
    ['The fair went ahead on condition that the bar stayed shut.', 'Did the fair go ahead?', 'Yes'],
  ])('but what was done was done: “%s” to “%s”', async (sentence, question, side) => {
    expect(await sideOf(sentence, question)).toBe(side);
  });
});

describe('a noun for the deed', () => {
  it.each([
    ['Members face limits on the use of the jetty.', 'Can members use the sauna?'],
    ['The closure of the lido cost 40 jobs.', 'Was the library closed?'],
    ['Tramco called it a restructuring of its depots.', 'Any layoffs at Tramco?'],
  ])('“%s” takes no side on “%s”', async (sentence, question) => {
    expect(await sideOf(sentence, question)).toBeNull();
  });

  it('says yes where it is of what is asked about', async () => {
    expect(await sideOf('The closure of the lido cost 40 jobs.', 'Was the lido closed?')).toBe(
      'Yes',
    );
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
