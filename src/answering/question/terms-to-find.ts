import { isParticle } from '../grammar/prepositions.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import { kindsOfWord } from '../../text/lexicon/hyponyms.ts';
import type { SenseAt } from '../../text/lexicon/lexicon.ts';
import { sensesOfTerm } from '../../text/lexicon/lexicon.ts';
import type { Word } from '../../text/words.ts';
import type { Asked } from '../asking/answer-type.ts';
import type { FigurePut } from '../asking/figure-put.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { QueryTerm } from './query-term.ts';
import { queryTerm } from './query-term.ts';
import { wordsInPassing } from './asides.ts';
import { commonTopic } from './common-topic.ts';
import { asksForMaker, sensesAsked } from './senses.ts';

/** Cues that say nothing else: no answer repeats them. */
const emptyCue =
  /^(?:how|many|much|long|often|frequently|far|old|big|large|what|which|who|whom|whose|when|where|why|name|called|number|kind|type|year|date|hour|day|week|weekday|month|percentage|percent|come|quote|remark|comment|line|joke|bit|phrase|living|happen|happened|happens|happening)$/u;
/** How something is asked, which an answer need not repeat: "what was it *originally supposed* to cost?". */
const manner =
  /^(?:originally|initially|supposed|supposedly|actually|definitely|probably|exactly|currently|really|precisely|apparently|instead|basically|literally|beforehand|meanwhile|since|all)$/u;
/** "lol why was it late btw" */
const chat = /^(?:lol|lmao|rofl|haha|btw|tbh|ngl|imo|imho|omg|wtf|smh|bruh|though|nah|nope)$/u;
/** How exactly a figure is asked for: "*roughly* how many". */
const hedge = /^(?:roughly|approximately|approx|ballpark)$/u;
/** "Is it *over*?", "has it gone *up*?": grammar elsewhere, the point of the question here. */
const isPoint = /^(?:know|tell)$/u;

/**
 * The words of a question that are looked for, each once and in order: neither grammar nor what only says what is asked for,
 * nor the figure that it puts.
 */
export function termsToFind(
  words: readonly Word[],
  asked: Asked,
  figure: FigurePut | null,
  vocabulary: Vocabulary,
): QueryTerm[] {
  const meant = sensesAsked(words);
  const passing = wordsInPassing(words);
  const terms = words.flatMap((word, at): QueryTerm[] => {
    const own = meant.get(at) ?? [];
    if (asked.cues.has(at) && emptyCue.test(word.folded)) return [];
    if (figure?.words.has(at) === true || isHelp(words, at) || chat.test(word.folded)) return [];
    if (hedge.test(word.folded)) return [];
    if (isForGood(words, at) || isVague(words, at) || passing.has(at)) return [];
    if (isAddress(words, at)) return [];
    const carriesPoint =
      (isParticle(word.folded) || isPoint.test(word.folded)) &&
      own.some((sense) => sense.to === at && !isOfVerb(words, sense));
    if (word.stop && !carriesPoint && !asksForMaker(words, at)) return [];
    return [
      queryTerm(
        word,
        at,
        words,
        own,
        vocabulary,
        asked.cues.has(at) ||
          manner.test(word.folded) ||
          isMeantToBe(words, at) ||
          isFuture(words, at) ||
          (asked.unit.includes(at) && kindsOfWord(word.folded).size > 0),
      ),
    ];
  });
  return terms.length === 0 ? commonTopic(words, asked.type, vocabulary) : withoutRepeats(terms);
}

/** "Split *up*": where its verb says the same alone, a particle tells nothing more. */
function isOfVerb(words: readonly Word[], { from, to, relation, pole }: SenseAt): boolean {
  return (
    from < to &&
    sensesOfTerm(words[from]?.term ?? '').some(
      (sense) => sense.relation === relation && sense.pole === pole,
    )
  );
}

/** "Who's *meant* to be mending it?": as "supposed", it is how it is asked. */
function isMeantToBe(words: readonly Word[], at: number): boolean {
  const folded = words.slice(at, at + 3).map((word) => word.folded);
  return folded.join(' ') === 'meant to be';
}

/** "Is it *going* to cost more?", "going to IPO": grammar, where no place follows that anybody goes to. */
function isFuture(words: readonly Word[], at: number): boolean {
  const [to, verb] = [words[at + 1], words[at + 2]];
  return (
    words[at]?.folded === 'going' &&
    to?.folded === 'to' &&
    verb !== undefined &&
    (!verb.capital || sensesOfTerm(verb.term).length > 0) &&
    !isArticleLike(verb.folded)
  );
}

/** "This *thing*", "this *whole thing*", "who said the ladder *thing*": what stands for something that it does not name. */
function isVague(words: readonly Word[], at: number): boolean {
  const { folded = '' } = words[at] ?? {};
  if (/^(?:whole|entire)$/u.test(folded)) return words[at + 1]?.folded === 'thing';
  return (
    /^(?:thing|things|stuff)$/u.test(folded) &&
    !/^(?:what|which)$/u.test(words[at - 1]?.folded ?? '')
  );
}

/** "*Mrs* Moss": a form of address, which an answer that has the whole name need not repeat. */
function isAddress(words: readonly Word[], at: number): boolean {
  return (
    /^(?:mr|mrs|ms|mx|messrs|dr)$/u.test(words[at]?.folded ?? '') && words[at + 1]?.stop === false
  );
}

/** "Is it off for *good*?": how long, and nothing that is good. */
function isForGood(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.folded === 'good' &&
    words[at - 1]?.folded === 'for' &&
    (at === words.length - 1 || words[at + 1]?.stop === true)
  );
}

/** "Who *got* bitten?": what only helps a participle. */
function isHelp(words: readonly Word[], at: number): boolean {
  const participle = words[at + 1]?.folded ?? '';
  return (
    /^(?:get|gets|got|gotten|getting)$/u.test(words[at]?.folded ?? '') &&
    (isPastForm(participle) || /(?:ed|en|wn)$/u.test(participle))
  );
}

function withoutRepeats(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term, i) => terms.findIndex((other) => other.term === term.term) === i);
}
