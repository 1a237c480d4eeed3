import { describe, expect, test } from 'vitest';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';

const interview = `# Ten minutes with Ada Brandt

*Interview: Jo Marsh · 4 March 2025*

The head of the Tarn waterworks met us at the pump house.

**Did you know about the leak?**

We did not. Nobody had told us.

**People say that the water was brown for a week.**

That's nonsense. It was two days.

**How many homes were cut off?**

Ninety. I have the list here.

**Will you resign?**

No. I have work to do.
`;

const letters = `The Tarn leak

Ada Brandt knew about the leak, a driver told the council on Friday.

Ada Brandt will resign in May, the council has heard.
`;

async function ask(question: string, files: Readonly<Record<string, string>>) {
  const texts = Object.entries(files).map(([file, text]) => ({ file, text }));
  const library = await libraryOf(await documentsFromTexts(texts));
  const answer = await library.ask(question);
  return {
    ...answer,
    quotes: answer.positions.flatMap(({ answers }) => answers.flatMap(({ quotes }) => quotes)),
  };
}

describe('an interview', () => {
  test('is quoted with the reply, not with the question', async () => {
    const { quotes } = await ask('How many homes were cut off?', { 'a.md': interview });
    expect(quotes[0]?.text).toBe('Ninety. I have the list here.');
  });

  test('has beside a reply what was asked, marked as ours', async () => {
    const { quotes } = await ask('How many homes were cut off?', { 'a.md': interview });
    expect(quotes[0]?.note).toBe('asked: “How many homes were cut off?”');
  });

  test('asks in statements too where its questions are bold', async () => {
    const { quotes } = await ask('Was the water brown?', { 'a.md': interview });
    expect(quotes[0]?.text).toContain('nonsense');
    expect(quotes[0]?.note).toBe('asked: “People say that the water was brown for a week.”');
  });

  test.each([
    ['Did Ada Brandt know about the leak?', 'No: We did not', 'Yes'],
    ['Will Ada Brandt resign?', 'No', 'Yes'],
  ])('takes a stance by a plain reply: %s', async (question, no, yes) => {
    const { verdict, positions } = await ask(question, { 'a.md': interview, 'b.txt': letters });
    expect(verdict).toBe('conflict');
    const labels = positions.map(({ label }) => label ?? '');
    expect(labels.some((label) => label.startsWith(no))).toBe(true);
    expect(labels.some((label) => label.startsWith(yes))).toBe(true);
  });

  test('written with Q and A is read alike', async () => {
    const written =
      'The mill\n\nQ: Is there a buyer for the mill?\nA: No. We asked eleven firms.\n';
    const { quotes } = await ask('Has a buyer been found for the mill?', { 'a.txt': written });
    expect(quotes[0]?.text).toBe('A: No. We asked eleven firms.');
    expect(quotes[0]?.note).toBe('asked: “Is there a buyer for the mill?”');
  });

  test('a heading that begins with "why" is answered by what stands under it', async () => {
    const slide = `# The slide

The slide at the pool was taken down on Monday.

## Why the slide was taken down

Two bolts had rusted through. Nobody was on it.
`;
    const { quotes } = await ask('Why was the slide taken down?', { 'a.md': slide });
    expect(quotes.some(({ text }) => text.includes('Two bolts'))).toBe(true);
    expect(quotes.some(({ text }) => text.includes('Why'))).toBe(false);
  });

  test('where nothing is asked, bold words are words', async () => {
    const bold = 'The mill\n\n**The mill has burnt down.**\n\nThe owner wept.\n';
    const { quotes } = await ask('Has the mill burnt down?', { 'a.md': bold });
    expect(quotes[0]?.text).toBe('**The mill has burnt down.**');
    expect(quotes[0]?.note).toBeNull();
  });
});
