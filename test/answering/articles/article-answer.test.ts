import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Answer } from '../../../src/answering/answer.ts';
import { followUp } from '../../../src/answering/follow-up/follow-up.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';

const gazette = `Mill at Tolby burns for a second night

By Odile Brandt, Regional Reporter
Published: 3 June 2024, 08:15
Last updated: 5 June 2024, 19:00

The old mill at Tolby burned again on Sunday. The fire service said that nobody was hurt.
A report by the safety board had warned of loose wiring in 2021. The council's report of last year found nothing.
Hanna Weil, who wrote the village song "Wheels of Tolby", watched from the bridge.`;

const blog = `---
title: "Dust and sparks: what burned at Tolby"
author: Ruben Achterberg
date: 2024-06-09
url: https://millwright.example/dust-and-sparks
---

I have mended mills for thirty years. The stones at Tolby were cracked long before the fire.`;

const newsletter = `# What the valley said

*The newsletter of the Tolby Mill Friends · 12 June 2024 · by Ines Kolm*

We met in the barn. Forty people came, and they all want the mill back.`;

const office = `TOLBY DISTRICT COUNCIL
Statement on the mill
Issued by the Press Office, 4 June 2024, 10:00

The mill is private property. The Council asks everyone to stay away from the walls.`;

const anonymous = `Nothing is left of the wheel

The wheel of the mill fell into the stream on Monday morning. It was made of oak.`;

const page = `<!doctype html><html><head><title>Tolby mill: the owner speaks</title>
<meta name="author" content="Nils Ferrante"></head><body><article><h1>Tolby mill: the owner speaks</h1>
<p>The owner of the mill says that she will build it up again, stone by stone, and that she needs no help.</p>
<p>She bought it for 200,000 euros in 2011 and has lived there with two dogs and a goat ever since.</p>
</article></body></html>`;

const texts = [
  { file: '1-harrow-gazette.txt', text: gazette },
  { file: '2-millwright.md', text: blog },
  { file: '3-friends.md', text: newsletter },
  { file: '4-office.txt', text: office },
  { file: '5-wheel.txt', text: anonymous },
  { file: '6-valley-tv.html', text: page },
];
const documents = documentsFromTexts(texts);
const library = documents.then((all) => libraryOf(all));

async function ask(question: string): Promise<Answer> {
  return (await library).ask(question);
}

/** Each quote with the number of its source. */
function said({ positions }: Answer): string[] {
  return positions.flatMap(({ answers }) =>
    answers.flatMap(({ source, quotes }) => quotes.map(({ text }) => `${source.number} ${text}`)),
  );
}

const byBrandt = '1 By Odile Brandt, Regional Reporter';

test.each([
  ['Who wrote the Gazette article?', byBrandt],
  ['who wrote the article in the Gazette', byBrandt],
  ["who is the author of the Gazette's report?", byBrandt],
  ['Who wrote “Mill at Tolby burns for a second night”?', byBrandt],
  ["Who wrote 'Mill at Tolby burns for a second night'?", byBrandt],
  ['who wrote mill at tolby burns for a second night', byBrandt],
  ['Who wrote the Gazette?', byBrandt],
  ['author of the Harrow Gazette piece', byBrandt],
  ['can you tell me who wrote the gazette story', byBrandt],
  ['By whom was the Millwright blog post written?', '2 author: Ruben Achterberg'],
  ["Who wrote 'Dust and sparks'?", '2 author: Ruben Achterberg'],
  [
    'Who wrote the newsletter?',
    '3 *The newsletter of the Tolby Mill Friends · 12 June 2024 · by Ines Kolm*',
  ],
  ["who wrote the council's statement", '4 Issued by the Press Office, 4 June 2024, 10:00'],
  ["when was the Gazette's article published?", '1 Published: 3 June 2024, 08:15'],
  ['When did the Gazette publish its article?', '1 Published: 3 June 2024, 08:15'],
  ['when was the Gazette article last updated?', '1 Last updated: 5 June 2024, 19:00'],
  ['what is the date of the Millwright post', '2 date: 2024-06-09'],
  ['When was the statement issued?', '4 Issued by the Press Office, 4 June 2024, 10:00'],
])('%s → %s', async (question, line) => {
  const answer = await ask(question);
  expect(answer.verdict).toBe('single');
  expect(said(answer)).toEqual([line]);
});

test('what is quoted is the line as it stands in the text, with the name marked', async () => {
  const answer = await ask('Who wrote the Gazette article?');
  const quote = answer.positions[0]?.answers[0]?.quotes[0];
  expect(gazette.slice(quote?.start, quote?.end)).toBe(quote?.text);
  expect(quote?.line).toBe(3);
  expect(quote?.highlights.map(({ start, end }) => quote.text.slice(start, end))).toEqual([
    'Odile Brandt',
  ]);
  expect(answer.positions[0]?.label).toBe('Odile Brandt');
});

test.each(['Who wrote it?', 'who wrote this', 'Who wrote the articles?', "who's the author"])(
  '%s → every article for itself, nobody in dispute, those without a byline silent',
  async (question) => {
    const answer = await ask(question);
    expect(answer.verdict).toBe('agreement');
    expect(answer.positions.map(({ label }) => label)).toEqual([
      'Odile Brandt',
      'Ruben Achterberg',
      'Ines Kolm',
      'Press Office',
    ]);
    expect(answer.silent.files).toEqual(['5-wheel.txt', '6-valley-tv.html']);
  },
);

test.each([
  ['when was it published', 4],
  ['where was it published?', 3],
  ['which outlets report on it?', 3],
])('%s → %i articles tell', async (question, count) => {
  const answer = await ask(question);
  expect(answer.verdict).toBe('agreement');
  expect(said(answer)).toHaveLength(count);
});

test('one article alone tells of itself', async () => {
  const [, second] = await documents;
  const answer = await (await library).ask('who wrote this?', { only: [second?.id ?? ''] });
  expect(said(answer)).toEqual(['2 author: Ruben Achterberg']);
});

test.each([
  ['Who wrote the village song?', 'Hanna Weil'],
  ['Who wrote "Wheels of Tolby"?', 'Hanna Weil'],
])('%s is a question of the world', async (question, name) => {
  expect(said(await ask(question)).join(' ')).toContain(name);
});

test.each([
  'Who wrote the letter?',
  'who wrote the software',
  'Who wrote the report?',
  'Who wrote the council’s report?',
  'Who wrote Tolby?',
  'Who is the editor of the Gazette?',
  'Who wrote Article 5?',
  'When was the article of the law amended?',
  'Which newspapers wrote about the strike?',
  'When was the mill updated?',
  'when was the report published?',
  'When was it released?',
  'Which newspapers reported the leak first?',
  'who wrote the story of the wheel',
  'Who wrote the Valley TV article?',
])('%s is not answered from a byline', async (question) => {
  const lines = said(await ask(question)).join('\n');
  expect(lines).not.toMatch(/Brandt|Achterberg|Kolm|Issued by|Published|date:/u);
});

test('of a folder of hundreds, the article has to be named', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    file: `${100 + i}.txt`,
    text: `Title number ${i} of many\n\nBy Ada Quist-${i}, Reporter\n\nThe ferry left at noon on day ${i}.`,
  }));
  const answer = await (await libraryOf(await documentsFromTexts(many))).ask('who wrote it?');
  expect(answer.verdict).toBe('none');
  expect(answer.notice).toContain('Name the article');
});

test.each([
  ['Did the mill burn?', 'Who wrote this?', 'Who wrote this?'],
  ['Did the mill burn?', 'when was it published', 'when was it published'],
  ['Did they sing the song?', 'when was it published?', 'When was the song published?'],
])('after %j, %j asks %j', (previous, next, meant) => {
  expect(followUp(previous, next).question).toBe(meant);
});

test('no text breaks it, and every quote is a slice of its document', async () => {
  const words = fc.constantFrom(
    'who',
    'wrote',
    'the',
    'article',
    '"',
    "'",
    'Gazette',
    'when',
    'was',
    'published',
    'by',
    'whom',
    'it',
    'of',
    'about',
    '§',
    'mill',
  );
  const all = await documents;
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 9 }), async (parts) => {
      const { positions } = await ask(parts.join(' '));
      for (const { source, quotes } of positions.flatMap(({ answers }) => answers)) {
        const text = all.find(({ id }) => id === source.id)?.text ?? '';
        for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }),
    { numRuns: 150 },
  );
});
