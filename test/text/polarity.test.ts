import { describe, expect, it } from 'vitest';
import { negatorsIn } from '../../src/text/negators.ts';
import { polarityAt } from '../../src/text/polarity.ts';
import { wordsOf } from '../../src/text/words.ts';

/** The polarity of the word in square brackets. */
function polarity(marked: string): 1 | -1 {
  const text = marked.replace(/[[\]]/gu, '');
  const words = wordsOf(text);
  return polarityAt(
    text,
    words,
    words.findIndex(({ start }) => start === marked.indexOf('[')),
  );
}

describe('a word is negated', () => {
  it.each([
    'The ferry will not [sail].',
    'The ferry won’t [sail].',
    'It isn’t [over].',
    'The deal has not been [approved].',
    'He never [signed].',
    'The road is no longer [open].',
    'No mill was [closed].',
    'There were no deaths and no [injuries].',
    'There was no gate and no keeper at [fault].',
    'The firm has no plans to [close].',
    'Nobody said that it [ended].',
    'Neither the mayor nor the council [approved] it.',
    'It did not stop or [slow].',
    'It did not, however, [close].',
    'It hardly [moved].',
    'He left without [paying].',
    'It is far from [over].',
    'Rather than [closing] it, they wait.',
    'Instead of [closing] it, they wait.',
    'Contrary to reports that it [closed], trains ran.',
    'They denied that it [collapsed].',
    'It has yet to [open].',
    'It has not yet [opened].',
    'They failed to [agree].',
    'She refused to [resign].',
    'They declined to [comment].',
    'It is unlikely to [open].',
    'They voted against [closing] it.',
    'It stopped [working].',
    'They ruled out [closing] it.',
    'They fell short of [winning].',
    'It [achieved] nothing.',
    'He [apologised] to nobody.',
    'He [spoke] with no one.',
    'It is [open] no longer.',
    'No sale has been agreed and none is [planned].',
    'The board was unable to [agree].',
    'Teachers are exempt from the [ban].',
    'He was cleared of [stealing] it.',
    'She rejected calls to [resign].',
    'The town shelved the idea of [renaming] it.',
    'The firm dropped plans to [close] it.',
    'Rumours that the fair is [cancelled] are nonsense.',
    'Reports in the town paper that the van was [stuck] were “simply untrue”.',
    'The deal has not, so far, [ended].',
    'The deal has not so far [ended].',
    'It has not, she said on Monday, [closed].',
    'They prevented the mill from [closing].',
    'Neighbours stopped the mill from [closing].',
    'A grant saved the mill from [closure].',
    'The board decided not to [sell] it.',
    'They climbed it without bottled [oxygen].',
    'It was less a [quarrel] than a pause.',
    'It was more a pause than a [quarrel].',
    'It was not so much a [quarrel] as a pause.',
    'The calf was too weak to [stand].',
  ])('%s', (marked) => {
    expect(polarity(marked)).toBe(-1);
  });
});

describe('a word is not negated', () => {
  it.each([
    ['by what is dropped for another matter', 'The firm dropped the price and [opened] it.'],
    ['by a report that nobody takes back', 'Reports that the fair is [cancelled] are spreading.'],
    ['by another clause', 'He denied it and Lars Holt [resigned].'],
    ['by a clause that opens', 'Although it did not rain, the fair was [cancelled].'],
    ['by "not all"', 'Not all visitors were [harmed].'],
    ['by what was not said', 'He did not say whether the bridge would [reopen].'],
    ['by "not only"', 'It not only [opened] but grew.'],
    ['by a negator behind it', 'It was [open], not shut.'],
    ['by one that a comma closes', 'Rather than closing it, the council [repaired] it.'],
    ['by an opening that a comma closes', 'Contrary to reports, it [closed].'],
    ['where there is no doubt', 'There is no doubt that it [collapsed].'],
    ['by two negators', 'They did not deny that it [closed].'],
    ['where nobody doubts', 'Nobody doubts that it is [over].'],
    ['by what did not fail', 'He did not refuse to [sign].'],
    ['by an aside', 'The mayor, who never read it, [approved] it.'],
    ['in a reason', 'It did not fall because the rust was [removed].'],
    ['behind "but"', 'It did not close but [moved].'],
    ['in a second statement', 'It did not collapse and was [reopened].'],
    ['of another subject', 'It never opened and the mayor [left].'],
    ['by a bound', 'No fewer than 40 [died].'],
    ['by an answer', 'No, it [ended].'],
    ['by "failed" alone', 'The failed mill was [repaired].'],
    ['by "barely"', 'It barely [survived].'],
    ['by "nothing but"', 'Nothing but rain [fell].'],
    ['beyond a semicolon', 'She did not wait; she [resigned].'],
    ['by what comes later', 'It was [approved] although nobody came.'],
    ['by "not surprisingly"', 'Not surprisingly, it [failed].'],
    ['by nothing at all', 'She [resigned].'],
    ['by "not to mention"', 'Not to mention the rain, it [closed].'],
    ['by "without" before a comma', 'Without waiting for the vote, the board [sold] it.'],
    ['by what outweighs another', 'It was less a quarrel than a [pause].'],
    ['by what is weighed more', 'It was more a [pause] than a quarrel.'],
    ['by what is put in its place', 'It was not so much a quarrel as a [pause].'],
    ['by a comparison of how much', 'It was less than [expected].'],
    ['by a comparison before', 'It was more a pause than a quarrel, and the club [closed].'],
    ['by a condition', 'If you would rather not wait, we will [refund] you.'],
    ['by "too" alone', 'The calf was too [weak] to stand.'],
    ['by what it is away from', 'He walked away from the mill and [resigned].'],
  ])('%s: %s', (_, marked) => {
    expect(polarity(marked)).toBe(1);
  });
});

describe('negators', () => {
  it('are found by their place among the words', () => {
    const text = 'It is not over, and nobody has failed to say so.';
    const words = wordsOf(text);
    expect(negatorsIn(text, words).map((at) => words[at]?.text)).toEqual([
      'not',
      'nobody',
      'failed',
    ]);
  });

  it('are none in a plain sentence', () => {
    const text = 'It not only closed, it fell.';
    expect(negatorsIn(text, wordsOf(text))).toEqual([]);
    expect(negatorsIn('', [])).toEqual([]);
  });

  it('are no answers: "No, it has ended"', () => {
    const text = 'No, the partnership has ended.';
    expect(negatorsIn(text, wordsOf(text))).toEqual([]);
  });
});
