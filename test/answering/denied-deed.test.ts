import { describe, expect, it } from 'vitest';
import { lead, libraryOfTexts } from './library-of-texts.ts';

const others = [
  'The weir at Lund was mended in spring, and the mill race runs again.',
  'A choir from Tarn sang in the square on Sunday, and the bakers sold plaited bread.',
];

async function ask(question: string, ...texts: readonly string[]) {
  return (await libraryOfTexts(...texts, ...others)).ask(question);
}

describe('"who" is not answered by who did not', () => {
  it.each([
    ['Who signed the petition?', 'Councillor Meena Shah never signed the petition.'],
    ['Who resigned over the quarry?', 'Deputy mayor Ana Ruiz did not resign over the quarry.'],
    ['Who voted for the budget?', 'Tomas Reyk refused to vote for the budget.'],
  ])('%s %s', async (question, text) => {
    expect((await ask(question, text)).verdict).toBe('none');
  });

  it('and one who did is shown before', async () => {
    const answer = await ask(
      'Who signed the petition?',
      'Councillor Meena Shah never signed the petition.',
      'The petition was signed by Odo Brandt, who keeps bees.',
    );
    expect(answer.positions[0]?.label).toContain('Odo Brandt');
  });

  it.each([
    ['Who did not sign the petition?', 'Councillor Meena Shah did not sign the petition.'],
    ['Who signed the petition?', 'Meena Shah did not sign the petition, but Odo Brandt did.'],
    ['Who supported the new bypass?', 'Nobody on the panel supported the new bypass.'],
    ['Who survived the fire?', 'Nobody except the caretaker, Odo Brandt, survived the fire.'],
  ])('but it is by what tells it all the same: %s %s', async (question, text) => {
    expect(lead(await ask(question, text))).toBe(text);
  });
});
