import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { slotsOf } from '../../clauses/verb-slots.ts';
import { isGroupWord } from '../../grammar/group-words.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { isObjectPronoun, isSubjectPronoun, isWhoever } from '../../grammar/pronouns.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { isFigure } from '../../../text/words.ts';

/**
 * Whether it is asked of anybody at all what was done to them, and the verb at word `at` does it to a thing: "was anyone
 * *arrested*?" – "I *held* the door". False where nobody shows to whom it is done, and where that may be somebody.
 */
export function isDoneToThing(question: Question, { sentence }: Candidate, at: number): boolean {
  if (!asksOfAnybody(question)) return false;
  const slots = slotsOf(sentence, at);
  const met = slots?.passive === true ? slots.before : slots?.behind;
  return met != null && isThing(sentence, met);
}

/** "Was *anyone* hurt?": people by no name, in the place of the one to whom it is done. */
const asksOfAnybody = onceInARow((question: Question): boolean => {
  const clause = clauseAsked(question);
  const first = question.words[0]?.folded ?? '';
  const subject = clause === null ? first : question.words[clause.subject.from]?.folded;
  if (clause !== null && clause.voice !== 'passive') return false;
  return isSomebody.test(subject ?? '');
});

const isSomebody = /^(?:any|some|every)(?:one|body)$|^people$/u;

/** A common noun with a word before it, where neither names people nor a group of them. */
function isThing({ words }: ReadSentence, { from, to }: Phrase): boolean {
  const said = words.slice(from, to + 1);
  const head = said.at(-1);
  if (head === undefined || head.stop || said.length < 2) return false;
  return !said.some(
    ({ folded, term, capital }) =>
      capital ||
      isFigure(term) ||
      isPersonNoun(folded) ||
      isGroupWord(folded) ||
      isWhoever(folded) ||
      isSubjectPronoun(folded) ||
      isObjectPronoun(folded),
  );
}
