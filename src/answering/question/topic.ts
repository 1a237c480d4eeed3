import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isKeywords,
  isPastVerb,
  isPreposition,
  partsOf,
} from './parts.ts';

/** Something a question names: words from `start` to before `end`. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'year' | 'thing';
}

const YEAR = /^(?:1\d|20)\d\d$/u;

/** What a question is about, as its subject or else as the first thing that it names; empty when it names nothing. */
export function topicOf(words: readonly string[]): readonly string[] {
  const { subject } = partsOf(words);
  if (subject.length > 0 && !isStandIn(subject)) return subject;
  const named = namedIn(words);
  const first = named.find(({ form }) => form !== 'year');
  if (first !== undefined) return words.slice(first.start, first.end);
  return isKeywords(words) && words.length <= MOST_KEYWORDS ? words : [];
}

/** More are a sentence, which is about more than one thing. */
const MOST_KEYWORDS = 5;

/** What something is done to, in "Did the storm break the bridge?"; empty where a question names none. */
export function objectOf(words: readonly string[]): readonly string[] {
  const { lead, auxiliary, subject } = partsOf(words);
  if (auxiliary === null || subject.length === 0) return [];
  const behind = lead.length + 1 + subject.length;
  const named = namedIn(words).find(
    ({ start, form }) =>
      start > behind && form !== 'year' && !isPreposition(words[start - 1] ?? ''),
  );
  return named === undefined ? [] : words.slice(named.start, named.end);
}

function isStandIn(words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    /^(?:it|they|he|she|this|that|these|those|there|we|you|i|any(?:one|body)|some(?:one|body)|every(?:one|body))$/u.test(
      bare(words[0] ?? ''),
    )
  );
}

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

/** "it", "they", "anyone" in the place of the subject. */
function standInOf(words: readonly string[]): Named | undefined {
  const { lead, auxiliary, subject } = partsOf(words);
  if (auxiliary === null || !isStandIn(subject)) return undefined;
  const start = lead.length + 1;
  return { start, end: start + subject.length, form: 'name' };
}

/** "people" of "how many people", "team" of "which team". */
function countedIn(words: readonly string[]): Named | undefined {
  const { lead } = partsOf(words);
  const start = lead.findIndex((word) => /^(?:many|which|what)$/u.test(bare(word))) + 1;
  return start > 0 && start < lead.length ? { start, end: lead.length, form: 'thing' } : undefined;
}

function isCounted(words: readonly string[], { start }: Named): boolean {
  return /^(?:many|which|what)$/u.test(bare(words[start - 1] ?? ''));
}

/** What a question names, in order: its names, its years, what it has behind a determiner. */
function namedIn(words: readonly string[]): Named[] {
  const { lead, auxiliary, subject } = partsOf(words);
  const found: Named[] = [];
  const subjectStart = lead.length + (auxiliary === null ? 0 : 1);
  for (let at = 0; at < words.length;) {
    const isSubject = at === subjectStart && subject.length > 0 && !isStandIn(subject);
    const end = isSubject ? at + subject.length : phraseEnd(words, at);
    if (end > at) found.push(...within(words, at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** A phrase; of "the owner of OpenAI" also the name in it, which stands for itself. */
function within(words: readonly string[], start: number, end: number): Named[] {
  const phrase = words.slice(start, end);
  const of = phrase.findIndex((word, at) => bare(word) === 'of' && isCapital(phrase[at + 1] ?? ''));
  const isThing =
    of > 0 && phrase.slice(0, of).every((word) => !isCapital(word) || isDeterminer(word));
  const isTitle = of > 0 && isDeterminer(phrase[0] ?? '');
  if (!isThing && !isTitle) return [{ start, end, form: formOf(phrase) }];
  return [
    { start, end, form: 'thing' },
    { start: start + of + 1, end, form: 'name' },
  ];
}

function formOf(words: readonly string[]): Named['form'] {
  if (words.every((word) => YEAR.test(bare(word)))) return 'year';
  return words.some(isCapital) ? 'name' : 'thing';
}

/** "The Orm harbour library" */
const LONGEST_THING = 4;

const JOINS = /^(?:and|&|of|the)$/u;

/** Where the name, year or determined noun that begins at `at` ends; `at` when none does. */
function phraseEnd(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (YEAR.test(bare(word))) return at + 1;
  const isName =
    isCapital(word) && !(at === 0 && (isAsking(word) || isAuxiliary(word) || isDeterminer(word)));
  if (!isName && !isDeterminer(word)) return at;
  let end = at + 1;
  while (end < words.length) {
    const here = words[end] ?? '';
    if (isCapital(here)) end += 1;
    else if (JOINS.test(bare(here)) && isCapital(words[end + 1] ?? '')) end += 2;
    else if (end - at < LONGEST_THING && isDeterminer(word) && isNoun(here)) end += 1;
    else break;
  }
  return isDeterminer(word) && end === at + 1 ? at : end;
}

function isNoun(word: string): boolean {
  return !(
    isPreposition(word) ||
    isAsking(word) ||
    isAuxiliary(word) ||
    isPastVerb(word) ||
    isDeterminer(word) ||
    /^(?:and|or|to|again|today|yesterday|tomorrow|now|then|yet|already|back|away|off|out|up|down|early|late|soon|well|here|there|anymore|so|first|last|\p{L}+ly)$/u.test(
      bare(word),
    )
  );
}
