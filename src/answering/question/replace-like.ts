import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
} from './small-words.ts';
import type { Named } from './named.ts';
import { YEAR, standInOf, countedIn, isCounted, namedIn } from './named.ts';

/**
 * The question with `topic` in the place of what is like it: a phrase with the same preposition, a year for a year, a
 * name for a name, a thing for a thing, its subject first. What has nothing like it is put at the end, or in front.
 */
export function replaceLike(words: readonly string[], topic: readonly string[]): string[] {
  const [first = ''] = topic;
  if (isPreposition(first) && topic.length > 1) return replacePlace(words, topic);
  if (topic.length === 1 && YEAR.test(bare(first))) return replacePlace(words, ['in', ...topic]);
  const named = namedIn(words);
  const same = named.find(({ start, end }) => includesWords(words.slice(start, end), topic));
  if (same !== undefined) return narrowed(words, named, same, topic);
  const form = topic.every((word) => !isCapital(word)) ? 'thing' : 'name';
  const place =
    named.find((one) => one.form === form && !isPreposition(words[one.start - 1] ?? '')) ??
    named.find((one) => one.form === form) ??
    standInOf(words) ??
    countedIn(words);
  if (place === undefined) return ['As', 'for', ...beforeComma(topic), ...uncapitalised(words)];
  const counted = place.form === 'thing' && isCounted(words, place);
  return splice(words, place, counted ? topic.filter((word) => !isDeterminer(word)) : topic);
}

/** "In 2023?" takes the place of "in 2022", or stands at the end. */
function replacePlace(words: readonly string[], topic: readonly string[]): string[] {
  const preposition = bare(topic[0] ?? '');
  const isYear = YEAR.test(bare(topic[1] ?? ''));
  const named = namedIn(words);
  const like = named.find(
    ({ start, form }) =>
      bare(words[start - 1] ?? '') === preposition && (form === 'year') === isYear,
  );
  if (like !== undefined) return splice(words, { ...like, start: like.start - 1 }, topic);
  const year = isYear ? named.find(({ form }) => form === 'year') : undefined;
  if (year !== undefined) return splice(words, year, topic.slice(1));
  return [...words, ...topic];
}

/** Of "Microsoft and OpenAI" one alone; and what is named already changes places with the subject. */
function narrowed(
  words: readonly string[],
  named: readonly Named[],
  same: Named,
  topic: readonly string[],
): string[] {
  if (same.end - same.start > topic.length) return splice(words, same, topic);
  const other = named.find((one) => one !== same && one.form === same.form);
  if (other === undefined) return [...words];
  const [early, late] = other.start < same.start ? [other, same] : [same, other];
  return [
    ...words.slice(0, early.start),
    ...words.slice(late.start, late.end),
    ...words.slice(early.end, late.start),
    ...words.slice(early.start, early.end),
    ...words.slice(late.end),
  ];
}

function splice(
  words: readonly string[],
  { start, end }: { start: number; end: number },
  topic: readonly string[],
): string[] {
  return [...words.slice(0, start), ...topic, ...words.slice(end)];
}

function beforeComma(words: readonly string[]): string[] {
  return [...words.slice(0, -1), `${words.at(-1) ?? ''},`];
}

function uncapitalised(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const start =
    isCapital(first) && !isAsking(first) && !isAuxiliary(first) && !isDeterminer(first)
      ? first
      : first.toLowerCase();
  return [start, ...rest];
}

function includesWords(words: readonly string[], topic: readonly string[]): boolean {
  const wanted = topic.filter((word) => !isDeterminer(word)).map(bare);
  const there = new Set(words.map(bare));
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}
