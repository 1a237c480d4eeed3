import type { Candidate } from '../../candidate.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import { polaritySaid, takerOf } from './predicate-sign.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';

/**
 * "Is it the *only* pub in the village?" – "The *other* pub has closed": that there are others says no, and that it is the
 * only one yes. Null for other questions, and where the sentence says neither.
 */
export function onlyTold(question: Question, candidate: Candidate): Told | null {
  const term = onlyAsked(question);
  if (term === null) return null;
  const { words } = candidate.sentence;
  for (const [at, word] of words.entries()) {
    if (word.term !== term) continue;
    const lead = words.findLastIndex(
      ({ folded }, i) =>
        i < at && i >= at - leadReach && (several.test(folded) || one.test(folded)),
    );
    const said = words[lead];
    if (said === undefined || words.slice(lead + 1, at).some(({ stop }) => stop)) continue;
    const isOne = one.test(said.folded) && polaritySaid(question, candidate, lead) > 0;
    const taker = one.test(said.folded) ? takerOf(question, candidate, lead) : null;
    const { start } = decidingSpan(candidate.sentence, lead, taker);
    return {
      holds: isOne ? 1 : -1,
      at: taker ?? lead,
      span: { start, end: word.end },
      confidence: sure,
    };
  }
  return null;
}

/** The term of what is asked to be the only one; null for a question that does not ask it. */
const onlyAsked = onceInARow(({ type, words, terms }: Question): string | null => {
  const only = words.findIndex(
    ({ folded }, i) => one.test(folded) && words[i - 1]?.folded === 'the',
  );
  if (type !== 'yes-no' || only < 0) return null;
  return terms.find(({ at, name }) => at > only && !name)?.term ?? null;
});

const one = /^(?:only|sole|exclusive|one)$/u;
const several =
  /^(?:other|another|any|rival|rivals|several|various|multiple|many|two|three|four|both|different|second|further|alternative|competing)$/u;

/** Words from such a word to its noun: "rival cloud platforms". */
const leadReach = 3;
const sure = 0.85;
