import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { isAuxiliary, isNegatedAuxiliary } from '../../grammar/auxiliaries.ts';
import { wantedIn } from '../parts/wanted.ts';
import { opposite } from './told.ts';

/** What a plain reply says to the question before it. */
export interface Reply {
  readonly holds: 1 | -1;
  /** Index of its last word that decides: of "We did not" the third. */
  readonly at: number;
}

/**
 * Reads "No.", "They are." or "We did not." behind a question of the article's own that asks what the user asks; null for
 * any other sentence, and where the question before asks something else.
 */
export function replyOf(question: Question, { sentence, matches }: Candidate): Reply | null {
  if (!sentence.isReply) return null;
  // What the sentence itself does not hold is implied by the question before it, at no place of its own.
  const implied = question.predicate.flatMap((i) => {
    const match = matches[i];
    return match == null || match.at >= 0 ? [] : [match.kind];
  });
  if (implied.length === 0 || 2 * implied.length < question.predicate.length) return null;
  if (isOnAnother(question, { sentence, matches })) return null;
  const plain = plainReply(sentence.words.map(({ folded }) => folded));
  if (plain === null) return null;
  const isOpposite = implied.includes('opposite');
  return { holds: isOpposite ? opposite(plain.holds) : plain.holds, at: plain.at };
}

/** "Are the bank details safe?" – "Yes." says nothing of the backups. */
function isOnAnother(
  question: Question,
  { sentence: { askedBy }, matches }: Pick<Candidate, 'sentence' | 'matches'>,
): boolean {
  const clause = clauseAsked(question);
  if (clause === null || askedBy === null) return false;
  const { terms } = wantedIn(question, clause.subject);
  const found = matches.filter((match) => match !== null).length;
  return terms.length > 0 && terms.every((i) => matches[i] == null) && askedBy.terms.size > found;
}

const no = /^(?:no|nope|never|hardly|not)$/u;
const yes = /^(?:yes|yeah|yep|absolutely|certainly|indeed|definitely)$/u;
const subject = /^(?:i|we|you|he|she|it|they|that|there|nobody|none|everyone|everybody|one)$/u;
/** Contracted subject and verb, "they're", "it's", "we've". */
const contracted = /^(?:i|we|you|he|she|it|they|that|there)['’](?:m|s|re|ve|ll|d)$/u;
/** "They are." is a reply; "They are making bread." says something of its own. */
const longestReply = 4;

function plainReply(words: readonly string[]): Reply | null {
  // "A: No." – the letter of the one who answers; "Sadly, yes."
  const from = words.length > 1 && /^(?:a|.{3,}ly)$/u.test(words[0] ?? '') ? 1 : 0;
  const [first = '', second = '', third = ''] = words.slice(from);
  if (no.test(first)) return { holds: -1, at: from };
  if (yes.test(first) || (first === 'of' && second === 'course'))
    return third === 'not' ? { holds: -1, at: from + 2 } : { holds: 1, at: from };
  if (words.length - from > longestReply || !(subject.test(first) || contracted.test(first)))
    return null;
  const verb = contracted.test(first) ? 0 : 1;
  if (verb === 1 && isNegatedAuxiliary(second)) return { holds: -1, at: from + 1 };
  if (verb === 1 && !isAuxiliary(second)) return null;
  const isDenied =
    words.slice(from + verb + 1).some((word) => no.test(word)) || /^(?:nobody|none)$/u.test(first);
  if (isDenied) return { holds: -1, at: Math.min(from + verb + 1, words.length - 1) };
  return verb === 0 ? null : { holds: 1, at: from + 1 };
}
