import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isAuxiliary, isNegatedAuxiliary } from '../../grammar/auxiliaries.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseFrom } from '../../grammar/plain-phrase.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { fillingOf } from '../parts/filler.ts';
import type { Told } from './told.ts';
import { opposite } from './told.ts';
import { verbSaid } from './verb-said.ts';
import { wantedIn } from '../parts/wanted.ts';

/**
 * "The roof has been mended, but *the organ has not*": a clause without a verb of its own has that of the one before, and says
 * it of another, or denies it. Null where no such clause is on what the question is on.
 */
export function ellipticTold(question: Question, candidate: Candidate): Told | null {
  const clause = clauseAsked(question);
  const verb = verbSaid(question, candidate);
  if (clause === null || verb === null) return null;
  const { sentence } = candidate;
  const wanted = wantedIn(question, clause.subject);
  for (let at = verb.at + 1; at < sentence.words.length; at += 1) {
    const bare = bareClauseAt(sentence, at);
    if (bare === null || bare.subject.from <= verb.at) continue;
    if (fillingOf(question, candidate, wanted, bare.subject) !== 'same') continue;
    const [from, to] = [Math.min(at, bare.subject.from), Math.max(bare.last, bare.subject.to)];
    return {
      holds: verb.kind === 'opposite' ? opposite(bare.side) : bare.side,
      at,
      span: { start: sentence.words[from]?.start ?? 0, end: sentence.words[to]?.end ?? 0 },
      confidence: verb.strength * sure,
    };
  }
  return null;
}

const sure = 0.9;

/** A clause of a subject and an auxiliary alone. */
interface BareClause {
  readonly subject: Phrase;
  readonly side: 1 | -1;
  /** Index of its last word behind the auxiliary. */
  readonly last: number;
}

/** The clause with the auxiliary at word `at`; null where that has a verb. */
function bareClauseAt(sentence: ReadSentence, at: number): BareClause | null {
  const { text, words } = sentence;
  const { folded = '', end = 0 } = words[at] ?? {};
  if (!isAuxiliary(folded)) return null;
  const lead = words[at - 1]?.folded ?? '';
  if (/^(?:so|neither|nor)$/u.test(lead)) {
    const subject = phraseFrom(sentence, at + 1);
    return subject && { subject, side: lead === 'so' ? 1 : -1, last: at };
  }
  const isDenied = isNegatedAuxiliary(folded) || words[at + 1]?.folded === 'not';
  const last = words[at + 1]?.folded === 'not' ? at + 1 : at;
  if (!endsClause.test(text.slice(words[last]?.end ?? end))) return null;
  const first = firstOfSubject(sentence, at);
  return first < at
    ? { subject: { from: first, to: at - 1 }, side: isDenied ? -1 : 1, last }
    : null;
}

/** Behind "*although* the organ". */
function firstOfSubject(sentence: ReadSentence, at: number): number {
  const { from } = clauseAt(sentence, at - 1);
  const opener = sentence.words[from]?.folded ?? '';
  return /^(?:but|and|or|although|though|while|whereas|because)$/u.test(opener) ? from + 1 : from;
}

const endsClause = /^(?: (?:either|too|yet|so))?["”’]?(?:[.,;:!)]|\s*[—–]|$)/u;
