import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import { sensesOf } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import { wordsOf } from '../../text/words.ts';
import { questionWord } from '../asking/asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isOnesOwn } from './own.ts';

/**
 * What the words of a question mean by the lexicon, phrases and what only the form of a question shows included: by the
 * index of each word, the senses that it has a part in.
 */
export function sensesAsked(words: readonly Word[]): ReadonlyMap<number, readonly SenseAt[]> {
  return byWord([
    ...withoutFreeing(words, withoutHelpingVerb(words, sensesOf(words))),
    ...endOfAffairs(words),
    ...saidOfSubject(words),
    ...knowledgeAsked(words),
    ...changeAsked(words),
    ...makerAsked(words),
  ]);
}

/** "Why did they *split up*?" is no "do up": of two phrases that end alike the helping verb begins none. */
function withoutHelpingVerb(words: readonly Word[], senses: readonly SenseAt[]): SenseAt[] {
  const latest = new Map<number, number>();
  for (const { from, to } of senses)
    if (from < to) latest.set(to, Math.max(from, latest.get(to) ?? -1));
  return senses.filter(
    ({ from, to }) =>
      !/^(?:do|does|did)$/u.test(words[from]?.folded ?? '') || (latest.get(to) ?? -1) <= from,
  );
}

/** "Has it *released* its own models?": what is published is not let out of prison, nor sent home from hospital. */
function withoutFreeing(words: readonly Word[], senses: readonly SenseAt[]): readonly SenseAt[] {
  const verb = words.findIndex(({ folded }) => /^releas(?:e[sd]?|ing)$/u.test(folded));
  if (verb < 0 || !words.some(({ folded }) => published.test(folded))) return senses;
  return senses.filter(({ from, relation }) => from !== verb || publishing.has(relation));
}

/** The relations of what is made public or put on sale. */
const publishing: ReadonlySet<number> = new Set(
  ['publish', 'unveil', 'debut'].flatMap((phrase) =>
    sensesOf(wordsOf(phrase)).map(({ relation }) => relation),
  ),
);

const published =
  /^(?:models?|versions?|updates?|software|apps?|codes?|products?|chips?|phones?|consoles?|films?|movies?|trailers?|books?|novels?|albums?|songs?|singles?|records?|games?|sequels?|reports?|studies|study|surveys?|statements?|figures?|accounts|data|results?|findings?|details?|names?|videos?|footage|photos?|photographs?|pictures?|images?|documents?|papers?|files?|transcripts?|recordings?|emails?|letters?)$/u;

/** The senses that each word has a part in. Of a phrase taken apart ("let … go") those between its own words have none. */
function byWord(senses: readonly SenseAt[]): ReadonlyMap<number, readonly SenseAt[]> {
  const meant = new Map<number, SenseAt[]>();
  for (const sense of senses) {
    const { from, to } = sense;
    const places = to - from <= 2 ? [from, from + 1, to] : [from, to];
    for (const at of new Set(places.filter((place) => place <= to))) {
      const own = meant.get(at);
      if (own === undefined) meant.set(at, [sense]);
      else own.push(sense);
    }
  }
  return meant;
}

/** "Is the long quarrel of the two houses *over*?": the verb stands too far off for the lexicon's phrase. */
function endOfAffairs(words: readonly Word[]): SenseAt[] {
  const last = words.findLastIndex(
    (word) => !/^(?:now|yet|still|then|already|really|for|good)$/u.test(word.folded),
  );
  const word = words[last];
  if (
    word === undefined ||
    !/^(?:over|off|on|dead|gone)$/u.test(word.folded) ||
    !(/^(?:is|are|was|were)$/u.test(words[0]?.folded ?? '') || isBarePredication(words))
  )
    return [];
  // "Is the deal still on?": what is on is not off.
  const isOn = word.folded === 'on';
  const state = isOn ? 'off' : word.folded === 'gone' ? 'over' : word.folded;
  return sensesOf(wordsOf(`is ${state}`)).map((sense) => ({
    ...sense,
    pole: isOn && sense.pole === 1 ? -1 : isOn ? 1 : sense.pole,
    from: last,
    to: last,
  }));
}

/** "Deal off?", "merger over": keywords that say so. */
function isBarePredication(words: readonly Word[]): boolean {
  return (
    words.length > 1 &&
    words.length <= longestPredication &&
    !words.some(({ folded }) => isAuxiliary(folded) || questionWord.test(folded))
  );
}

const longestPredication = 5;

/**
 * "Did the *partnership* of the two *end*?": what the lexicon knows as "end partnership" is asked with the noun before the
 * verb and others between. The senses stand at the verb.
 */
function saidOfSubject(words: readonly Word[]): SenseAt[] {
  const last = words.findLastIndex(({ stop }) => !stop);
  const verb = words[last];
  if (verb === undefined || !words.slice(0, 2).some(({ folded }) => isAuxiliary(folded))) return [];
  return words.slice(1, last).flatMap((noun) => {
    if (noun.stop || noun.capital) return [];
    return sensesOf(wordsOf(`${verb.folded} ${noun.folded}`))
      .filter(({ from, to }) => to > from)
      .map((sense) => ({ ...sense, from: last, to: last }));
  });
}

/** What "know" and "tell" ask for where they are no mere opening ("do you know when …", "tell me"). */
const knowledge: ReadonlyMap<string, string> = new Map([
  ['know', 'aware'],
  ['tell', 'notify'],
]);
/** "Is there *more* traffic now?" asks whether it has grown. */
const comparatives: ReadonlyMap<string, string> = new Map([
  ['more', 'rise'],
  ['fewer', 'fall'],
  ['less', 'fall'],
]);

/** "Did the bishop *know* of it?", "Did anybody *tell* the police?" */
function knowledgeAsked(words: readonly Word[]): SenseAt[] {
  return words.flatMap(({ folded }, at) => {
    const meant = knowledge.get(folded);
    const [before, behind] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
    if (meant === undefined || !words.slice(0, at - 1).some((word) => isAuxiliary(word.folded)))
      return [];
    if (/^(?:i|you|we|to|can|who|what|please)$/u.test(before) || opensQuestion.test(behind))
      return [];
    return sensesOf(wordsOf(meant)).map((sense) => ({ ...sense, from: at, to: at }));
  });
}

function changeAsked(words: readonly Word[]): SenseAt[] {
  if (!/^(?:is|are)$/u.test(words[0]?.folded ?? '') || words[1]?.folded !== 'there') return [];
  const meant = comparatives.get(words[2]?.folded ?? '');
  if (meant === undefined) return [];
  return sensesOf(wordsOf(meant)).map((sense) => ({ ...sense, from: 2, to: 2 }));
}

/** "Has the firm engines of its *own*?", "their *own* engines": who made them is asked. */
function makerAsked(words: readonly Word[]): SenseAt[] {
  return words.flatMap((_, at) => {
    if (!asksForMaker(words, at)) return [];
    return sensesOf(wordsOf('homegrown')).map((sense) => ({ ...sense, from: at, to: at }));
  });
}

/** Whether word `at` is the "own" by which a question of yes or no asks who made a thing. */
export function asksForMaker(words: readonly Word[], at: number): boolean {
  return (
    isOnesOwn(words, at) &&
    words.slice(0, latestAuxiliary).some(({ folded }) => isAuxiliary(folded))
  );
}

/** Words of a question of yes or no among which its auxiliary stands. */
const latestAuxiliary = 3;

const opensQuestion =
  /^(?:me|us|if|whether|who|whom|whose|what|which|when|where|why|how|anything|yet)$/u;
