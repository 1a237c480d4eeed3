import { expect, test } from 'vitest';
import { aLibrary } from '../../support/documents.ts';

const EARLY = '2025-03-02';
const LATE = '2025-03-20';

/** What is said beside a dispute between an earlier and a later article. */
async function noticeOn(
  question: string,
  early: string,
  late: string,
  [earlyDay, lateDay]: readonly [string | null, string | null] = [EARLY, LATE],
): Promise<string | null> {
  const library = await aLibrary(
    { text: early, published: earlyDay },
    { text: late, published: lateDay },
  );
  const { verdict, notice } = await library.ask(question);
  expect(verdict).toBe('conflict');
  return notice;
}

test.each([
  ['Is the Orm clinic open?', 'The Orm clinic is open.', 'The Orm clinic is closed.'],
  [
    'Has the council bought the mill?',
    'The council plans to buy the mill.',
    'The council has bought the mill.',
  ],
  ['How much does a ticket cost?', 'A ticket costs $12.', 'A ticket costs $15.'],
  ['How many people have signed?', '800 people have signed.', '1,200 people have signed.'],
  [
    'When will the tram run again?',
    'The tram will run again on 4 April 2025.',
    'The tram will run again on 9 May 2025.',
  ],
])('%j may have a newer answer: %j, then %j', async (question, early, late) => {
  expect(await noticeOn(question, early, late)).toBe(
    'The later source, [2] of 20 March 2025, says otherwise than those up to 2 March 2025: it may be newer, not in dispute.',
  );
});

test.each([
  // What was is what it was.
  ['When did the ferry sink?', 'The ferry sank on Monday.', 'The ferry sank on Friday.'],
  ['How many people were hurt?', 'Three people were hurt.', 'Five people were hurt.'],
  ['Did the dam break?', 'The dam did not break.', 'The dam broke.'],
  // Nor does a height change, or who said something.
  ['How tall is the tower?', 'The tower is 40 metres tall.', 'The tower is 50 metres tall.'],
  // What is done is not undone, and what has been counted does not shrink.
  [
    'Has the council sued the builder?',
    'The council has sued the builder.',
    'The council has not sued the builder.',
  ],
  ['How many people have signed?', '1,200 people have signed.', '800 people have signed.'],
  // Who is no longer will hardly be again.
  [
    'Is Ada Reyes still the director?',
    'Ada Reyes is no longer the director.',
    'Ada Reyes is still the director.',
  ],
  // It was so when the earlier was written.
  ['Has the mayor resigned?', 'The mayor has not resigned.', 'The mayor resigned on 1 March 2025.'],
])('%j has no newer answer: %j, then %j', async (question, early, late) => {
  expect(await noticeOn(question, early, late)).toBeNull();
});

test.each([
  [EARLY, EARLY],
  [null, LATE],
  [EARLY, null],
])('articles of %s and %s tell nothing of what is newer', async (early, late) => {
  const days = [early, late] as const;
  const notice = noticeOn(
    'Is the clinic open?',
    'The clinic is open.',
    'The clinic is closed.',
    days,
  );
  expect(await notice).toBeNull();
});

test('a later source that says what an earlier one says makes nothing newer', async () => {
  const library = await aLibrary(
    { text: 'The clinic is open.', published: '2025-03-01' },
    { text: 'The clinic is closed.', published: '2025-03-05' },
    { text: 'The clinic is open.', published: '2025-03-09' },
  );
  expect(await library.ask('Is the clinic open?')).toMatchObject({
    verdict: 'conflict',
    notice: null,
  });
});
