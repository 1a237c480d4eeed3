import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleText } from './article.ts';
import { learnLanguage } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

/** As many articles tell of one event as the seeds do. */
const ARTICLES_A_STORY = 5;

/**
 * The texts of so many articles, the same every time, and the first of a larger corpus those of a smaller one.
 * @param learntFrom texts whose words, and which of them follow which, the articles take over
 */
export function* generateArticles(
  count: number,
  learntFrom: readonly string[],
): Generator<string, void> {
  const language = learnLanguage(learntFrom);
  const lexicon = lexiconOf(language);
  let story: Story | null = null;
  for (let number = 0; number < count; number += 1) {
    if (story === null || number % ARTICLES_A_STORY === 0)
      story = storyOf(Math.floor(number / ARTICLES_A_STORY), language, lexicon);
    yield articleText(number, story, language);
  }
}

/** Writes articles into a folder, which is made, as `00000.md` and so on. */
export async function writeArticles(folder: string, articles: Iterable<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  let number = 0;
  for (const text of articles) {
    await writeFile(join(folder, `${String(number).padStart(5, '0')}.md`), text);
    number += 1;
  }
}

/** The texts of a folder's files, by name. */
export async function readTexts(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
}
