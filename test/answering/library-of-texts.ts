import type { Answer } from '../../src/answering/answer.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../../src/library/open-library.ts';
import { documentsFromTexts } from '../../src/library/reading/read-folder.ts';

/** A library of articles with these texts, a file each. */
export async function libraryOfTexts(...texts: readonly string[]): Promise<Library> {
  return libraryOf(
    await documentsFromTexts(texts.map((text, i) => ({ file: `${i + 1}.txt`, text }))),
  );
}

/** What the first answer quotes; empty where nothing answers. */
export function lead({ positions }: Answer): string {
  return positions[0]?.answers[0]?.quotes.map(({ text }) => text).join(' ') ?? '';
}
