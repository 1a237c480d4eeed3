import { takesStatement } from '../../text/speech-verbs.ts';
import { endsAsAdverb } from '../grammar/adverbs.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isAuxiliary, isCopula } from '../grammar/auxiliaries.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import { isSubjectPronoun } from '../grammar/pronouns.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { Word } from '../../text/words.ts';
import { isFigure } from '../../text/words.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, mayOpenClause } from './clause.ts';
import { groupStart } from './verb-group-start.ts';
import { isVerbUse } from './verb-use.ts';

/** What a verb in or behind a relative clause is said of. */
export interface RelativeParts {
  /** Who does it, or to whom it is done where the verb is passive; null where nothing shows. */
  readonly subject: Phrase | null;
  /** What "whom" stands for: "the pilot *whom the airline fired*"; null where it stands for no object. */
  readonly object: Phrase | null;
}

/**
 * "The mayor, who *resigned* in May, was *praised*": both are said of the mayor; "the pilot whom the airline *fired*" is told
 * whom it met. Null where the verb at word `at` stands in no relative clause nor right behind one, and where nothing
 * shows of what noun that tells more.
 */
export function relativePartsAt(sentence: ReadSentence, at: number): RelativeParts | null {
  const { words } = sentence;
  const { from: opener } = clauseAt(sentence, at);
  if (!opensRelative(words, opener)) return partsOfParticiple(sentence, at);
  const antecedent = antecedentOf(sentence, opener);
  const first = firstVerb(words, opener + 1, at);
  if (antecedent === null || first === null) return null;
  const begin = groupStart(words, at, opener + 1);
  if (first >= begin) return partsOfOwn(opener, begin, antecedent);
  if (joint.test(words[begin - 1]?.folded ?? ''))
    return { subject: first === opener + 1 ? antecedent : null, object: null };
  return isMainVerb(sentence, first, begin) ? { subject: antecedent, object: null } : null;
}

/** "The old bathhouse, *abandoned* for decades": said of the noun right before its comma; not "sold it, *shut* the shop". */
function partsOfParticiple(sentence: ReadSentence, at: number): RelativeParts | null {
  const { text, words } = sentence;
  const lead = words[at - 1]?.folded ?? '';
  const first = /^(?:long|now|once|since)$/u.test(lead) || endsAsAdverb(lead) ? at - 1 : at;
  const [before, verb, next] = [words[first - 1], words[at], words[at + 1]];
  if (before === undefined || verb === undefined || before.stop || isFigure(before.term))
    return null;
  if (text.slice(before.end, words[first]?.start) !== ', ' || !isPastForm(verb.folded)) return null;
  const isLast = /^[.,;]/u.test(text.slice(verb.end));
  if (!isLast && !/^(?:by|for|in|since|on|at|from|with)$/u.test(next?.folded ?? '')) return null;
  const noun = phraseBefore(sentence, first, clauseAt(sentence, first).from);
  const isApposed = noun !== null && /,\s*$/u.test(text.slice(0, words[noun.from]?.start));
  return noun === null || isApposed ? null : { subject: noun, object: null };
}

/** "Heard that *the mayor*, who": what opens a clause is no part of its noun. */
function antecedentOf(sentence: ReadSentence, opener: number): Phrase | null {
  const { from } = clauseAt(sentence, opener - 1);
  const first = mayOpenClause(sentence.words[from]?.folded ?? '') ? from + 1 : from;
  return phraseBefore(sentence, opener, Math.min(first, opener - 1));
}

/** "Who", "which"; "that" only right before a verb, as "the claim *that* he lied" tells nothing more of a noun. */
export function opensRelative(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || before.stop || word === undefined) return false;
  if (/^(?:who|whom|which)$/u.test(word.folded)) return true;
  if (word.folded !== 'that' || takesStatement(before.folded)) return false;
  // "A tank that *reportedly* burst"
  const verb = endsAsAdverb(next?.folded ?? '') ? words[at + 2] : next;
  return isAuxiliary(verb?.folded ?? '') || isPastForm(verb?.folded ?? '');
}

function firstVerb(words: readonly Word[], from: number, end: number): number | null {
  for (let at = from; at <= end; at += 1) {
    const { folded = '' } = words[at] ?? {};
    if (isAuxiliary(folded) || isCopula(folded) || isVerbUse(words, at)) return at;
  }
  return null;
}

/** The verb of the clause itself: "who *fired* him", "whom *the airline* fired". */
function partsOfOwn(opener: number, begin: number, antecedent: Phrase): RelativeParts {
  return begin === opener + 1
    ? { subject: antecedent, object: null }
    : { subject: { from: opener + 1, to: begin - 1 }, object: antecedent };
}

/**
 * Whether the verb that begins at word `begin` is that of the clause around: one with its own "was" or "has", or behind a
 * comma. What somebody "said was closed" is not.
 */
function isMainVerb({ text, words }: ReadSentence, first: number, begin: number): boolean {
  const before = words[begin - 1];
  if (before === undefined || isSubjectPronoun(before.folded)) return false;
  const { folded = '' } = words[begin] ?? {};
  const isParted = text.slice(before.end, words[begin]?.start).startsWith(',');
  if (isParted) return true;
  const isSaying = words.slice(first, begin).some((word) => takesStatement(word.folded));
  if (isSaying) return false;
  // "Whom it fired *won his appeal*": a participle that tells more of a noun has no object.
  const hasObject = isPastForm(folded) && isDeterminer(words[begin + 1]?.folded ?? '');
  return isAuxiliary(folded) || isCopula(folded) || hasObject || noParticiple.test(folded);
}

/** Pasts that are no participles. */
const noParticiple =
  /^(?:came|went|ran|began|broke|chose|drew|drove|fell|flew|gave|grew|knew|rose|sang|sank|saw|spoke|stole|swam|threw|took|withdrew|woke|wore|wrote)$/u;

const joint = /^(?:and|but|or|then)$/u;
