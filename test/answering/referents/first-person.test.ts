import { expect, test } from 'vitest';
import { firstPersonIn } from '../../../src/answering/referents/first-person.ts';
import { noteOn } from '../../../src/answering/referents/note.ts';
import { libraryOf } from '../../../src/library/open-library.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';

const INTERVIEW = {
  file: 'lock.md',
  text: `---
title: "'The gates were open when I came'"
author: Cora Blythe
date: 2026-05-04
---

*Ebba Sarkany has not spoken of the flood until now. We met on her barge, where it rained on my notes.*

**When did you see the water?**

About six. The dog woke me. A neighbour called Olof rowed me to the church.

**Did the canal company help?**

Not once. I rang them from the tower.

**And what will you do now?**

I start at the boatyard in June.
`,
};

const REPORT = {
  file: 'report.md',
  text: `---
title: Water in the lower town
author: Staff
date: 2026-05-03
---

The lock-keeper, Piet Holm, said the gates had been shut on Friday. "I turned the key myself. I hung it on the nail."

The company's head, Mona Reuter, would not answer questions. A clerk said that she was away.
`,
};

const COLUMN = {
  file: 'column.md',
  text: `---
title: What I saw from the bridge
author: Lars Enqvist
date: 2026-05-06
---

The crowd was thin and wet. I sold my boat the next morning.

"I kept mine," said Tove Brandt, who runs the ferry. "It cost me nothing."
`,
};

test.each([
  ['Who rowed Ebba Sarkany to the church?', 'A neighbour called Olof rowed me to the church.'],
  ['When does Ebba Sarkany start at the boatyard?', 'I start at the boatyard in June.'],
  ['Where did Piet Holm hang the key?', 'I hung it on the nail.'],
  ['What did Lars Enqvist sell?', 'I sold my boat the next morning.'],
])('“I” is whoever speaks: %s', async (question, quote) => {
  const library = await libraryOf(await documentsFromTexts([INTERVIEW, REPORT, COLUMN]));
  const { verdict, positions } = await library.ask(question);
  expect(verdict).not.toBe('none');
  expect(positions[0]?.answers[0]?.quotes[0]?.text).toContain(quote);
});

async function notesIn(article: { readonly file: string; readonly text: string }) {
  const [document] = await documentsFromTexts([article]);
  return document === undefined
    ? []
    : document.passages.flatMap(({ sentences }, passage) =>
        sentences.flatMap(({ start }) => noteOn(document, passage, start) ?? []),
      );
}

test('a quote by “I” says who that is, but for the author, who is named above it', async () => {
  expect(await notesIn(INTERVIEW)).toContain('“I” is Ebba Sarkany');
  expect(await notesIn(REPORT)).toContain('“I” is Piet Holm');
  expect(await notesIn(COLUMN)).not.toContain('“I” is Lars Enqvist');
});

test('nobody is named where two are asked', async () => {
  const text = INTERVIEW.text.replace('*Ebba', '*Ebba Sarkany and Mats Rydell, or rather Ebba');
  const notes = await notesIn({ file: 'a.md', text });
  expect(notes.filter((note) => note.startsWith('“I” is Ebba'))).toEqual([]);
});

async function speakersIn(text: string) {
  const [document] = await documentsFromTexts([{ file: 'a.md', text }]);
  return document?.passages.flatMap(({ sentences }, passage) =>
    sentences.flatMap((sentence) => firstPersonIn(document, passage, sentence)?.name ?? []),
  );
}

test('who writes beneath an article is not its author', async () => {
  const comments = '### Comments\n\n**mud_lark:** I was there.\n\n**tug77:** I was not.\n';
  expect(await speakersIn(COLUMN.text)).toEqual(['Lars Enqvist', 'Tove Brandt']);
  expect(await speakersIn(`${COLUMN.text}\n${comments}`)).toEqual(['Lars Enqvist', 'Tove Brandt']);
});

test.each([
  '“I never saw it,” he told Ada Moss on Friday. The lock was shut.',
  '“I love the lock,” said a roofer, who praised Ada Moss.',
  '“I never saw it,” he said on Friday. Ada Moss said the lock was shut.',
  'Ada Moss said the lock was shut. “I never saw it,” said a clerk.',
  'Ada Moss said the lock was old. “World War I was over when it was built.”',
])('nobody is named who does not speak, or not alone: %s', async (text) => {
  expect((await notesIn({ file: 'a.txt', text: `The lock\n\n${text}` })).join()).not.toContain(
    '“I”',
  );
});

test('who asks in an interview is not who is asked', async () => {
  const text = INTERVIEW.text.replace('**And what will', '**I read that you will go. What will');
  expect(text).not.toBe(INTERVIEW.text);
  expect(await speakersIn(text)).toEqual(await speakersIn(INTERVIEW.text));
});

test('what is too long for a name is put in no note', async () => {
  const said = (name: string) => speakersIn(`The lock\n\n${name} said it was late. “I left.”`);
  expect(await said('Ada Moss')).toEqual(['Ada Moss']);
  expect(await said(`Ada ${'Moss '.repeat(30)}Holm`)).toEqual([]);
});
