import type { Question } from '../question.ts';
import { onceInARow } from '../once.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Match } from './match.ts';

/** The names of a question that are joined, "Corvane and Anker", as indices into its terms; empty for others. */
const joinedNames = onceInARow(({ words, terms }: Question) => {
  const and = words.findIndex(
    ({ folded }, i) =>
      /^(?:and|&)$/u.test(folded) &&
      terms.some(({ name, at }) => name && at === i - 1) &&
      terms.some(({ name, at }) => name && at === i + 1),
  );
  const joined = new Set<number>();
  if (and < 0) return joined;
  for (const step of [-1, 1]) {
    for (let at = and + step; ; at += step) {
      const i = terms.findIndex((term) => term.name && term.at === at);
      if (i < 0) break;
      joined.add(i);
    }
  }
  return joined;
});

const pair =
  /^(?:companies|firms|sides|parties|groups|partners|clubs|teams|towns|cities|countries|nations|states|men|women|pair|brands|rivals|organi[sz]ations|airlines|banks|schools|unions|families)$/u;

/**
 * "Did Corvane and Anker part?" – "In May *the two firms* parted": both are meant by what stands for two.
 *
 * @param matches what each word of the question finds in the sentence
 */
export function withBoth(
  question: Question,
  { words }: ReadSentence,
  matches: readonly (Match | null)[],
): readonly (Match | null)[] {
  const names = joinedNames(question);
  if (names.size === 0 || [...names].some((i) => matches[i] !== null)) return matches;
  const at = words.findIndex(
    ({ folded }, i) => pair.test(folded) && /^(?:two|both)$/u.test(words[i - 1]?.folded ?? ''),
  );
  if (at < 0) return matches;
  return matches.map((match, i) =>
    names.has(i) ? { kind: 'sense', at, strength: strengthOfPair } : match,
  );
}

const strengthOfPair = 0.8;
