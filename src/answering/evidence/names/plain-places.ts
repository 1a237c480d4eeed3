import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isSpaced, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { once } from '../../once.ts';
import { isPersonWord } from '../../grammar/person-words.ts';
import { isNoPlace, isPlaceWord } from '../../grammar/place-words.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { occasionAt } from '../occasions.ts';
import type { PlainPlace } from './plain-place.ts';

const preposition =
  /^(?:at|on|in|inside|outside|near|aboard|behind|above|below|beneath|beside|under|underneath|opposite|between|off)$/u;
/** "In front of", "on behalf of", "on top of". */
const joinedPreposition = /^(?:front|top|back|behalf|side|edge|account|terms|charge)$/u;

/** "Shares in the parent *company*" */
const firm =
  /^(?:company|firm|corporation|conglomerate|subsidiary|carrier|airline|insurer|lender)$/u;

/** A noun that is known as a place, and one that may be any: "on a ledge". */
const knownStrength = 0.5;
const likelyStrength = 0.45;

/** The places of a sentence without a name of their own, each with all that says where it is, in order. */
export const plainPlaces: (sentence: ReadSentence) => readonly PlainPlace[] = once(
  (sentence: ReadSentence) => {
    const found: PlainPlace[] = [];
    let from = 0;
    for (let at = 0; at < sentence.words.length; at += 1) {
      const place = at < from ? null : (placeAt(sentence, at) ?? occasionAt(sentence, at));
      if (place === null) continue;
      found.push(place);
      from = place.to + 1;
    }
    return found;
  },
);

/** "In its partnership", "in a statement": what is no place that anybody knows, and names a deed or a state. */
const abstract = /.{3}(?:ship|ness|ment|ism|tion|sion|ity|ance|ence)s?$/u;

/** What a person may work in, without being anywhere. */
const trade = /^(?:field|market|business|arena|world|space|league|stage)$/u;

function placeAt(sentence: ReadSentence, at: number): PlainPlace | null {
  const { text, words } = sentence;
  const word = words[at];
  if (word === undefined || !preposition.test(word.folded)) return null;
  const phrase = nounPhraseAt(sentence, at + 1, isPlaceWord);
  if (phrase === null || !isSpaced(text, word, words[at + 1]) || isNamed(sentence, phrase))
    return null;
  const head = words[phrase.head]?.folded ?? '';
  const known = isPlaceWord(head) || isShop(text, phrase);
  if (isNoPlace(head) && !isPartOfPlace(sentence, phrase)) return null;
  if (joinedPreposition.test(head) || firm.test(head)) return null;
  // "A leading player in the field"
  if (trade.test(head) && isPersonWord(words[at - 1]?.folded ?? '')) return null;
  // "In bed", "aboard ship", "in schools"; not "above base".
  if (!phrase.led && !(known && /^(?:at|on|in|aboard)$/u.test(word.folded))) return null;
  if (
    !known &&
    (isPersonWord(head) || abstract.test(head) || /^(?:off|under|between)$/u.test(word.folded))
  )
    return null;
  const to = endOfPlace(sentence, phrase.to);
  return {
    start: word.start,
    end: words[to]?.end ?? phrase.end,
    at,
    to,
    head: phrase.head,
    own: phrase.to,
    strength: known ? knownStrength : likelyStrength,
    occasion: false,
  };
}

/** "At the east end of the park". */
function isPartOfPlace({ words }: ReadSentence, { head, to }: NounPhrase): boolean {
  return (
    /^(?:end|start|beginning|head|foot|face|half|height|depths?)$/u.test(
      words[head]?.folded ?? '',
    ) &&
    head < to &&
    isPlaceWord(words[to]?.folded ?? '')
  );
}

/** "At the baker's". */
function isShop(text: string, { end }: NounPhrase): boolean {
  return /^['’]s(?![ -]\p{L})/u.test(text.slice(end, end + 5));
}

/** "In the Harrow Trust": a name, which answers by itself. */
function isNamed({ words }: ReadSentence, { at, head, led }: NounPhrase): boolean {
  return words.slice(led ? at + 1 : at, head + 1).every(({ capital }) => capital);
}

/** Where the words end that say where the place is: "behind the bus depot", "at Stoke Lacey". */
function endOfPlace(sentence: ReadSentence, to: number): number {
  const { text, words } = sentence;
  const next = words[to + 1];
  if (next === undefined || !preposition.test(next.folded) || !isSpaced(text, words[to], next))
    return to;
  const phrase = nounPhraseAt(sentence, to + 2, isPlaceWord);
  if (phrase === null || !isSpaced(text, next, words[to + 2])) return to;
  const head = words[phrase.head];
  if (head === undefined || isNoPlace(head.folded) || /^\d/u.test(head.text)) return to;
  if (!phrase.led && !head.capital && !isPlaceWord(head.folded)) return to;
  return endOfPlace(sentence, phrase.to);
}
