import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

const takeover = `OrbitWorks buys Lumen

OrbitWorks has taken over Lumen Dynamics for £13bn. The deal, signed on Tuesday, will cost 600 jobs. Six plants would close, said its chief.
The Northern Trades Council (NTC) called it a scandal. The NTC has 40,000 members. Dana Frye stepped down from the board of a bank in March.`;

const walk = `A walk round the harbour

The lighthouse, built in 1880, is open on Sundays. Children go free. The harbour café serves soup from noon.
The great bell of Saint Hild's cracked on Easter Day. The vicar wept when he heard of it.`;

const diary = `The Ferris diary

Nell Ferris kept a diary for sixty years. The county archive bought it at auction in April.
A fire started in the drying shed of the archive at about 3 a.m., the brigade said. Losses are put at two million crowns; last year it had a budget of 11 million.`;

const library = libraryOfTexts(takeover, walk, diary);

describe('one thing may be said in several words', () => {
  it.each([
    ['Who acquired Lumen?', 'OrbitWorks has taken over'],
    ['How much did orbit works pay for Lumen?', '£13bn'],
    ['What did Orbitwroks buy?', 'Lumen Dynamics'],
    ['How many jobs will go?', '600 jobs'],
    ['How many factories will be shut?', 'Six plants'],
    ['Will 6 plants close?', 'Six plants'],
    ['When did Dana Frye quit the bank’s board?', 'in March'],
    ['What does NTC stand for?', 'Northern Trades Council'],
    ['How many members does the Northern Trades Council have?', '40,000'],
    ['How much is the lighthouse for kids?', 'free'],
    ['When did the bell crack?', 'Easter Day'],
    ['Who purchased the diary?', 'county archive'],
    ['When did the fire start?', '3 a.m.'],
    ['How big was the loss?', 'two million'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await library).ask(question))).toContain(words);
  });
});
