import { isArticleOrPossessive } from '../../grammar/determiners.ts';
import { once, onceInARow } from '../../once.ts';
import { isGiven } from '../../question/asked-words.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';
import type { NameValue } from '../../../text/values/names/names.ts';
import type { Word } from '../../../text/words.ts';
import { isPersonNoun } from '../../grammar/person-words.ts';
import { isGroupWord } from '../../grammar/group-words.ts';

/** What a sentence says that the bearer of a name is, in apposition: words `at` to `to`, both included. */
export interface Described {
  readonly name: NameValue;
  readonly at: number;
  readonly to: number;
}

/** "Who is Ada Moss?", "who are Moss & Lund?", "what does Ada Moss do for a living?": what a thing is, its article says in other ways. */
const asksOfName = onceInARow(
  ({ type, terms, words }: Question): boolean =>
    type === 'definition' &&
    terms.some(({ name }) => name) &&
    words.some(({ folded }) => /^(?:who(?:'?s)?|living)$/u.test(folded)),
);

/** What a sentence says that the one who is asked about is: "the landlord, *Corvane Estates*,"; null where it says nothing so. */
export function describedIn(question: Question, sentence: ReadSentence): Described | null {
  if (!asksOfName(question)) return null;
  return describedNames(sentence).find(({ name }) => isGiven(question, name)) ?? null;
}

const describedNames = once((sentence: ReadSentence): readonly Described[] =>
  valuesOf(sentence).names.flatMap((name) => {
    const phrase = before(sentence, name) ?? behind(sentence, name);
    return phrase === null ? [] : [{ name, ...phrase }];
  }),
);

/** "Restaurateur", "supplier": who does something, by the end of the word. */
const agent = /^.{3,}(?:er|or|eur)$/u;
/** Words of a description, its article included: "the local property firm". */
const longest = 6;
/** What a name is closed with that stands in apposition: "the landlord, Lund said" leaves it open. */
const closed = /^(?:['’]s)?["”’)\]*_]*(?:[,.;:!?)–—-]|\s*$)/u;

type Stretch = Pick<Described, 'at' | 'to'>;

/** "The landlord, Corvane Estates,", "rival chef Ada Moss", "the brewery Moss & Lund". */
function before({ text, words }: ReadSentence, name: NameValue): Stretch | null {
  const to = name.at - 1;
  const gap = text.slice(words[to]?.end, name.start);
  if (to < 0 || !/^,?\s$/u.test(gap)) return null;
  const isApposed = gap.startsWith(',');
  if (isApposed && !closed.test(text.slice(name.end))) return null;
  let at = to;
  for (; at > 0 && at > to - longest; at -= 1) {
    const [here, word] = [words[at], words[at - 1]];
    if (isArticleOrPossessive(here?.folded ?? '') || here?.stop === true || word === undefined)
      break;
    if (!/^(?:['’]s?)?[\s-]$/u.test(text.slice(word.end, here?.start))) break;
  }
  const led = isArticleOrPossessive(words[at]?.folded ?? '');
  const from = led || words[at]?.stop !== true ? at : at + 1;
  const noun = words[to];
  if (noun === undefined || noun.stop || from > to || (led && from === to)) return null;
  if (isApposed && !led) return null;
  // "The night Ada Moss left", "the house Ada Moss built": what follows tells of the noun.
  const isOther = led && !noun.capital && !isApposed && closed.test(text.slice(name.end));
  return isKind(noun) || isOther ? { at: from, to } : null;
}

/** Whether a noun is for people or a group of them. */
function isKind({ folded, capital }: Word): boolean {
  return isPersonNoun(folded) || isGroupWord(folded) || (!capital && agent.test(folded));
}

/** "Ada Moss, 48, a pastry chef", "Corvane, the landlord". */
function behind({ text, words }: ReadSentence, name: NameValue): Stretch | null {
  const age = /^\d{1,3}$/u.test(words[name.to + 1]?.text ?? '') ? 1 : 0;
  const at = name.to + 1 + age;
  if (!/^,\s$/u.test(text.slice(words[at - 1]?.end, words[at]?.start))) return null;
  if (!isArticleOrPossessive(words[at]?.folded ?? '')) return null;
  let to = at;
  while (
    to < Math.min(words.length - 1, at + longest) &&
    /^[\s-]$/u.test(text.slice(words[to]?.end, words[to + 1]?.start)) &&
    words[to + 1]?.stop === false
  )
    to += 1;
  const noun = words[to];
  if (noun === undefined || to === at) return null;
  // "Ada Moss, the next morning": with "a" it may be whatever somebody is.
  return isKind(noun) || /^an?$/u.test(words[at]?.folded ?? '') ? { at, to } : null;
}
