import { setImmediate as pause } from 'node:timers/promises';
import type { Passage, PassageKind } from '../corpus/document.ts';
import type { Span } from '../text/span.ts';

const KINDS: readonly PassageKind[] = ['heading', 'paragraph', 'list-item', 'caption', 'metadata'];

/** Objects made before others get their turn: a millisecond or two of work. */
const AT_ONCE = 4_000;

/**
 * Passages as numbers, to send to another thread: a copy of memory, where a hundred thousand objects would be taken apart
 * and put together for longer than anyone may be kept waiting.
 */
export function packPassages(passages: readonly Passage[]): Uint32Array<ArrayBuffer> {
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const packed = new Uint32Array(passages.length * FIELDS + sentences * 2);
  let at = 0;
  for (const { start, end, kind, heading, boilerplate, sentences: spans } of passages) {
    const fields = [start, end, KINDS.indexOf(kind), heading === null ? 0 : heading + 1];
    packed.set([...fields, boilerplate ? 1 : 0, spans.length], at);
    at += FIELDS;
    for (const span of spans) {
      packed[at] = span.start;
      packed[at + 1] = span.end;
      at += 2;
    }
  }
  return packed;
}

const FIELDS = 6;

/** The passages `packPassages` was given, made in slices, so that nobody waits long. */
export async function unpackPassages(packed: Uint32Array): Promise<readonly Passage[]> {
  const passages: Passage[] = [];
  let made = 0;
  for (let at = 0; at < packed.length;) {
    const [start = 0, end = 0, kind = 0, heading = 0, boilerplate = 0, count = 0] = packed.subarray(
      at,
      at + FIELDS,
    );
    at += FIELDS;
    const sentences: Span[] = [];
    for (let n = 0; n < count; n += 1, at += 2) {
      sentences.push({ start: packed[at] ?? 0, end: packed[at + 1] ?? 0 });
      made += 1;
      if (made % AT_ONCE === 0) await pause();
    }
    passages.push({
      start,
      end,
      kind: KINDS[kind] ?? 'paragraph',
      heading: heading === 0 ? null : heading - 1,
      boilerplate: boilerplate === 1,
      sentences,
    });
    made += 1;
    if (made % AT_ONCE === 0) await pause();
  }
  return passages;
}
