import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from '../library-of-texts.ts';

describe('another bearer of the name', () => {
  it.each([
    [
      'How fast was the Gannet IV?',
      'The Gannet III was a railcar. It reached 182 km/h on a straight line.',
      'The Gannet IV was a railcar of 1934. Its greatest speed was 214 km/h.',
      '214 km/h',
    ],
    [
      'When was Josef Arlt the Younger born?',
      'Josef Arlt the Elder was a potter. He was born in 1669.',
      'Josef Arlt the Younger was a potter as well. He was born in 1706.',
      '1706',
    ],
    [
      'How many seats does the Corbin Stadium have?',
      'The Corbin Theatre has 870 seats.',
      'The Corbin Stadium has 4,150 seats.',
      '4,150',
    ],
    [
      'When was the first Corbin regatta?',
      'The fourteenth Corbin regatta took place on 12 October 1998.',
      'They rowed the first Corbin regatta in 1984.',
      '1984',
    ],
    [
      'How many people live in the canton of Arvel?',
      'In the canton of Ober-Sarn live 38,000 people.',
      'The canton of Arvel has 52,000 people.',
      '52,000',
    ],
  ])('does not answer for it: %s', async (question, other, own, answer) => {
    const library = await libraryOfTexts(other, own);
    const found = await library.ask(question);
    expect(found.verdict).not.toBe('conflict');
    expect(lead(found)).toContain(answer);
  });

  it('answers where the article has the one asked for beside the other', async () => {
    const library = await libraryOfTexts(
      'The Gannet III was slow. The Gannet IV reached 214 km/h, thirty more than the Gannet III.',
    );
    expect(lead(await library.ask('How fast was the Gannet IV?'))).toContain('214 km/h');
  });
});
