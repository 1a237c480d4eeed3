import { isSpaced } from '../../grammar/noun-phrase.ts';
import { isCopula } from '../../grammar/auxiliaries.ts';
import { isDeterminer, isOwner } from '../../grammar/determiners.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseBefore, phraseFrom } from '../../grammar/plain-phrase.ts';
import { isPastForm } from '../../grammar/verb-forms.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { phraseAhead } from '../../clauses/phrase-ahead.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import type { ReadSentence } from '../../reading/reading.ts';

/** Of what a word is said: what stands in the places of its subject. Empty where it is said of nothing there. */
export interface Predicated {
  readonly of: readonly Phrase[];
  /** True where nothing shows what it is said of: a heading, a list. */
  readonly isOpen: boolean;
}

const open: Predicated = { of: [], isOpen: true };

/**
 * Of what the noun or adjective at word `at` is said: "*Ada Moss* is a nurse", "*Ada Moss*, a nurse,", "the nurse *Ada
 * Moss*", "the wooden *boat*".
 */
export function predicatedAt(sentence: ReadSentence, at: number): Predicated {
  if (sentence.inHeading) return open;
  const { words } = sentence;
  const clause = clauseAt(sentence, at);
  const own = ownPhrase(sentence, at, clause.from);
  const of: Phrase[] = [own];
  const beside = [apposedBefore(sentence, own, clause.from), apposedBehind(sentence, own)];
  of.push(...beside.flatMap((phrase) => phrase ?? []));
  const verb = verbBefore(sentence, own.from, clause.from);
  if (verb === null) {
    const be = own.to + 1;
    if (!isCopula(words[be]?.folded ?? ''))
      return { of, isOpen: !hasVerb(sentence, clause.from, clause.to) };
    const behind = phraseFrom(sentence, be + 1);
    return { of: behind === null ? of : [...of, behind], isOpen: false };
  }
  if (!links.test(words[verb]?.folded ?? '') && !isCopula(words[verb]?.folded ?? ''))
    return {
      of,
      isOpen: words
        .slice(verb, at)
        .some(({ folded }) => folded === 'as' || isOwner(folded) || folded === 'its'),
    };
  const subject = phraseAhead(sentence, verb);
  return subject === null ? { of, isOpen: true } : { of: [...of, subject], isOpen: false };
}

/** "Became a nurse", "remains safe", "was named director", "looks safe", "has no poison", "poses a danger". */
const links =
  /^(?:became|become|becomes|becoming|remain(?:s|ed)?|stay(?:s|ed)?|seem(?:s|ed)?|looks?|looked|appear(?:s|ed)?|turned|named|called|considered|declared|deemed|made|elected|appointed|proved|proven|found|ruled|judged|known|ha(?:s|ve|d)|pos(?:es|ed?)|presents?|presented|represents?|carr(?:y|ies|ied)|lacks?|lacked|possess(?:es|ed)?|contains?|contained)$/u;

/** The phrase in which a word stands, from its article to its noun. */
function ownPhrase(sentence: ReadSentence, at: number, first: number): Phrase {
  const { words, text } = sentence;
  let from = at;
  while (from > first) {
    const [before, here] = [words[from - 1], words[from]];
    if (before === undefined || here === undefined) break;
    if (!isSpaced(text, before, here)) break;
    if (isDeterminer(before.folded)) {
      from -= 1;
      break;
    }
    if (before.stop || isVerbUse(words, from - 1)) break;
    from -= 1;
  }
  const phrase = phraseFrom(sentence, from);
  return { from, to: Math.max(at, phrase?.to ?? at) };
}

/** "*Ada Moss*, a nurse" */
function apposedBefore(sentence: ReadSentence, { from }: Phrase, first: number): Phrase | null {
  const { text, words } = sentence;
  if (from <= first || text.slice(words[from - 1]?.end, words[from]?.start) !== ', ') return null;
  return phraseBefore(sentence, from, first) ?? { from: first, to: from - 1 };
}

/** "A nurse, *Ada Moss*," */
function apposedBehind(sentence: ReadSentence, { to }: Phrase): Phrase | null {
  const { text, words } = sentence;
  if (text.slice(words[to]?.end, words[to + 1]?.start) !== ', ') return null;
  return words[to + 1]?.capital === true ? phraseFrom(sentence, to + 1) : null;
}

/** The nearest verb before a phrase in its clause; null for none. */
function verbBefore({ words }: ReadSentence, end: number, first: number): number | null {
  for (let i = end - 1; i >= first; i -= 1) {
    const { folded = '' } = words[i] ?? {};
    if (isCopula(folded) || links.test(folded) || /n't$|'(?:re|m|s)$/u.test(folded)) return i;
    if (isVerbUse(words, i)) return i;
  }
  return null;
}

function hasVerb({ words }: ReadSentence, from: number, to: number): boolean {
  return words
    .slice(from, to + 1)
    .some(({ folded }, i) => isCopula(folded) || isPastForm(folded) || isVerbUse(words, from + i));
}
