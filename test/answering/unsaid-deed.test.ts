import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

const story = `The Tarn Herald

Renske Vold, the chief executive of Paywell, said on Friday that she was sorry for the delay.

Police arrested 27 people outside the works, and one of them lost a shoe.

The captain of the Orla, who has been with the firm for 22 years, was on the bridge.

Dov Lind, the head of the yard, has not resigned.

The desk-sized model of the crane has sold out.

Fees in the Northgate Tunnel have been raised again.
`;
// A page or two needs less of an answer than a folder.
const log = Array.from(
  { length: 300 },
  (_, i) => `Barge ${i + 1} carried slate, barley and wool to the upper quay.`,
).join('\n\n');

async function ask(question: string) {
  return (await libraryOfTexts(story, `The log\n\n${log}\n`)).ask(question);
}

describe('a deed that no source tells of', () => {
  it.each([
    ['Was the chief executive sacked?'],
    ['Was Renske Vold arrested?'],
    ['Did the captain swim?'],
    ['Did Renske Vold resign?'],
    ['Has the northgate tunnel been raised?'],
  ])('is not told by what else is said of who is asked about: %s', async (question) => {
    const answer = await ask(question);
    const labels = answer.positions.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => /^(?:Yes|No)/u.test(label))).toEqual([]);
  });

  it.each([
    ['Did the captain of the Orla swim ashore?'],
    ['Was the chief executive of Paywell poisoned?'],
  ])('leaves the question without an answer: %s', async (question) => {
    expect((await ask(question)).verdict).toBe('none');
  });

  it.each([
    ['Has Dov Lind resigned?', 'has not resigned'],
    ['Did police arrest anyone?', 'arrested 27 people'],
    ['Have fees in the Northgate Tunnel been raised?', 'have been raised'],
    ['Was the captain on the bridge?', 'on the bridge'],
  ])('but one that is told is answered: %s', async (question, words) => {
    expect(lead(await ask(question))).toContain(words);
  });
});
