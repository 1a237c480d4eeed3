import type { UnnumberedDocument } from '../../src/corpus/read-document.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { Passage } from '../../src/corpus/document.ts';

/** Reads a text as a file of that name; fails the test where it is refused. */
export async function documentOf(
  file: string,
  text: string | Uint8Array,
): Promise<UnnumberedDocument> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result = await readDocument({ file, bytes });
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${result.reason}`);
  return result.document;
}

/** The reason for which a text is refused, or null where it is read. */
export async function refusalOf(file: string, text: string | Uint8Array): Promise<string | null> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result = await readDocument({ file, bytes });
  return result.kind === 'refused' ? result.reason : null;
}

/** The passages' texts, those of which something holds. */
export function passagesOf(
  { text, passages }: UnnumberedDocument,
  holds: (passage: Passage) => boolean = () => true,
): readonly string[] {
  return passages.filter(holds).map(({ start, end }) => text.slice(start, end));
}

export function headingsOf({ text, headings }: UnnumberedDocument): readonly string[] {
  return headings.map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);
}

/** What every document keeps to, whatever was read; each message names what was broken. */
export function brokenPromises({
  text,
  headings,
  passages,
}: UnnumberedDocument): readonly string[] {
  const broken: string[] = [];
  let end = 0;
  for (const [index, passage] of passages.entries()) {
    const at = `passage ${index}`;
    if (passage.start < end) broken.push(`${at} overlaps the one before`);
    if (passage.end > text.length || passage.end <= passage.start)
      broken.push(`${at} is out of bounds`);
    if (passage.heading !== null && headings[passage.heading] === undefined)
      broken.push(`${at} has no such heading`);
    if (passage.sentences.length === 0) broken.push(`${at} has no sentence`);
    ({ end } = passage);
    let sentenceEnd = passage.start;
    for (const sentence of passage.sentences) {
      if (sentence.start < sentenceEnd || sentence.end > passage.end)
        broken.push(`${at}: a sentence is outside or overlaps`);
      const slice = text.slice(sentence.start, sentence.end);
      if (slice === '' || slice !== slice.trim())
        broken.push(`${at}: a sentence has white space around it`);
      sentenceEnd = sentence.end;
    }
  }
  for (const { start, end: headingEnd } of headings) {
    if (start < 0 || headingEnd > text.length || start >= headingEnd)
      broken.push('a heading is out of bounds');
  }
  return broken;
}
