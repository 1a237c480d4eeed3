import type { Word } from '../../text/words.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A noun phrase as word order alone shows it: words `from` to `to` of a sentence, both included; its head is not told. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Not "that", which opens a clause more often. */
const determiner =
  /^(?:a|an|the|its|his|her|their|our|my|your|this|these|those|some|any|no|one|two|several|both|all|more|another)$/u;
/** Grammar with which a noun phrase is over; "of" and "and" may join two nouns. */
const joint = /^(?:of|and|or)$/u;
const longest = 8;

/** The noun phrase that begins at word `at`, "a box of coins", before word `end`; null where none begins there. */
export function phraseFrom(
  sentence: ReadSentence,
  at: number,
  end: number = sentence.words.length,
): Phrase | null {
  const { words } = sentence;
  let to = -1;
  for (let i = at; i < Math.min(end, at + longest); i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && isParted(sentence, i))) break;
    if (!word.stop) {
      if (i > at && isVerb(words, i, to)) break;
      to = i;
      continue;
    }
    const ends = !determiner.test(word.folded) && !(joint.test(word.folded) && to === i - 1);
    if (ends || (to >= 0 && determiner.test(word.folded) && !isJoined(words, i))) break;
  }
  return to < 0 ? null : { from: at, to };
}

/** The noun phrase that ends before word `end`, back to word `first` at most; null where none ends there. */
export function phraseBefore(sentence: ReadSentence, end: number, first: number): Phrase | null {
  const { words } = sentence;
  for (let from = Math.max(first, end - longest); from < end; from += 1) {
    const lead = words[from - 1];
    const opens =
      from === first ||
      (lead !== undefined && (isParted(sentence, from) || /^(?:and|then)$/u.test(lead.folded))) ||
      determiner.test(words[from]?.folded ?? '');
    const phrase = opens ? phraseFrom(sentence, from, end) : null;
    if (phrase !== null && phrase.to === end - 1) return phrase;
  }
  return null;
}

function isParted({ text, words }: ReadSentence, at: number): boolean {
  return /[,;:.!?()–—"“”]/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** "And *a* box": the determiner of a second noun. */
function isJoined(words: readonly Word[], at: number): boolean {
  return joint.test(words[at - 1]?.folded ?? '');
}

/** "A crane *hit*": a past form behind a noun, as a rule no part of its phrase. */
function isVerb(words: readonly Word[], at: number, noun: number): boolean {
  const folded = words[at]?.folded ?? '';
  return noun === at - 1 && /[^e]ed$/u.test(folded) && words[at + 1]?.stop !== false;
}
