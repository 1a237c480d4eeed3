import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const fair = `Notes from the harbour

It rained on Friday night, and the boats stayed in.
The night market will be held on 9 August, from the chapel to the slip.
The Gannet has been in the shops since the spring of 2021, and a stall in Market Street sells it too.
On Sunday came another letter on the Gannet.
A good deal of paper was signed on the slip.
The deal between the harbour and the chapel was signed in June.
It was 29C on the quay on Saturday, the hottest day of the year.`;

const other = `A walk

The path was steep. Who was out on Sunday night saw the comet.`;

describe('a word tells what is asked by the use it is put to', () => {
  it.each([
    ['When is the night market?', '9 August'],
    ['When did the Gannet come onto the market?', 'spring of 2021'],
    ['Is the deal signed?', 'the harbour and the chapel was signed'],
    ['how hot was it on the quay, felt like an oven', '29C'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await libraryOfTexts(fair, other)).ask(question))).toContain(words);
  });
});
