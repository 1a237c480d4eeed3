import { isWhoever } from '../../grammar/pronouns.ts';
import { isParticle, isPreposition } from '../../grammar/prepositions.ts';
import { clauseAsked } from '../../asking/clause-asked.ts';
import { isAuxiliary } from '../../grammar/auxiliaries.ts';
import { isDeterminer } from '../../grammar/determiners.ts';
import { isPastForm } from '../../grammar/verb-forms.ts';
import type { QueryTerm } from '../../question/query-term.ts';
import type { Question } from '../../question.ts';
import { latestAuxiliary } from './predicate-sign.ts';

/** "Did she *use* oxygen?", "did he *get* the sack?": what stands behind such a verb says it without the verb. */
export function carriesLittle({ terms }: Question, verb: number): boolean {
  const folded = terms[verb]?.folded ?? '';
  return lightVerb.test(folded) || /^(?:use|used|need|needed)$/u.test(folded);
}

/** "Is there *more* traffic?" asks what a verb would, whether it has grown. */
function isChange(term: QueryTerm | undefined): boolean {
  return term !== undefined && term.senses.length > 0 && /^(?:more|fewer|less)$/u.test(term.folded);
}

/** Index among the terms of the verb behind "did the bishop"; null where no auxiliary of doing asks. */
export function verbAsked(question: Question): number | null {
  const { words, terms } = question;
  const predicate = saidOf(question);
  const change = predicate.find((i) => isChange(terms[i]));
  if (change !== undefined) return change;
  if (!words.slice(0, latestAuxiliary + 1).some(({ folded }) => doing.test(folded))) return null;
  let first: number | null = null;
  for (const i of predicate) {
    if (isSubject(question, i) || saysNothing(terms[i]?.folded ?? '')) continue;
    if (first === null || (terms[i]?.at ?? 0) < (terms[first]?.at ?? 0)) first = i;
  }
  return first;
}

/** "Was he *sacked*, *suspended* or what?": the verb with those that stand right behind it. */
export function verbsAsked(question: Question, verb: number): readonly number[] {
  const { terms } = question;
  const at = terms[verb]?.at ?? 0;
  return saidOf(question).filter((i) => {
    const term = terms[i];
    return i === verb || (term?.at === at + 1 && isPastForm(term.folded));
  });
}

const doing = /^(?:do|does|did|has|have|had|can|could|will|would|should)$/u;

/** The "away" of "turned away": it says nothing without its verb. */
export function isOfPhrasalVerb({ terms, predicate }: Question, i: number): boolean {
  const term = terms[i];
  if (term === undefined || !isParticle(term.folded)) return false;
  return predicate.some((other) => {
    const verb = terms[other];
    return verb?.at === term.at - 1 && !lightVerb.test(verb.folded);
  });
}

/** Indices among the terms of the words that say what is asked: the verb among them, without those of its subject. */
export function saidOf(question: Question): readonly number[] {
  const clause = clauseAsked(question);
  const { terms, predicate } = question;
  if (clause === null) return beforeAside(question);
  if (clause.voice === 'being') return predicate;
  const { from, to } = clause.subject;
  const verb = terms.findIndex(({ at }) => at === clause.verb);
  if (verb < 0) return predicate;
  return [...new Set([...predicate, verb])]
    .filter((i) => (terms[i]?.at ?? 0) < from || (terms[i]?.at ?? 0) > to)
    .toSorted((a, b) => a - b);
}

/** "Is *there* a limit?", "was *there* anybody inside?" */
export function asksWhetherThereIs({ words }: Question): boolean {
  return words.slice(0, latestAuxiliary + 1).some(({ folded }) => folded === 'there');
}

/** "Is there a *limit* on the catch?": that there is a catch says nothing. */
function beforeAside({ words, terms, predicate }: Question): readonly number[] {
  const there = words.findIndex(({ folded }, i) => i <= latestAuxiliary && folded === 'there');
  const aside = words.findIndex(
    ({ folded }, i) => there >= 0 && i > there && isPreposition(folded),
  );
  const said = predicate.filter((i) => (terms[i]?.at ?? 0) < aside);
  return said.length > 0 ? said : predicate;
}

/** "Did *prices* rise?", "Did the *alliance* end?": what follows the auxiliary is the subject, whatever its form. */
export function isSubject({ words, terms, predicate }: Question, i: number): boolean {
  if (predicate.length < 2) return false;
  const at = terms[i]?.at ?? 0;
  const before = isDeterminer(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return before >= 0 && before <= latestAuxiliary && isAuxiliary(words[before]?.folded ?? '');
}

/** "Anyone", "none", "been": it says nothing of what was done. */
export function saysNothing(folded: string): boolean {
  return isWhoever(folded) || /^(?:been|no|none|because|really|actually)$/u.test(folded);
}

/** Verbs that say little by themselves: "get back", "make public", "go off". */
export const lightVerb =
  /^(?:get|gets|got|go|goes|going|gone|went|make|makes|made|take|takes|took|taken|come|comes|came|give|gave|given|put|have|had|keep|kept|want|wants|able|call|called)$/u;
