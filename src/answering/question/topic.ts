import { isPreposition } from './small-words.ts';
import { isKeywords, partsOf } from './parts.ts';
import { isStandIn, namedIn } from './named.ts';

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
