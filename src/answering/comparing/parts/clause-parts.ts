import type { ClauseAsked } from '../../asking/clause-asked.ts';
import type { Stretch } from '../../asking/complements-asked.ts';
import { clauseBehind } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { isObjectPronoun, isWhoever } from '../../grammar/pronouns.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import type { Question } from '../../question.ts';
import { fillingOf } from './filler.ts';
import type { Filling, Wanted } from './wanted.ts';
import { wantedIn } from './wanted.ts';

/** The clause that a question puts, and how what a sentence has in a place stands to a part of it. */
export interface ClauseParts {
  readonly clause: ClauseAsked;
  readonly candidate: Candidate;
  /** False for "was *it* an attack?": nothing tells of what. */
  readonly hasSubject: boolean;
  /** True for "how many sheep *did the dog* kill?": what it does it to stands in front. */
  readonly asksForObject: boolean;
  /** True for "did he arrest *anyone*?", which no complement tells. */
  readonly hasObject: boolean;
  readonly wanted: (part: Stretch) => Wanted;
  readonly fill: (part: Stretch, slot: Phrase | null) => Filling;
}

/** Reads it for one sentence; null where nothing shows what clause the question puts. */
export function clausePartsOf(question: Question, candidate: Candidate): ClauseParts | null {
  const clause = clauseBehind(question);
  if (clause === null) return null;
  const wanted = (part: Stretch) => wantedIn(question, part);
  const fill = (part: Stretch, slot: Phrase | null) =>
    fillingOf(question, candidate, wanted(part), slot);
  const hasSubject = wanted(clause.subject).terms.length > 0;
  const opens = question.words.findIndex(({ folded }) => folded === 'many' || folded === 'which');
  const behind = clause.voice === 'active' ? question.words[clause.verb + 1]?.folded : undefined;
  const hasObject = behind !== undefined && (isWhoever(behind) || isObjectPronoun(behind));
  return {
    clause,
    candidate,
    hasSubject,
    asksForObject: opens >= 0 && opens <= 1,
    hasObject,
    wanted,
    fill,
  };
}
