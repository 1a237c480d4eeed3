import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { understand } from '../../../src/answering/question.ts';
import { sourcesFor } from '../../../src/answering/respond.ts';
import { howLong } from '../../../src/answering/weighing/long-article.ts';
import type { Document } from '../../../src/corpus/document.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';
import { libraryOf } from '../../../src/library/open-library.ts';
import { indexDocuments } from '../../../src/search/minisearch-index.ts';

/** What an encyclopedia tells of a canal and its towns: paragraph by paragraph, in nearly the same words. */
const chapters = [
  `The Arle Canal is a canal in the county of Brenshire. The canal joins the river Arle to the port of Sandry. It was the
longest canal of the county for ninety years. Its company was called the Arle Navigation.`,
  `Work on the canal began in 1791. The company raised its money from the mill owners of the county. The first engineer of
the canal was Tobias Wray. The mill owners chose him for his work on the docks of Sandry.`,
  `The locks at Penner were the hardest work of the canal. A bank of the canal gave way there twice. The company brought men
from the docks to mend it. They worked by night, and the county paid for the lamps.`,
  `Coal was the chief freight of the canal. Boats with coal went down to the port in two days. Salt and timber came back to
the mills. The company asked a penny for each ton and mile.`,
  `The railway reached Sandry in 1846. The freight of the canal fell by half in ten years. The company sold the canal to the
railway in 1858. The railway kept the canal open for the mills.`,
  `The canal froze for nine weeks in the winter of 1881. The mills along the canal ran out of coal. The railway let the
boatmen sleep in its sheds. Soup for them was cooked at the locks.`,
];

/** So many sentences about the towns on its banks, each of which says some of the words. */
function towns(sentences: number): string {
  const names = ['Penner', 'Oldmere', 'Castow', 'Thrale', 'Wick', 'Long Arle', 'Quarley', 'Stobb'];
  return Array.from({ length: sentences / 4 }, (_, i) => {
    const name = names[i % names.length] ?? '';
    return `The canal passes ${name} by ${i + 2} locks. The company built a wharf and ${i + 3} houses there. A mill at ${name}
worked until the railway came. Boats of the county still call at the wharf in summer.`;
  }).join('\n\n');
}

async function canal(ofTowns: number): Promise<readonly Document[]> {
  const text = `# Arle Canal\n\n${chapters.join('\n\n')}\n\n${towns(ofTowns)}\n`;
  return documentsFromTexts([{ file: 'canal.md', text }]);
}

const lead = ({ positions }: Answer): string =>
  positions[0]?.answers[0]?.quotes[0]?.text.replaceAll('\n', ' ') ?? '';

describe('in a long article', () => {
  const library = canal(120).then(libraryOf);

  it.each([
    ['What gave way at Penner?', 'A bank of the canal'],
    ['Who was the first engineer of the canal?', 'Tobias Wray'],
    ['What did the company ask for each ton?', 'a penny'],
    ['When did the company sell the canal to the railway?', '1858'],
    ['Where did the boatmen sleep when the canal froze?', 'its sheds'],
    ['What was the chief freight of the canal?', 'Coal'],
    ['What did the mills run out of in the winter of 1881?', 'coal'],
    ['Who paid for the lamps at Penner?', 'the county paid'],
    ['What was cooked at the locks when the canal froze?', 'Soup'],
  ])('%s → %s', async (question, words) => {
    expect(lead(await (await library).ask(question))).toContain(words);
  });

  it.each(['Who designed the opera house in Sydney?', 'How many moons has Jupiter?'])(
    'nothing answers %s',
    async (question) => {
      expect((await (await library).ask(question)).verdict).toBe('none');
    },
  );
});

/** The best sentence of the canal's article for a question, with its signals. */
async function bestFor(question: string, ofTowns: number) {
  const index = await indexDocuments(await canal(ofTowns));
  const [source] = await sourcesFor(understand(question, index.vocabulary), index, null);
  const best = source?.candidates[0];
  if (best === undefined) throw new Error('nothing was found');
  return best.signals;
}

describe('what tells of a long article', () => {
  it('is nothing in one as short as the news, and grows with the length', async () => {
    const lengths = await Promise.all(
      [8, 60, 120].map(async (ofTowns) => (await canal(ofTowns)).map(howLong)),
    );
    expect(lengths[0]).toEqual([0]);
    expect(lengths[1]?.[0]).toBeGreaterThan(0);
    expect(lengths[1]?.[0]).toBeLessThan(1);
    expect(lengths[2]).toEqual([1]);
    expect(await bestFor('What was the chief freight of the canal?', 8)).toMatchObject({
      longArticle: 0,
      runs: 0,
      literal: 0,
      paragraph: 0,
      engine: 0,
      nameBeside: 0,
    });
  });

  it('is the very wording', async () => {
    const said = await bestFor('What was the chief freight of the canal?', 120);
    const other = await bestFor('What freight was chiefly on canals?', 120);
    expect(said.literal).toBeGreaterThan(other.literal);
    expect(said.runs).toBeGreaterThan(other.runs);
  });

  it('is the paragraph, wherever in it a word stands', async () => {
    const { paragraph } = await bestFor('What gave way at the Penner locks, mended by night?', 120);
    expect(paragraph).toBeGreaterThan(0.9);
  });
});
