import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAMES = ['Marlow', 'Ibsen', 'Tarrant', 'Quill', 'Voss', 'Hadley', 'Okafor', 'Lindqvist'];
const PLACES = ['Calder', 'Brennick', 'Kittering', 'Sundvag', 'Merion', 'Vennel', 'Alder Row'];
const THINGS = ['bridge', 'ferry', 'hospital', 'museum', 'railway', 'factory', 'harbour', 'school'];
const DEEDS = ['opened', 'closed', 'burned', 'flooded', 'was sold', 'was repaired', 'collapsed'];
const PARAGRAPHS = 12;
/** As many different words as a thousand news articles have, about. */
const VOCABULARY = 30_000;

/** Writes so many invented articles of about 600 words into a folder; the same ones every time. */
export async function writeArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number += 1)
    await writeFile(join(folder, articleName(number)), article(number));
}

export function articleName(number: number): string {
  return `article-${String(number).padStart(5, '0')}.md`;
}

/** Questions the articles answer, do not answer, or answer in several ways. */
export const QUESTIONS: readonly string[] = THINGS.flatMap((thing, index) => [
  `When was the ${thing} at ${PLACES[index % PLACES.length]} closed?`,
  `How many people were at the ${thing} in ${PLACES[(index + 3) % PLACES.length]}?`,
  `Did the ${thing} collapse?`,
]);

function article(number: number): string {
  const random = generator(number + 1);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  const invented = (words: number): string =>
    Array.from({ length: words }, () => inventedWord(random)).join(' ');
  const [thing, place] = [pick(THINGS), pick(PLACES)];
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    [
      `The ${thing} at ${place} ${pick(DEEDS)} on ${1 + random(28)} March after ${random(900)} people ${invented(6)}.`,
      `${pick(NAMES)} said the ${pick(THINGS)} would cost $${1 + random(90)} million, and ${invented(12)}.`,
      `Officials in ${pick(PLACES)} ${invented(14)}.`,
    ].join(' '),
  );
  const title = `# The ${thing} at ${place} ${pick(DEEDS)} (${number})`;
  const head = `By ${pick(NAMES)} ${pick(NAMES)}\n\n${1 + random(28)} March 2026`;
  return `${[title, head, ...paragraphs].join('\n\n')}\n`;
}

/** A made-up word; as in a language, a few are everywhere and most are rare (Zipf). */
function inventedWord(random: (below: number) => number): string {
  const rank = Math.floor(VOCABULARY ** (random(1_000_000) / 1_000_000));
  const spell = generator(rank * 7919 + 1);
  const letters = 'bcdfglmnprstaeiou';
  return Array.from({ length: 3 + spell(6) }, () => letters[spell(letters.length)]).join('');
}

/** Park and Miller's minimal standard generator (1988), for numbers that are the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
