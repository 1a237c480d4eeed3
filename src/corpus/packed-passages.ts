import type { Span } from '../text/span.ts';
import type { Heading, Passage, PassageKind } from './document.ts';
import type { Structure } from './passages.ts';

const KINDS: readonly PassageKind[] = ['heading', 'paragraph', 'list-item', 'caption', 'metadata'];

/** Numbers of a passage before those of its sentences, and of a heading. */
const PASSAGE_FIELDS = 6;
const HEADING_FIELDS = 3;

/** How many numbers `packStructure` writes. */
export function packedLength({ headings, passages }: Structure): number {
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  return 1 + headings.length * HEADING_FIELDS + passages.length * PASSAGE_FIELDS + sentences * 2;
}

/** Writes headings and passages as numbers: a tenth of the memory that their objects take. */
export function packStructure({ headings, passages }: Structure, into: Uint32Array): void {
  into[0] = headings.length;
  let at = 1;
  for (const { start, end, level } of headings) {
    into.set([start, end, level], at);
    at += HEADING_FIELDS;
  }
  for (const { start, end, kind, heading, boilerplate, sentences } of passages) {
    const place = heading === null ? 0 : heading + 1;
    into.set([start, end, KINDS.indexOf(kind), place, boilerplate ? 1 : 0, sentences.length], at);
    at += PASSAGE_FIELDS;
    for (const span of sentences) {
      into[at] = span.start;
      into[at + 1] = span.end;
      at += 2;
    }
  }
}

/** The headings and passages that `packStructure` was given. */
export function unpackStructure(packed: Uint32Array): Structure {
  const headings: Heading[] = [];
  const passages: Passage[] = [];
  let at = 1;
  for (let n = packed[0] ?? 0; n > 0; n -= 1, at += HEADING_FIELDS)
    headings.push({
      start: packed[at] ?? 0,
      end: packed[at + 1] ?? 0,
      level: packed[at + 2] ?? 0,
    });
  while (at < packed.length) {
    const first = at + PASSAGE_FIELDS;
    const behind = first + 2 * (packed[at + 5] ?? 0);
    const heading = packed[at + 3] ?? 0;
    passages.push({
      start: packed[at] ?? 0,
      end: packed[at + 1] ?? 0,
      kind: KINDS[packed[at + 2] ?? 0] ?? 'paragraph',
      heading: heading === 0 ? null : heading - 1,
      boilerplate: packed[at + 4] === 1,
      sentences: spansIn(packed, first, behind),
    });
    at = behind;
  }
  return { headings, passages };
}

function spansIn(packed: Uint32Array, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 2)
    spans.push({ start: packed[at] ?? 0, end: packed[at + 1] ?? 0 });
  return spans;
}
