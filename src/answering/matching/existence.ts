import { isAuxiliary, isFormOfBe } from '../grammar/auxiliaries.ts';
import type { Word } from '../../text/words.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Match } from './match.ts';

/**
 * "Did they find any bats?", "were there bats living in it?" – "*There were* no bats": what is there can be found, and lives
 * there. The verb of a question that asks no more is found where a sentence says whether there is such a thing.
 *
 * @param matches what each word of the question finds in the sentence
 */
export function withExistence(
  question: Question,
  { words }: ReadSentence,
  matches: readonly (Match | null)[],
): readonly (Match | null)[] {
  const asked = existenceAsked(question);
  if (asked === null || matches[asked.verb] !== null) return matches;
  const there = words.findIndex(
    ({ folded }, i) => folded === 'there' && isAuxiliary(words[i + 1]?.folded ?? ''),
  );
  const said = asked.thing.map((i) => matches[i]?.at ?? -1);
  if (there < 0 || said.some((at) => at < there || at > there + reach)) return matches;
  // At the thing stands what denies it: "no bats".
  const told: Match = { kind: 'sense', at: Math.max(...said), strength: strengthOfBeing };
  return matches.map((match, i) => (i === asked.verb ? told : match));
}

/** Words from "there" to what there is: "there were a few very small bats". */
const reach = 7;
/** What is there is not always found. */
const strengthOfBeing = 0.8;

/** The verb of a question whether there is something, and the thing, as indices into its terms; null for other questions. */
const existenceAsked = onceInARow(({ type, words, terms }: Question) => {
  const there = words.findIndex(
    ({ folded }, i) => folded === 'there' && isFormOfBe(words[i - 1]?.folded ?? ''),
  );
  const verb = terms.findIndex(({ folded, at }) =>
    there > 0
      ? at > there && staying.test(folded)
      : finding.test(folded) && words[at + 1]?.folded === 'any',
  );
  if (type !== 'yes-no' || verb < 0) return null;
  const at = terms[verb]?.at ?? 0;
  const [from, to] = there > 0 ? [there, at] : [at + 1, endOfPhrase(words, at + 2)];
  const thing = terms.flatMap((term, i) => (term.at > from && term.at < to ? [i] : []));
  return thing.length === 0 ? null : { verb, thing };
});

/** Verbs that say of a thing only that it is there. */
const staying = /^(?:living|staying|sitting|lying|standing|hiding|nesting|growing|being|kept)$/u;
const finding = /^(?:find|found|see|seen|spot|spotted|notice|noticed|discover|discovered)$/u;

function endOfPhrase(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ stop }, i) => i >= from && stop);
  return end < 0 ? words.length : end;
}
