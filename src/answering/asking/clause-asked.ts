import { isStandIn } from '../grammar/pronouns.ts';
import { isBesideVerb } from '../grammar/verb-group.ts';
import { isOnlyParticle, isPreposition } from '../grammar/prepositions.ts';
import type { Word } from '../../text/words.ts';
import { isArticleLike, isDeterminer } from '../grammar/determiners.ts';
import { isPredicative } from '../grammar/adjectives.ts';
import { isUnchanged } from '../grammar/passive.ts';
import { isAuxiliary, isFormOfBe } from '../grammar/auxiliaries.ts';
import { isBaseVerb, isPastForm } from '../grammar/verb-forms.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import type { Complement, Stretch } from './complements-asked.ts';
import { complementsFrom } from './complements-asked.ts';
import { relativeClause } from './relative-clause.ts';
import { askingOf } from './other-clause.ts';

/** The clause that a yes/no question puts: who is said to do, suffer or be what. */
export interface ClauseAsked {
  /** "Did they sell it?", "was it sold?", "is it sound?" */
  readonly voice: 'active' | 'passive' | 'being';
  readonly subject: Stretch;
  /** Index of its verb, or of the first word of what its subject is asked to be. */
  readonly verb: number;
  readonly complements: readonly Complement[];
}

/** Reads the clause; null where a question has no auxiliary in front, or nothing shows where its subject ends, as where a clause
 * stands behind it. */
export const clauseAsked = onceInARow(({ type, words: all }: Question): ClauseAsked | null => {
  if (relativeClause(all) !== null) return null;
  const { end } = askingOf(all);
  const aside = all.findIndex(({ folded }, i) => i > latestAuxiliary && opensAside.test(folded));
  const words = all.slice(0, aside < 0 ? end : Math.min(end, aside));
  const help = words.findIndex(({ folded }, i) => i <= latestAuxiliary && isAuxiliary(folded));
  return type === 'yes-no' && help >= 0 ? clauseFrom(words, help) : null;
});

/**
 * The clause behind what is asked for, as in "how many games *did Ada play*?" and "when *was the pier built*?"; that of a
 * yes/no question as it stands. Null where what is asked for is itself the subject: "how many were hurt?"
 */
export const clauseBehind = onceInARow((question: Question): ClauseAsked | null => {
  if (question.type === 'yes-no') return clauseAsked(question);
  const words = question.words.slice(0, askingOf(question.words).end);
  if (words[0]?.folded === 'who') return clauseOfDoer(words);
  if (!/^(?:how|when|where|what|which)$/u.test(words[0]?.folded ?? '')) return null;
  const help = words.findIndex(({ folded }) => isAuxiliary(folded));
  return help < 1 ? null : clauseFrom(words, help);
});

/** "Who *founded the park*?", "who is *paying for it*?" */
function clauseOfDoer(words: readonly Word[]): ClauseAsked | null {
  const verb = words.findIndex(({ folded }, i) => i > 0 && !isAuxiliary(folded));
  const isDeed = verb === 1 || /\p{Ll}{3}ing$/u.test(words[verb]?.folded ?? '');
  if (verb < 1 || !isDeed || isDeterminer(words[verb]?.folded ?? '')) return null;
  return {
    voice: 'active',
    subject: { from: 0, to: 0 },
    verb,
    complements: complementsFrom(words, verb + 1),
  };
}

const latestAuxiliary = 2;
const opensAside = /^(?:when|while|because|if|unless|although|though|who|which)$/u;

function clauseFrom(words: readonly Word[], help: number): ClauseAsked | null {
  const start = words[help + 1]?.folded === 'not' ? help + 2 : help + 1;
  const first = words[start];
  if (first === undefined || first.folded === 'there') return null;
  const be = isFormOfBe(words[help]?.folded ?? '') ? help : beBehind(words, start);
  const found = be === null ? doingFrom(words, start) : sufferedFrom(words, start, be);
  if (found !== null) {
    const verb = found.voice === 'active' ? infinitiveBehind(words, found.verb) : found.verb;
    return { ...found, verb, complements: complementsFrom(words, verb + 1) };
  }
  const told = be === help ? beingFrom(words, start) : null;
  return told === null ? null : { ...told, complements: [] };
}

/** "Did they agree to *lend* it?" */
function infinitiveBehind(words: readonly Word[], verb: number): number {
  const [to, next] = [words[verb + 1], words[verb + 2]];
  const isLed = to?.folded === 'to' && leading.test(words[verb]?.folded ?? '');
  return isLed && next !== undefined && !next.capital && !isDeterminer(next.folded)
    ? infinitiveBehind(words, verb + 2)
    : verb;
}

const leading =
  /^(?:agree|want|plan|decide|try|manage|refuse|promise|intend|hope|expect|have|need|fail|choose|offer|seek|begin|start|continue|threaten|vow|like|mean|learn|decline|used|(?:allow|forc|order|ask|expect|requir|suppos|oblig|permitt|planning|trying|hoping)(?:ed)?|going|made|set|due|told)$/u;

/** "Has it *been* closed?" */
function beBehind(words: readonly Word[], start: number): number | null {
  const at = words.findIndex(({ folded }, i) => i > start && /^(?:be|been)$/u.test(folded));
  return at < 0 ? null : at;
}

type Verbal = Omit<ClauseAsked, 'complements'>;

/** "Was the pier *demolished*?", "is the firm *closing* it?" */
function sufferedFrom(words: readonly Word[], start: number, be: number): Verbal | null {
  const from = Math.max(start + 1, be + 1);
  const verb = words.findIndex(
    ({ folded }, i) =>
      i >= from &&
      (isPastForm(folded) || isUnchanged(folded) || isGoingOn(words, i, start)) &&
      !isDeterminer(words[i - 1]?.folded ?? ''),
  );
  if (verb < 0) return null;
  const end = be > start ? be : verb;
  const to = lastOfSubject(words, start, end);
  const isGoing = progressive.test(words[verb]?.folded ?? '');
  return to === null
    ? null
    : { voice: isGoing ? 'active' : 'passive', subject: { from: start, to }, verb };
}

/** "Is the firm *closing* it?", "are tourists *staying* away?", "is Ada *opening* a shop?"; not "is fire training open?" */
function isGoingOn(words: readonly Word[], at: number, start: number): boolean {
  if (!progressive.test(words[at]?.folded ?? '')) return false;
  if (at > start + 1) return true;
  const isMany = /^(?:are|were)$/u.test(words[start - 1]?.folded ?? '');
  return isMany || isDeterminer(words[at + 1]?.folded ?? '');
}

const progressive = /\p{Ll}{3}ing$/u;

/** The last word of what stands before the verb, without "ever", "been" and the like; null where nothing stands there. */
function lastOfSubject(words: readonly Word[], start: number, verb: number): number | null {
  let to = verb - 1;
  while (to > start && isBesideSubject(words[to]?.folded ?? '')) to -= 1;
  return to >= start ? to : null;
}

/** "Has it *ever been*": what parts a subject from its verb. */
function isBesideSubject(folded: string): boolean {
  return isBesideVerb(folded) || /^be(?:en|ing)?$/u.test(folded);
}

/** "Did the board *pay*": the word with which the subject is over. */
function doingFrom(words: readonly Word[], start: number): Verbal | null {
  const verb = isStandIn(words[start]?.folded ?? '')
    ? firstVerb(words, start + 1)
    : verbInRun(words, start);
  if (verb === null) return null;
  const to = lastOfSubject(words, start, verb);
  return to === null ? null : { voice: 'active', subject: { from: start, to }, verb };
}

function firstVerb(words: readonly Word[], from: number): number | null {
  const at = words.findIndex(({ folded }, i) => i >= from && !isBesideSubject(folded));
  return at < 0 ? null : at;
}

/** The verb in the run of telling words behind the auxiliary: a known one, the one behind a name, or the last. */
function verbInRun(words: readonly Word[], start: number): number | null {
  let at = start;
  while (isDeterminer(words[at]?.folded ?? '')) at += 1;
  let end = at;
  while (end < words.length && (!words[end]?.stop || joins(words, end))) end += 1;
  const run = Array.from({ length: Math.max(0, end - at - 1) }, (_, i) => at + 1 + i).filter(
    (i) => words[i]?.stop === false && !isBesideSubject(words[i]?.folded ?? ''),
  );
  const isName = (i: number) => words[i]?.capital === true;
  // "Did the head porter *know* of it?": a verb may be too common to be looked for; "did the crew *have to* stop?"
  const isDuty = words[end]?.folded === 'have' && words[end + 1]?.folded === 'to';
  if (end > at && (isDuty || isCommonVerb(words[end]?.folded ?? ''))) return end;
  return (
    run.find((i) => !isName(i) && isBaseVerb(words[i]?.folded ?? '')) ??
    (isName(run[0] === undefined ? -1 : at) ? run.find((i) => !isName(i)) : undefined) ??
    run.findLast((i) => !isName(i)) ??
    verbBehindPlace(words, end)
  );
}

/** "Did attendance at the lido *rise*?": the last of the telling words behind what says where; null where only those stand there. */
function verbBehindPlace(words: readonly Word[], link: number): number | null {
  if (!isPreposition(words[link]?.folded ?? '')) return null;
  let from = link + 1;
  while (isDeterminer(words[from]?.folded ?? '')) from += 1;
  const end = words.findIndex(({ stop }, i) => i > from && stop);
  const last = (end < 0 ? words.length : end) - 1;
  return last > from && words[last]?.capital === false ? last : null;
}

function isCommonVerb(folded: string): boolean {
  return isBaseVerb(folded) && !isAuxiliary(folded);
}

/** "The roof *of the* gym", "the mayor *and his* wife". */
function joins(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  if (/^(?:of|and)$/u.test(folded)) return true;
  return isDeterminer(folded) && /^(?:of|and)$/u.test(words[at - 1]?.folded ?? '');
}

/** "Is Ada Moss *a nurse*?", "is the road *legal*?", "is Ada Moss *Danish*?" */
function beingFrom(words: readonly Word[], start: number): Verbal | null {
  const being = (verb: number): Verbal | null =>
    verb > start && verb < words.length
      ? { voice: 'being', subject: { from: start, to: verb - 1 }, verb }
      : null;
  if (isStandIn(words[start]?.folded ?? '')) return being(start + 1);
  // "Is the fire *over*?"
  if (/^(?:over|off|on)$/u.test(words.at(-1)?.folded ?? '')) return being(words.length - 1);
  const article = words.findIndex(
    ({ folded }, i) =>
      i > start && isArticleLike(folded) && !/^(?:of|and|or)$/u.test(words[i - 1]?.folded ?? ''),
  );
  const aside = words.findIndex(({ folded }, i) => i > start && isPreposition(folded));
  if (article > 0 && (aside < 0 || article < aside)) return being(article);
  // "At risk", "out of order": what is asked stands behind the preposition, and nothing tells where its subject ends.
  if (aside > 0 && !isPredicative(words[aside - 1]?.folded ?? '')) return null;
  const last = aside > 0 ? aside - 1 : words.findLastIndex(({ stop }) => !stop);
  if (words.some(({ folded }, i) => i > start && i < last && isOnlyParticle(folded))) return null;
  const telling = words.filter(({ stop }, i) => i >= start && i <= last && !stop).length;
  return telling >= 2 ? being(last) : null;
}
