import { monthOf, weekdayOf } from '../../text/values/times/months.ts';
import type { Word } from '../../text/words.ts';
import { isFigure } from '../../text/words.ts';
import { endsAsAdverb } from '../grammar/adverbs.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPassive } from '../grammar/passive.ts';
import type { Phrase } from '../grammar/plain-phrase.ts';
import { phraseFrom } from '../grammar/plain-phrase.ts';
import { isParticle } from '../grammar/prepositions.ts';
import { isObjectPronoun } from '../grammar/pronouns.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import { clauseAt } from './clause.ts';
import { phraseAhead } from './phrase-ahead.ts';
import { relativePartsAt } from './relative.ts';
import { isVerbUse } from './verb-use.ts';

/** What stands around a verb: who does it and whom it meets, as far as word order shows. */
export interface VerbSlots {
  readonly passive: boolean;
  /** What stands before it in its clause; null where nothing does. */
  readonly before: Phrase | null;
  /** What stands right behind it. */
  readonly behind: Phrase | null;
  /** What follows "by" behind a passive verb. */
  readonly by: Phrase | null;
}

/** The places around the verb at word `at`; null where that word is no verb. */
export function slotsOf(sentence: ReadSentence, at: number): VerbSlots | null {
  const { words } = sentence;
  if (!isVerbUse(words, at)) return null;
  const passive = isPassive(words, at);
  return {
    passive,
    before: phraseAhead(sentence, at),
    behind: passive
      ? null
      : (phraseBehind(sentence, at) ?? relativePartsAt(sentence, at)?.object ?? null),
    by: passive ? phraseLed(sentence, at, 'by') : null,
  };
}

function phraseBehind(sentence: ReadSentence, at: number): Phrase | null {
  const { text, words } = sentence;
  const next = isParticle(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  if (text.slice(words[next - 1]?.end, words[next]?.start).trim() !== '') return null;
  const { folded = '' } = words[next] ?? {};
  if (isObject(folded)) return { from: next, to: next };
  // "Is to step down appears": what stands bare behind a particle is as often the next verb.
  const isBare = !isDeterminer(folded) && words[next]?.capital !== true;
  const isTime = isWhen(words[next]) && !isCount(sentence, next);
  if (isTime || (next > at + 1 && isBare)) return null;
  const phrase = phraseFrom(sentence, next, endBeforeFigure(words, next));
  return withName(sentence, withoutWhen(sentence, phrase));
}

/** "*12 nurses*", "two rowers"; not "two hours" or "3 million". */
function isCount(sentence: ReadSentence, from: number): boolean {
  return valuesOf(sentence).quantities.some(
    ({ kind, at, of }) => kind === 'count' && at === from && of.length > 0,
  );
}

/** "Fined Anker *3 million*": a figure opens another phrase. */
function endBeforeFigure(words: readonly Word[], from: number): number {
  const at = words.findIndex(({ term }, i) => i > from && isFigure(term));
  return at < 0 || isDeterminer(words[at - 1]?.folded ?? '') ? words.length : at;
}

/** "A former monk, *Otto Brenn*," */
function withName(sentence: ReadSentence, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { text, words } = sentence;
  const next = words[phrase.to + 1];
  if (next?.capital !== true || text.slice(words[phrase.to]?.end, next.start) !== ', ')
    return phrase;
  const name = phraseFrom(sentence, phrase.to + 1);
  return name === null ? phrase : { from: phrase.from, to: name.to };
}

/** "Sold *it*", "said *nothing*" */
function isObject(folded: string): boolean {
  return isObjectPronoun(folded) || /^(?:(?:every|no)thing|nobody|everyone)$/u.test(folded);
}

function withoutWhen(sentence: ReadSentence, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const { words } = sentence;
  const telling = words.slice(phrase.from, phrase.to + 1).filter(({ stop }) => !stop);
  // "Arrested *a 34-year-old electrician*", "two men": no time.
  if (isPersonNoun(telling.at(-1)?.folded ?? '') || isCount(sentence, phrase.from)) return phrase;
  return telling.some(({ term }) => isFigure(term)) ||
    telling.some(isWhen) ||
    telling.every(isManner)
    ? null
    : phrase;
}

function isManner({ folded }: Word): boolean {
  return (
    endsAsAdverb(folded) ||
    /^(?:again|early|late|free|ahead|on|around|together|alone|instead|home|away|today|yesterday|tomorrow)$/u.test(
      folded,
    )
  );
}

function isWhen(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return (
    weekdayOf(folded) !== null ||
    (monthOf(folded) !== null && folded !== 'may') ||
    /^(?:last|next|today|yesterday|tomorrow|tonight|years?|months?|weeks?|days?|hours?|minutes?|\d.*)$/u.test(
      folded,
    )
  );
}

/** What a preposition behind the verb leads: "paid *for the lamp*"; null where none does, and where it says when. */
export function phraseLed(sentence: ReadSentence, at: number, link: string): Phrase | null {
  const { words } = sentence;
  const { to } = clauseAt(sentence, at);
  const lead = words.findIndex(
    ({ folded }, i) => i > at && i <= Math.min(to, at + linkReach) && folded === link,
  );
  if (lead < 0 || isWhen(words[lead + 1])) return null;
  const next = words[lead + 1]?.folded ?? '';
  if (isObject(next)) return { from: lead + 1, to: lead + 1 };
  return withName(sentence, withoutWhen(sentence, phraseFrom(sentence, lead + 1)));
}

/** Words between a verb and what a preposition adds to it. */
const linkReach = 6;
