import { looksPlural } from '../../text/values/amounts/plural.ts';
import { isArticleLike } from '../grammar/determiners.ts';
import { mayBePast } from '../grammar/verb-forms.ts';
import type { Word } from '../../text/words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';

const passedOver = /^(?:of|the|different|other|more|in|new|such)$/u;
const longestNoun = 3;

/**
 * Indices of the noun that "how many" asks for, from word `from`: "how many *strain gauges* were", "how many *people*
 * work". It ends with its plural, so that the verb behind is no part of it; empty for none.
 */
export function countedNoun(words: readonly Word[], from: number): number[] {
  const noun: number[] = [];
  for (let i = from; i < words.length && noun.length < longestNoun; i += 1) {
    const word = words[i];
    if (word === undefined || isAuxiliary(word.folded)) break;
    if (noun.length === 0 && passedOver.test(word.folded)) continue;
    if (word.stop) break;
    const previous = words[noun.at(-1) ?? -1];
    if (previous !== undefined && endsBefore(previous, word)) break;
    if (/^\d+$/u.test(word.term)) continue;
    noun.push(i);
  }
  return noun;
}

function endsBefore(noun: Word, next: Word): boolean {
  if (isPlural(noun) && !isPlural(next)) return true;
  return next.folded.endsWith('ed') || (mayBePast(next.folded) && !isPlural(next));
}

/** True for what reads as a plural; unlike in a text, "Germans" is one too. */
function isPlural({ folded }: Word): boolean {
  return looksPlural(folded) || folded === 'young';
}

/** "What exactly was *the* toll?" */
function leadsNoun(folded: string): boolean {
  return isArticleLike(folded) || /^(?:all|exactly|actually)$/u.test(folded);
}

const being = /^(?:is|are|was|were|be|will|would)$/u;

/**
 * Indices of the noun phrase that "what is the …" and "what … does" ask for, from word `from`: "what was the *death
 * toll* in". The last is its head; empty for none.
 */
export function askedNoun(words: readonly Word[], from: number): number[] {
  let at = from;
  while (being.test(words[at]?.folded ?? '') && at < from + 2) at += 1;
  while (leadsNoun(words[at]?.folded ?? '')) at += 1;
  const noun: number[] = [];
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.stop || isAuxiliary(word.folded)) break;
    noun.push(at);
  }
  return noun;
}
