import { describe, expect, it } from 'vitest';
import { copiesAmong } from '../../../src/answering/copies/copies.ts';
import { counterparts, heldSentences, sketchOf } from '../../../src/answering/copies/sketch.ts';
import type { Sketch } from '../../../src/answering/copies/sketch.ts';
import { termsOfSection } from '../../../src/search/section-terms.ts';
import { sectionsOf } from '../../../src/search/section.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import type { Document } from '../../../src/corpus/document.ts';
import { documentsFromTexts } from '../../../src/library/reading/read-folder.ts';

const FIRE = `The Marrow Lane greenhouse burned down on Sunday night with four hundred tomato plants.
Firefighters arrived within nine minutes of the call but found the glass roof falling in.
The head gardener said that the boiler had been making strange noises since winter.
The parish council turned down her request for a new boiler in March.`;

const FERRY = `The harbour master closed the northern quay after an anchor chain snapped in the storm.
Passengers waited eleven hours aboard the ferry while divers searched the basin for wreckage.
Engineers expect repairs to the crane and the loading ramp to last until the autumn.
Shipping companies have diverted cargo to ports farther along the coast.`;

/** Documents with their sketches, of one vocabulary. */
async function sketched(...texts: readonly string[]): Promise<ReadonlyMap<Document, Sketch>> {
  const vocabulary = new Vocabulary();
  const files = texts.map((text, at) => ({ file: `${at}.txt`, text }));
  return new Map(
    (await documentsFromTexts(files)).flatMap((document) =>
      sectionsOf(document).map((section) => [
        document,
        sketchOf(termsOfSection(section, vocabulary)),
      ]),
    ),
  );
}

async function shared(one: string, other: string): Promise<number> {
  const [a, b] = [...(await sketched(one, other)).values()];
  if (a === undefined || b === undefined) throw new Error('no sketches');
  const kept = { share: 0.5, fewestTerms: 5, fewestSentences: 4 };
  const share = counterparts(a, b, kept);
  expect(share).toBeLessThanOrEqual(heldSentences(a, b, kept));
  return share;
}

describe('the sketch of a text', () => {
  it('shares every sentence with its repeat, none with another matter', async () => {
    expect(await shared(FIRE, FIRE)).toBe(1);
    expect(await shared(FIRE, FERRY)).toBe(0);
    expect(await shared(FIRE, `${FIRE}\n${FERRY}`)).toBe(1);
    expect(await shared(`${FIRE}\n${FERRY}`, FIRE)).toBeCloseTo(0.5);
  });

  it('tells nothing of a text of a few sentences', async () => {
    expect(await shared('The quay was closed by a storm.', FIRE)).toBe(1);
  });

  it('of a part of a text hides no copy of the whole', async () => {
    const whole = `${FERRY}\n${FIRE}`;
    const all = await sketched(FERRY, whole, whole);
    const [, first, second] = [...all.keys()];
    const [half, , sketch] = [...all.values()];
    if (first === undefined || second === undefined || sketch === undefined || half === undefined)
      throw new Error('no sketches');
    const sketches = new Map([
      [first, { ...half, part: 0.5 }],
      [second, sketch],
    ]);
    expect(copiesAmong([first, second], sketches).get(second)).toBe(first);
  });

  it('hides no copy and makes none', async () => {
    const spun = FIRE.replaceAll('boiler', 'furnace').replace('strange', 'weird');
    const sketches = await sketched(FIRE, FERRY, spun);
    const documents = [...sketches.keys()];
    const copies = copiesAmong(documents, sketches);
    expect(copies).toEqual(copiesAmong(documents));
    expect([...copies].map(([copy, original]) => [copy.file, original.file])).toEqual([
      ['2.txt', '0.txt'],
    ]);
  });
});
