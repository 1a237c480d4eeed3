import { organisationWords } from '../../text/values/names/name-words.ts';
import type { NameValue } from '../../text/values/names/names.ts';
import { telephonesIn } from '../../text/values/amounts/not-a-quantity.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPersonWord } from '../grammar/person-words.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { isGiven } from '../question/asked-words.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';
import type { Evidence } from './evidence-value.ts';
import { isUnit, toEvidence, wordAtOffset } from './evidence-value.ts';
import { asksForNumber } from './names/name-evidence.ts';

/** A name that does not say of itself that it is what is asked for. */
const otherNamed = 0.5;
/** A place is no company. */
const otherKind = 0.3;
const isOrganisation =
  /^(?:organis|organiz|compani|firm|agenc|institut|univers|bank|club|parti|label|publish|ministri|author|council|team|union|airlin|newspap)\p{Ll}*$/u;

/** "Which hospital": the noun asked for, best as part of a name. */
export function things(question: Question, sentence: ReadSentence): Evidence[] {
  if (asksForNumber(question))
    return telephonesIn(sentence.text).map((number) =>
      toEvidence({ ...number, at: wordAtOffset(sentence, number.start) }, 1),
    );
  if (question.unit.length === 0) return [];
  const named = valuesOf(sentence).names.filter((name) => !isGiven(question, name));
  const nouns = sentence.words.flatMap((word, at) =>
    isUnit(question, word.term) ? [{ ...word, at }] : [],
  );
  const link = linkAsked(question);
  return [
    ...named.map((name) => toEvidence(name, nameFit(question, sentence, name, nouns, link))),
    ...nouns.map((noun) => toEvidence(noun, bearsName(question) ? nameless : nounAlone)),
  ];
}

/** Whether "which" asks for one of what goes by names: firms, people, houses that are open to anybody. */
export function asksWhichOne(question: Question): boolean {
  const { type, unit, words } = question;
  if (type !== 'thing' || unit.length === 0) return false;
  return (
    bearsName(question) ||
    words.some(({ term, folded }) => term === unit.at(-1) && isHouse.test(folded))
  );
}

const isHouse =
  /^(?:hotel|museum|zoo|school|hospital|restaurant|pub|theatre|theater|cinema|gallery|library|church|cathedral|castle|prison|college|university|supermarket|stadium|airport|station)s?$/u;

/** How well a name answers "which company". `nouns`: places of the noun asked for; `link`: "from", where the question ends with that. */
function nameFit(
  question: Question,
  sentence: ReadSentence,
  name: NameValue,
  nouns: readonly { readonly at: number }[],
  link: string | null,
): number {
  // "The charter firm Baltwing", "Harle Hospital": it says of itself what it is.
  if (nouns.some(({ at }) => at >= name.at - 1 && at <= name.to && isBeside(sentence, at, name)))
    return 1;
  if (name.form === 'place' && isOrganisation.test(question.unit.at(-1) ?? '')) return otherKind;
  // "What *gpu*?", where nothing here is called one: nor does a name say that it is.
  if (isUnheardOf(question)) return otherKind;
  if (link === null) return otherNamed;
  return isLedBy(sentence, name, link) ? ledByLink : otherKind;
}

const isUnheardOf = onceInARow(
  ({ unit, terms }: Question): boolean =>
    terms.find(({ term }) => term === unit.at(-1))?.unknown === true,
);

/** A noun within the name, or right before it with nothing between. */
function isBeside({ text, words }: ReadSentence, at: number, name: NameValue): boolean {
  return at >= name.at || text.slice(words[at]?.end, name.start) === ' ';
}

/** What a name is worth that stands behind the preposition of the question: "hired *from* Baltwing". */
const ledByLink = 0.9;
/** Words between it and the name: "from the Lithuanian charter firm Baltwing". */
const linkReach = 5;

/** The preposition with which a question ends: "which company did they hire it *from*?"; null for none. */
const linkAsked = onceInARow(({ words }: Question): string | null => {
  const last = words.at(-1)?.folded ?? '';
  return /^(?:from|by|to|with|for|against)$/u.test(last) ? last : null;
});

function isLedBy({ text, words }: ReadSentence, { at }: NameValue, link: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - linkReach); i -= 1) {
    const word = words[i];
    if (word === undefined || /[,;:()—–]/u.test(text.slice(word.end, words[i + 1]?.start)))
      return false;
    if (word.folded === link) return true;
    if (word.stop && !isDeterminer(word.folded)) return false;
  }
  return false;
}

/** "In the upper gallery", where it is asked in which room. */
export const nounAlone = 0.4;
/** "A farmer's tractor", where it is asked which farmer's: too little for an answer. */
const nameless = 0.3;

/** "Which company", "which farmer": whoever asks so wants a name. */
const bearsName = onceInARow(({ unit, words }: Question): boolean =>
  words.some(
    ({ term, folded }) =>
      unit.includes(term) &&
      (isOrganisation.test(term) || organisationWords.has(folded) || isPersonWord(folded)),
  ),
);
