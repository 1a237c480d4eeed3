import { clauseAt } from '../clauses/clause.ts';
import type { Evidence } from './evidence-value.ts';
import type { Match } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { verbAsked } from '../asking/verb-asked.ts';
import { isAskedBetween, isPastVerb, verbsBefore } from './verb-before.ts';

const beginning =
  /\b(?:since|start|beg[iau]n|found|establish|open|launch|buil[dt]|creat|set up|join|first|long|introduc|born)(?:s|e|es|d|ed|ing|ment|ded|ding|ner|ning|ation)?\b/iu;

/** Whether a question is on when something began, or on since when. */
export const asksForBeginning = onceInARow(({ text }: Question) => beginning.test(text));

/** "Work that began in 2019, before this split", "invested in it since 2019": says when something began, not when it split. */
export function isOfBeginning(
  sentence: ReadSentence,
  value: Evidence,
  question: Question,
  matches: readonly (Match | null)[],
): boolean {
  if (isSince(sentence, value) && isOfPerson(question, sentence, value, matches)) return true;
  if (asksForBeginning(question)) return false;
  const at = verbsBefore(sentence)[value.at] ?? -1;
  if (began.test(sentence.words[at]?.folded ?? ''))
    return !isAskedBetween(question, sentence, matches, at, value.at);
  if (!isSince(sentence, value)) return false;
  const verb = sentence.words.findLastIndex(
    ({ folded, stop }, i) => i < value.at && !stop && isPastVerb(folded),
  );
  return verb >= 0 && !isAskedBetween(question, sentence, matches, verb, value.at);
}

/** "A surgeon *who has been at the hospital since 1999*": since when somebody was there is not when it was built. */
function isOfPerson(
  question: Question,
  sentence: ReadSentence,
  { at }: Evidence,
  matches: readonly (Match | null)[],
): boolean {
  const { words } = sentence;
  const { from } = clauseAt(sentence, Math.max(0, at - 1));
  if (words[from]?.folded !== 'who') return false;
  const asked = verbAsked(question);
  const verb = asked < 0 ? -1 : (matches[asked]?.at ?? -1);
  const isSaidThere = verb >= from && verb <= at;
  const isSubject = matches.some((match) => match?.at === from - 1);
  return asked >= 0 && !isSaidThere && !isSubject;
}

/** "Since 2019" */
export function isSince({ words }: ReadSentence, { at }: Pick<Evidence, 'at'>): boolean {
  return words[at]?.folded === 'since' || words[at - 1]?.folded === 'since';
}

const began = /^(?:began|begun|started|founded|established|born)$/u;
