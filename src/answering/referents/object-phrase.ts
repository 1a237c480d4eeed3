import { takesStatement } from '../../text/speech-verbs.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import type { SubjectPhrase } from './subject-phrase.ts';

/**
 * The one thing that a person does something to, as "the diary" for "Nell Ferris kept a diary for years": what "it" goes on
 * with, for a person is none. Null where another thing may be meant.
 */
export function objectPhrase({ kind, person, verb, rest }: SubjectPhrase): string | null {
  if (kind !== 'name' || !person || takesStatement(verb)) return null;
  const [, lead, ...noun] = rest;
  if (lead === undefined || !/^(?:the|an?)$/u.test(lead.folded)) return null;
  const end = noun.findIndex(
    ({ stop, capital, folded }) => stop || capital || endsNoun.test(folded),
  );
  const words = end < 0 ? noun : noun.slice(0, end);
  const behind = end < 0 ? [] : noun.slice(end);
  if (words.length === 0 || words.length > longestNoun) return null;
  if (behind.some(({ folded }) => isDeterminer(folded) || clause.test(folded))) return null;
  return `the ${words.map(({ text }) => text).join(' ')}`;
}

const longestNoun = 3;
const endsNoun = /^(?:today|yesterday|again|now|then|.*ly|.*ed|.*ing)$/u;
const clause = /^(?:and|but|that|which|who|it|its|of)$/u;
