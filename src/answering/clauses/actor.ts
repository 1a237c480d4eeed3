import { endsAsAdverb } from '../grammar/adverbs.ts';
import { isLedName } from '../grammar/led-name.ts';
import { isCopula } from '../grammar/auxiliaries.ts';
import { isPassive } from '../grammar/passive.ts';
import { isIrregularForm } from '../../text/lexicon/irregular.ts';
import type { Standing } from '../grammar/noun-phrase.ts';
import { isSpaced } from '../grammar/noun-phrase.ts';
import { isDeterminer } from '../grammar/determiners.ts';
import { isPersonNoun } from '../grammar/person-words.ts';
import type { Word } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import { clauseAt } from './clause.ts';
import { isDoneToAnother } from './other-object.ts';
import type { Part, PartFit } from './part.ts';

/**
 * Whether a name does, suffers or receives what the verb says: before an active verb stands who does it, behind it whom it
 * meets, and "by" turns that round.
 *
 * @param verb index of the word with which the sentence says what is asked
 */
export function fitOfActor(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'matches'>,
  verb: number,
  name: Standing,
  asked: Part,
): PartFit {
  const { sentence } = candidate;
  const { words } = sentence;
  if (isNoun(words, verb)) {
    if (asked === 'doer' && isUnder(words, verb, name)) return 'fits';
    const light = asked === 'doer' ? lightVerb(sentence, verb) : null;
    return light === null ? 'open' : fitOfActor(question, candidate, light, name, asked);
  }
  const orders = asked === 'doer' ? orderBefore(sentence, verb) : null;
  if (orders !== null) return fitOfActor(question, candidate, orders, name, asked);
  const clause = clauseAt(sentence, verb);
  const passive = isPassive(words, verb);
  if (
    asked === 'doer' &&
    !passive &&
    (doesItself(question, candidate, clause.from, verb) ||
      isDoneToAnother(question, candidate, verb))
  )
    return 'unfit';
  if (isTurned(words, verb)) {
    const behind = name.at > verb && name.at <= clause.to ? 'doer' : 'object';
    return behind === asked ? 'fits' : 'unfit';
  }
  if (name.at > verb) {
    if (name.at > clause.to) return 'open';
    const by = words.slice(verb + 1, name.at).some(({ folded }) => folded === 'by');
    if (asked !== 'doer') return by ? 'unfit' : 'fits';
    if (passive) return by ? 'fits' : 'open';
    return 'unfit';
  }
  if (name.to >= verb || !(name.at >= clause.from || isAntecedent(sentence, name, clause.from)))
    return 'open';
  if (asked === 'object') return 'unfit';
  if (passive !== (asked === 'sufferer')) return 'unfit';
  if (isLedName(words, name) && !isToldOf(sentence, name, clause.from)) return 'unfit';
  if (saysWhichOne(sentence, name, verb)) return 'unfit';
  return isCutOff(sentence, name, verb) || isMet(words, name) ? 'open' : 'fits';
}

/** "The order", "their decision", "a leading firm": no verb. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  // "On orders of"
  if (/^(?:on|at|by)$/u.test(before) && words[at + 1]?.folded === 'of') return true;
  return /^(?:the|a|an|its|their|his|her|our|my|your|this|that|of|in|for|no|any)$/u.test(before);
}

/** "Under the leadership *of Ada Moss*", "on the orders *of the chairman*": she leads, he ordered it. */
function isUnder(words: readonly Word[], noun: number, name: Standing): boolean {
  const [first, second] = [words[noun - 2], words[noun - 1]].map((word) => word?.folded ?? '');
  const leads = /^(?:under|on|at|by)$/u;
  const lead = second === 'the' ? first : second;
  return (
    (leads.test(lead ?? '') || first === 'under') &&
    words[noun + 1]?.folded === 'of' &&
    name.at <= noun + 3 &&
    words.slice(noun + 2, name.at).every(({ folded }) => folded === 'the')
  );
}

const light = /^(?:made|took|taken|gave|given|issued|sent|raised)$/u;

/** "The decision was *taken* by", "*made* the decision": the verb that only carries a noun. */
function lightVerb(sentence: ReadSentence, noun: number): number | null {
  const { words } = sentence;
  const { from, to } = clauseAt(sentence, noun);
  const isLight = (at: number) => light.test(words[at]?.folded ?? '');
  if (noun - 2 >= from && isLight(noun - 2)) return noun - 2;
  for (let at = noun + 1; at < to; at += 1)
    if (isLight(at) && isCopula(words[at - 1]?.folded ?? '')) return at;
  return null;
}

const ordering =
  /^(?:ordered|orders|instructed|instructs|commanded|directed|demanded|decided|asked|told|authorised|authorized)$/u;

/** "*Ordered* the whole plant to be shut": who has something done does it. The word that orders what is passive; null for none. */
function orderBefore(sentence: ReadSentence, verb: number): number | null {
  const { words } = sentence;
  if (words[verb - 1]?.folded !== 'be' || words[verb - 2]?.folded !== 'to') return null;
  const { from } = clauseAt(sentence, verb);
  for (let at = verb - 3; at >= from; at -= 1)
    if (ordering.test(words[at]?.folded ?? '')) return isPassive(words, at) ? null : at;
  return null;
}

/** "The dairy *belongs to* the Osgoods", "his duties *pass to* Ada Moss": who has it stands behind. */
function isTurned(words: readonly Word[], verb: number): boolean {
  return (
    /^(?:belong|pass)(?:e?s|ed|ing)?$/u.test(words[verb]?.folded ?? '') &&
    words[verb + 1]?.folded === 'to'
  );
}

/** "Hettie Crowle, who owns every blade", "Lou Brandt of Tarn Energy, which runs it": the name right before the clause of its own. */
function isAntecedent({ words }: ReadSentence, { to }: Standing, from: number): boolean {
  const { folded: relative = '' } = words[from] ?? {};
  if (relative === 'which') return to === from - 1;
  return relative === 'who' && to < from && from - to <= aside;
}

/** "Of Tarn Energy, *which* runs it", "walked there with Ada Moss, *who* owns it"; not "Ada Moss of Tarn Energy, who". */
function isToldOf({ words }: ReadSentence, { at, to }: Standing, from: number): boolean {
  const { folded: relative = '' } = words[from] ?? {};
  const isOfAnother = /^(?:of|in|at|from|near)$/u.test(words[at - 1]?.folded ?? '');
  return to === from - 1 && (relative === 'which' || (relative === 'who' && !isOfAnother));
}

/** "The firm *Ada Moss* joined bought the mill": right behind a noun, and before its own verb, a name says which firm. */
function saysWhichOne({ text, words }: ReadSentence, { at, to }: Standing, verb: number): boolean {
  const [lead, noun, own] = [words[at - 2], words[at - 1], words[to + 1]];
  return (
    isDeterminer(lead?.folded ?? '') &&
    noun?.stop === false &&
    !isPersonNoun(noun.folded) &&
    isSpaced(text, noun, words[at]) &&
    to + 1 < verb &&
    isPastForm(own?.folded ?? '') &&
    !words.slice(to + 2, verb).some(({ folded }) => /^(?:and|but|or|then)$/u.test(folded))
  );
}

/** Words between a name and "who": "Crowle, now 80, who". */
const aside = 4;

/** "OpenAI and Anthropic lead the field" tells nothing of who leads OpenAI: what it is asked of does it there itself. */
function doesItself(
  { terms, predicate }: Question,
  { matches, sentence: { text, words } }: Pick<Candidate, 'sentence' | 'matches'>,
  from: number,
  verb: number,
): boolean {
  return terms.some((term, i) => {
    const at = matches[i]?.at ?? -1;
    const [word, next] = [words[at], words[at + 1]];
    if (!term.name || predicate.includes(i) || at < from || at >= verb || word === undefined)
      return false;
    if (/^(?:of|in|at|from|for|to|with)$/u.test(words[at - 1]?.folded ?? '')) return false;
    // "OpenAI chief Sam Altman leads": there it only says whose.
    const behind = text.slice(word.end, next?.start ?? text.length);
    if (/^['’]/u.test(behind)) return false;
    return (
      behind !== ' ' || at + 1 === verb || next?.stop === true || endsAsAdverb(next?.folded ?? '')
    );
  });
}

/** "Beat *Ludo Bramwell* and won": whom an earlier verb meets. */
function isMet(words: readonly Word[], { at }: Standing): boolean {
  const before = words[at - 1];
  if (before === undefined || before.stop || before.capital) return false;
  return (
    before.folded === 'beat' || (isIrregularForm(before.folded) && !before.folded.endsWith('s'))
  );
}

/** True when another verb, or the end of what is quoted, stands between a name and the verb. */
function isCutOff({ text, words }: ReadSentence, name: Standing, verb: number): boolean {
  if (/["“”]/u.test(text.slice(name.end, words[verb]?.start))) return true;
  const between = words.slice(name.to + 1, verb);
  // "Walked in and opened": one doer of both.
  const last = between.findLastIndex(({ folded }) => /^(?:and|who|whom)$/u.test(folded));
  return between
    .slice(last + 1)
    .some(
      ({ folded, stop }, i, rest) =>
        !stop && isPastForm(folded) && !isComing(folded, rest.slice(i + 1)),
    );
}

/** "*Returned to* lead it", "went on to win it": who comes to do it does it. `behind`: the words up to the verb. */
function isComing(folded: string, behind: readonly Word[]): boolean {
  const link = behind.map((word) => word.folded).join(' ');
  return coming.test(folded) && /^(?:(?:back|on|in) )?to$/u.test(link);
}

const coming = /^(?:returned|came|went|stayed|continued|stepped|moved|joined)$/u;
