import type { Word } from '../../text/words.ts';
import type { Question } from '../question.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { verbBehind } from './verb-asked.ts';

/** Where the thing stands that "what" asks for, in a clause that says the same. */
export type ThingAsked =
  /** "What did they *find*?": behind the verb, or before a passive one. `verb` is an index into the question's terms. */
  | { readonly part: 'object'; readonly verb: number }
  /** "What *hit* the post?": before the verb, or behind "by". */
  | { readonly part: 'doer'; readonly verb: number }
  /** "What is it *made of*?": behind the verb and its preposition. */
  | { readonly part: 'complement'; readonly verb: number; readonly preposition: string }
  /** "What is her *job*?" */
  | { readonly part: 'job' }
  /** "What *colour*", "which *instrument*": a noun of which the lexicon knows kinds. */
  | { readonly part: 'kind'; readonly noun: string };

/** The thing a question asks for; null where it asks for no thing, or its form does not tell. */
export function thingAsked(question: Question): ThingAsked | null {
  if (question.type !== 'thing') return null;
  if (asksForJob(question.words)) return { part: 'job' };
  const what = question.words.findIndex(({ folded }) => /^(?:what|which)$/u.test(folded));
  const next = question.words[what + 1]?.folded ?? '';
  if (what < 0 || what > latestWhat) return null;
  if (ofKinds.test(next)) return { part: 'kind', noun: next };
  if (question.words[what]?.folded === 'which') return null;
  if (/^(?:do|does|did|has|have|had|will|would|can|could|should)$/u.test(next))
    return withObject(question, what);
  if (/^(?:is|are|was|were)$/u.test(next)) return ofPassive(question, what);
  const verb = question.terms.findIndex(({ at }) => at === what + 1);
  return verb >= 0 && isPastForm(next) ? { part: 'doer', verb } : null;
}

/** Nouns whose kinds are things that a text names by nothing else. */
const ofKinds =
  /^(?:colou?rs?|instruments?|metals?|materials?|sports?|languages?|animals?|vehicles?|weapons?|diseases?|drinks?|dish|gems?|fruits?|fish|birds?|trees?|tools?|genres?|clothes|illness)$/u;

/** "And what", "so what": what leads further is no question for one thing. */
const latestWhat = 1;

function asksForJob(words: readonly Word[]): boolean {
  const folded = words.map((word) => word.folded);
  const living = folded.at(-1) === 'living' || (folded.at(-1) === 'work' && folded.includes('do'));
  const named =
    /^(?:job|profession|occupation|trade)$/u.test(folded.at(-1) ?? '') && folded.includes('what');
  return named || (living && folded.at(-2) !== 'of');
}

/** "What did the divers *find*", "what does she want to *charge*". */
function withObject({ words, terms }: Question, what: number): ThingAsked | null {
  let at = verbBehind(words, what + 1);
  if (words[at + 1]?.folded === 'to' && words[at + 2]?.stop === false) at += 2;
  const verb = terms.findIndex((term) => term.at === at && !term.name);
  const behind = words[at + 1]?.folded ?? '';
  // "What did they do to it", "what does it look like": another thing is asked.
  const isOther =
    /^(?:do|look|happen|mean|feel|say)$/u.test(words[at]?.folded ?? '') ||
    /^(?:like|about|for|with|to|from|of|on)$/u.test(behind);
  return verb < 0 || isOther ? null : { part: 'object', verb };
}

const preposition = /^(?:of|for|from|with|as|in|on|to|into|by)$/u;

/** "What was *stolen*", "what is the roof *made of*". */
function ofPassive(question: Question, what: number): ThingAsked | null {
  const last = question.words.at(-1)?.folded ?? '';
  const verb = question.terms.findIndex(
    ({ at, folded }) => at > what + 1 && (isPastForm(folded) || folded === 'famous'),
  );
  if (verb < 0) return null;
  if (preposition.test(last)) return { part: 'complement', verb, preposition: last };
  return question.terms[verb]?.at === what + 2 ? { part: 'object', verb } : null;
}
