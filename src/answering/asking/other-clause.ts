import { isStandIn } from '../grammar/pronouns.ts';
import type { Word } from '../../text/words.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isPastForm } from '../grammar/verb-forms.ts';

/** Where a question ends that goes on behind "or" without putting two sides of one thing. */
export interface Asking {
  /** The first word that no longer asks: that "or"; the number of words where all ask. */
  readonly end: number;
  /** Where a clause begins that puts something else ("or can others host them?"); the number of words where none does. */
  readonly other: number;
}

/**
 * "Is it open or what?", "was he sacked, suspended or what?", "did they part or not anymore", "is it still theirs, or can
 * others host it?": what stands before "or" is asked, yes or no. "Did she jump or was she pushed?" puts two sides: the second
 * clause is on the same subject.
 */
export function askingOf(words: readonly Word[]): Asking {
  const all = { end: words.length, other: words.length };
  const or = words.findLastIndex(({ folded }) => folded === 'or');
  if (or < 1) return all;
  const behind = words.slice(or + 1).map(({ folded }) => folded);
  const [first, ...rest] = behind;
  if (first !== undefined && empty.test(first) && rest.every((word) => emptyToo.test(word)))
    return { end: or, other: words.length };
  const own = subjectFrom(words, 0, or);
  const other = subjectFrom(words, or + 1, words.length);
  if (own === null || other === null || mayBe(own, other)) return all;
  return { end: or, other: or + 1 };
}

const empty = /^(?:what|not|no|nah|nope|whatever|something|else)$/u;
const emptyToo =
  /^(?:anymore|any|more|yet|now|then|really|so|longer|at|all|still|exactly|already)$/u;

/** Words into a clause within which its auxiliary stands. */
const latestAuxiliary = 3;
const adverb = /^(?:still|already|just|only|now|really|even|ever|also|actually|simply|all)$/u;

/** The folded words of the subject behind the auxiliary with which a clause opens; null where it opens with none. */
function subjectFrom(words: readonly Word[], from: number, to: number): readonly string[] | null {
  const at = words.findIndex(
    ({ folded }, i) => i >= from && i < Math.min(to, from + latestAuxiliary) && isAuxiliary(folded),
  );
  const first = words[at + 1];
  if (at < 0 || first === undefined || at + 1 >= to) return null;
  if (isStandIn(first.folded) || first.folded === 'others') return [first.folded];
  const subject: string[] = [];
  for (const { folded, stop } of words.slice(at + 1, to)) {
    const ends = (stop && !joins(folded)) || adverb.test(folded) || isPastForm(folded);
    if (ends) break;
    subject.push(folded);
  }
  return subject.length === 0 ? null : subject;
}

function joins(folded: string): boolean {
  return isDeterminer(folded) || folded === 'and' || folded === 'of';
}

/** Whether the subject of a second clause may be that of the first: itself again, or a pronoun that fits it. */
function mayBe(own: readonly string[], other: readonly string[]): boolean {
  const [first = '', said = ''] = [own[0], other[0]];
  if (own.join() === other.join()) return true;
  if (isStandIn(first) || !/^(?:he|she|it|they)$/u.test(said)) return false;
  return said !== 'it' || !isPlural(own);
}

/** The verb may stand behind the noun: "did the firms part". */
function isPlural(subject: readonly string[]): boolean {
  return subject.some((word) => word === 'and' || /[^'’isu]s$/u.test(word));
}
