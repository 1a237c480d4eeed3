import { expect, it } from 'vitest';
import { namesIn } from '../../../src/text/values/names/names.ts';
import { withPlaceNames } from '../../../src/answering/reading/place-names.ts';
import { wordsOf } from '../../../src/text/words.ts';

function formOf(name: string, article: string): string | undefined {
  const words = wordsOf(article);
  return withPlaceNames(
    namesIn(article, words, () => true),
    article,
  ).find(({ start, end }) => article.slice(start, end) === name)?.form;
}

it.each([
  [
    'Linden Ward is to shut. Babies are born in Linden Ward no more, and the ward is empty.',
    'Linden Ward',
  ],
  [
    'Abbots Mill burned for two days. The mill had stood empty. A fire at Abbots Mill is rare.',
    'Abbots Mill',
  ],
])('what the article calls a place is one: %s', (article, name) => {
  expect(formOf(name, article)).toBe('place');
});

it.each([
  ['Linden Ward is to leave, and nobody has told the nurses why.', 'Linden Ward'],
  ['Anna Mill won by a length. The mill race is four miles long. Mrs Mill is 40.', 'Anna Mill'],
  ['Anna Mill was arrested near the mill on Monday.', 'Anna Mill'],
])('who is spoken of as somebody stays a person: %s', (article, name) => {
  expect(formOf(name, article)).toBe('person');
});
