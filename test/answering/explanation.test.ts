import { describe, expect, it } from 'vitest';
import { explanationText } from '../../src/console/explanation-text.ts';
import { weights } from '../../src/answering/weighing/model.ts';
import { aLibrary } from '../support/documents.ts';

const library = aLibrary(
  { text: 'The harbour master approved the pontoon on Monday.' },
  { text: 'The harbour master rejected the pontoon.' },
  { text: 'Seagulls are nesting on the old lighthouse.' },
);

const asked = 'Did the harbour master approve the pontoon?';

describe('an explanation', () => {
  it('tells the words looked for, what is asked and what the lexicon adds', async () => {
    const { question } = await (await library).explain(asked);
    expect(question.type).toBe('yes-no');
    expect(question.terms.map(({ text }) => text)).toEqual([
      'harbour',
      'master',
      'approve',
      'pontoon',
    ]);
    const approve = question.terms.find(({ text }) => text === 'approve');
    expect(approve).toMatchObject({ predicate: true, name: false, unknown: false });
    expect(approve?.related.length).toBeGreaterThan(0);
  });

  it('tells which spelling was taken for a slip', async () => {
    const { question } = await (
      await library
    ).explain('Did the harbour master approve the pontton?');
    expect(question.terms.at(-1)).toMatchObject({ text: 'pontton', spellings: ['pontoon'] });
  });

  it('gives signals that add up to the order of the sentences', async () => {
    const { sources } = await (await library).explain(asked);
    const sums = sources.map(
      ({ sentences }) => sentences[0]?.signals.reduce((sum, { worth }) => sum + worth, 0) ?? 0,
    );
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    for (const { sentences } of sources)
      for (const { signals } of sentences)
        for (const { name, value, weight, worth } of signals) {
          expect(weight).toBe(weights[name]);
          expect(worth).toBeCloseTo(weight * value);
        }
  });

  it('tells what was taken for each source’s answer, and how it compares', async () => {
    const { comparison } = await (await library).explain(asked);
    expect(comparison?.differs).toBe('stance');
    expect(
      comparison?.groups.map((group) => group.map(({ number, words }) => [number, words])),
    ).toEqual(expect.arrayContaining([[[1, 'approved']], [[2, 'rejected']]]));
    expect(comparison?.clash).toBeGreaterThan(comparison?.clashFrom ?? 1);
  });

  it('agrees with the answer', async () => {
    const opened = await library;
    const { verdict } = await opened.ask(asked);
    const { comparison } = await opened.explain(asked);
    expect(verdict).toBe('conflict');
    expect((comparison?.clash ?? 0) >= (comparison?.clashFrom ?? 1)).toBe(true);
  });

  it('says of whom a figure is asked that each was compared', async () => {
    const opened = await aLibrary(
      { text: 'The pontoon opened on 4 May 2025, says the harbour master.' },
      { text: 'The pontoon opened on 9 June 2025.' },
    );
    const { sources } = await opened.explain('When did the pontoon open?');
    expect(sources.map(({ standing }) => standing)).toEqual(['compared', 'compared']);
  });

  it('tells what the best sentence had to score: more where none gives the value asked for', async () => {
    const opened = await library;
    const told = await opened.explain(asked);
    const untold = await opened.explain('Where did the harbour master approve the pontoon?');
    expect(untold.comparison).not.toBeNull();
    expect(untold.answersFrom).toBeGreaterThan(told.answersFrom ?? 1);
    expect(explanationText(untold)).toMatch(/An answer begins at \d+ %/u);
  });

  it('explains silence too', async () => {
    const { sources, comparison } = await (
      await library
    ).explain('Who won the chess olympiad in Tromsø?');
    expect(comparison).toBeNull();
    for (const { standing } of sources) expect(standing).toBe('weak');
    const empty = await (await library).explain('Why is that?');
    expect(empty).toMatchObject({ sources: [], comparison: null });
    expect(explanationText(empty)).toContain('It holds no word to look for.');
  });
});

describe('its text', () => {
  it('names every source, signal and claim in words', async () => {
    const explanation = await (await library).explain(asked);
    const text = explanationText(explanation);
    expect(text).toContain('Understood as a question of type yes-no, about the past.');
    for (const { file } of explanation.sources) expect(text).toContain(file);
    expect(text).toMatch(/exact \d\.\d\d × 1\.00 = \+\d\.\d\d/u);
    expect(text).toMatch(/\[2\] No: .*rejected/u);
  });
});
