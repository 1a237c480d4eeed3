import { describe, expect, it } from 'vitest';
import { takenAwayBy } from '../../src/text/taken-away.ts';
import { wordsOf } from '../../src/text/words.ts';

/** The verb that takes away what the word in square brackets names. */
function taker(marked: string, isOver: boolean): string | null {
  const text = marked.replace(/[[\]]/gu, '');
  const words = wordsOf(text);
  const at = words.findIndex(({ start }) => start === marked.indexOf('['));
  const by = takenAwayBy(text, words, at, isOver);
  return by === null ? null : (words[by]?.text ?? null);
}

describe('what is named comes to nothing', () => {
  it.each([
    ['The warden withdrew his [resignation].', 'withdrew'],
    ['His [resignation] was later withdrawn.', 'withdrawn'],
    ['The trustees vetoed a [loan] of the bell.', 'vetoed'],
    ['They called off the planned [sale].', 'called'],
    ['The [sale] of the mill has been quietly cancelled.', 'cancelled'],
  ])('%s', (marked, verb) => {
    expect(taker(marked, false)).toBe(verb);
  });
});

describe('what was so and is no more', () => {
  it.each([
    ['The pact removes the mill from its [exclusive] rank.', 'removes'],
    ['The inn lost its [licence].', 'lost'],
    ['The bathing [ban] on the lake was lifted.', 'lifted'],
  ])('counts where it is asked for what is: %s', (marked, verb) => {
    expect(taker(marked, true)).toBe(verb);
    expect(taker(marked, false)).toBeNull();
  });
});

describe('nothing is taken away', () => {
  it.each([
    ['of another thing', 'The talks on the [merger] were cancelled.'],
    ['by a verb of another clause', 'They dropped the price and the [sale] went on.'],
    ['beyond a comma', 'They lost, and her [resignation] came at noon.'],
    ['by a plain verb', 'The warden announced his [resignation].'],
    ['from a subject that does it', 'The [council] rejected the plan.'],
  ])('%s: %s', (_, marked) => {
    expect(taker(marked, true)).toBeNull();
  });
});
