import { endsAsAdverb } from './adverbs.ts';
import { isDeterminer } from './determiners.ts';
import type { Span } from '../../text/span.ts';
import { monthOf, weekdayOf } from '../../text/values/times/months.ts';
import type { Word } from '../../text/words.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isPastForm } from './verb-forms.ts';

/** Words of a sentence that stand together, a name or a noun phrase: indices of the first and the last one. */
export interface Standing extends Span {
  readonly at: number;
  readonly to: number;
}

/** A noun with its article and what describes it, as far as form shows it: from its article to what follows "of". */
export interface NounPhrase extends Standing {
  /** Index of its noun: of "the lawn of the manor house" the lawn. */
  readonly head: number;
  /** True where an article or the like opens it. */
  readonly led: boolean;
}

/** What stands behind a noun and says when or how, not what. */
const when =
  /^(?:now|then|later|soon|early|again|ago|today|yesterday|tomorrow|tonight|nearby|together|alone|instead|afterwards|meanwhile|online|free|midweek|overnight)$/u;
/** Prepositions that are no stop words. */
const preposition =
  /^(?:behind|above|below|beneath|beside|besides|near|opposite|aboard|outside|inside|underneath|towards|toward|despite|amid|beyond|throughout|except|like)$/u;
/** Words that an article is followed by, and that grammar alone would end a phrase at. */
const own = /^(?:own|other)$/u;

/** More words make no noun phrase: a verb was taken for a part of it. */
const mostWords = 6;

/**
 * The noun phrase that begins at word `at`; null where none does.
 *
 * @param isHead whether a folded word is the noun looked for: a phrase that goes on behind one with what reads as a verb or
 * a name ends with it
 */
export function nounPhraseAt(
  sentence: Pick<ReadSentence, 'text' | 'words'>,
  at: number,
  isHead: (folded: string) => boolean,
): NounPhrase | null {
  const { words } = sentence;
  const led = isDeterminer(words[at]?.folded ?? '');
  const head = headFrom(sentence, led ? at + 1 : at, isHead);
  const [first, noun] = [words[at], words[head ?? -1]];
  if (head === null || first === undefined || noun === undefined) return null;
  const inner =
    words[head + 1]?.folded === 'of' && isSpaced(sentence.text, noun, words[head + 1])
      ? nounPhraseAt(sentence, head + 2, isHead)
      : null;
  return { at, to: inner?.to ?? head, head, led, start: first.start, end: inner?.end ?? noun.end };
}

function headFrom(
  { text, words }: Pick<ReadSentence, 'text' | 'words'>,
  from: number,
  isHead: (folded: string) => boolean,
): number | null {
  let to = -1;
  let known = -1;
  for (let i = from; i < words.length && i < from + mostWords; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || (i > from && !isSpaced(text, before, word))) break;
    if ((word.stop && !own.test(word.folded)) || isWhen(word)) break;
    if (preposition.test(word.folded)) break;
    if (to >= 0 && !isHead(word.folded) && (isPastForm(word.folded) || isAdverb(word.folded)))
      break;
    if (to >= 0 && to === known && startsName(text, before, word)) break;
    if (!(isAdverb(word.folded) || own.test(word.folded))) to = i;
    if (isHead(word.folded)) known = i;
  }
  // "The union chief admits", "a villager watching": the noun is known, what follows reads as its verb.
  if (known >= 0 && known < to && /(?:[^s]s|ing)$/u.test(words[known + 1]?.folded ?? ''))
    return isPossessive(text, words[known], words[known + 1]) ? to : known;
  return to < 0 ? null : to;
}

/** "The director *Ada* Moss"; not "the studio's Discord server". */
function startsName(text: string, before: Word | undefined, word: Word): boolean {
  return word.capital && before?.capital !== true && !isPossessive(text, before, word);
}

function isAdverb(folded: string): boolean {
  return when.test(folded) || endsAsAdverb(folded);
}

function isWhen({ folded }: Word): boolean {
  return weekdayOf(folded) !== null || (monthOf(folded) !== null && folded !== 'may');
}

/** True where nothing but a space, a hyphen or a possessive parts two words. */
export function isSpaced(text: string, a: Word | undefined, b: Word | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    /^(?:['’]s?)?(?:\s|[-‑])$/u.test(text.slice(a.end, b.start))
  );
}

function isPossessive(text: string, a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && /^['’]/u.test(text.slice(a.end, b.start));
}
