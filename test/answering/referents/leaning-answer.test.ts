import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

const harbour = `Harbour master leaves Tarn after row

Aldo Brix resigned as harbour master on Monday. His duties pass to Mara Lind. She has run the pilot boats since 2014.

The council said it would advertise the post in the spring. Brix had held the job for eleven years.

The treasurer, Piet Oster, said the pontoons broke loose in a storm. "They were built in 2019."

He said the chains had been fitted wrongly.`;

const tunnel = `Skell tunnel opens

The Skell tunnel opened to traffic on 4 June 2017, two years late. It is 3.2 kilometres long and cost $1.3bn.

The crossing by tunnel takes four minutes.`;

const diary = `The Ferris diary

Nell Ferris kept a diary for sixty years. The county archive bought it at auction in April. It fetched 3,100 crowns. Her nephew had found it in a hat box.

The archivist, Bram Tolley, has read all of it. He says it is dull until 1938. "Then she meets the pilot," he said.`;

const library = libraryOfTexts(harbour, tunnel, diary);

function noteOf({ positions }: Answer): string | null {
  return positions[0]?.answers[0]?.quotes[0]?.note ?? null;
}

describe('a sentence that leans on the one before answers for whom it speaks of', () => {
  it.each([
    ['Who takes over from Brix?', 'pass to Mara Lind'],
    ['Who has run the pilot boats?', 'Mara Lind'],
    ['Since when has Mara Lind run the pilot boats?', 'since 2014'],
    ['How long is the tunnel?', '3.2 kilometres'],
    ['How much did the tunnel cost?', '$1.3bn'],
    ['How much did the diary fetch?', '3,100 crowns'],
    ['What does Bram Tolley say about the diary?', 'dull until 1938'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await library).ask(question))).toContain(words);
  });

  it.each([
    ['What does Oster say of the chains?', 'Piet Oster'],
    ['Who said “Then she meets the pilot”?', 'Bram Tolley'],
  ])('%s → who speaks is told beside it: %s', async (question, speaker) => {
    const answer = await (await library).ask(question);
    expect(noteOf(answer) ?? lead(answer)).toContain(speaker);
  });
});
