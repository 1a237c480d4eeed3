import { describe, expect, it } from 'vitest';
import { negatedForms } from '../../../src/text/lexicon/negated-forms.ts';

describe('forms that deny within one word', () => {
  it.each([
    ['soluble', 'insoluble'],
    ['possible', 'impossible'],
    ['legal', 'illegal'],
    ['regular', 'irregular'],
    ['armed', 'unarmed'],
    ['child', 'childless'],
    ['approve', 'disapprove'],
  ])('of %s are %s, and the other way round', (plain, denied) => {
    expect(negatedForms(plain)).toContain(denied);
    expect(negatedForms(denied)).toContain(plain);
  });

  it.each([
    ['form', 'inform'],
    ['cover', 'discover'],
    ['press', 'impress'],
    ['ion', 'union'],
    ['side', 'inside'],
    ['flammable', 'inflammable'],
    ['valuable', 'invaluable'],
    ['pact', 'impact'],
    ['regard', 'regardless'],
  ])('are not made of any letters in front: %s, %s', (plain, other) => {
    expect(negatedForms(plain)).not.toContain(other);
    expect(negatedForms(other)).not.toContain(plain);
  });
});
