import { sensesOf } from '../../text/lexicon/lexicon.ts';
import { slotAsked } from '../asking/slot-asked.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { Claim, Kind, Relation } from './kind.ts';
import { labelOf } from './label.ts';
import type { Thing } from './object-kind.ts';
import { relateThings } from './object-kind.ts';
import { headOf, isSameBond, slotPhrase } from './slot-phrases.ts';

/**
 * "What was her trade?", "what is it made of?", "what does the name mean?", "how did he die?", "which is the longest?": the
 * words that stand where texts usually give that.
 */
export const slotKind: Kind<Thing> = {
  differs: 'other',
  prior: { trust: 0, dispute: 0 },
  read: readSlot,
  relate: relateSlots,
};

const sureSlot = 0.8;

function readSlot(question: Question, candidate: Candidate): Claim<Thing> | null {
  const slot = slotAsked(question);
  const phrase = slot === null ? null : slotPhrase(slot, question, candidate);
  if (phrase === null) return null;
  const { text, words } = candidate.sentence;
  const asked = new Set(question.terms.map(({ term }) => term));
  const said = words.slice(phrase.from, phrase.to + 1);
  const own = said.filter((word) => !word.stop && !asked.has(word.term));
  const [first, last] = [said[0], said.at(-1)];
  if (own.length === 0 || first === undefined || last === undefined) return null;
  // "A marine biologist", "an American judge": the noun alone is the trade.
  const telling =
    slot === 'trade'
      ? own.filter(({ folded }) => folded === headOf(candidate.sentence, phrase))
      : own;
  const highlight = { start: first.start, end: last.end };
  return {
    value: {
      terms: telling.map(({ term }) => term),
      senses: new Set(sensesOf(telling).map(({ relation, pole }) => relation * pole)),
    },
    highlight,
    label: labelOf(text.slice(highlight.start, highlight.end)),
    confidence: sureSlot,
  };
}

function relateSlots(a: Thing, b: Thing, question: Question): Relation {
  const slot = slotAsked(question);
  if (slot === 'kinship' && a.terms.some((one) => b.terms.some((other) => isSameBond(one, other))))
    return 'compatible';
  return relateThings(a, b);
}
