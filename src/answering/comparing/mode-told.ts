import { sensesOf } from '../../text/lexicon/lexicon.ts';
import { polarityAt } from '../../text/polarity.ts';
import { wordsOf } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading.ts';
import { asksWhetherItLasts, lasting } from '../state-evidence.ts';
import type { Told } from './told.ts';
import { decidingSpan } from './told.ts';

/** "Is she *still* the director?" is answered by what lasts and what ends, whatever the office is called. */
export function persistenceTold(question: Question, { sentence }: Candidate): Told | null {
  if (!asksWhetherItLasts(question)) return null;
  return toldByRelations(lasting, sentence) ?? lastTimeTold(sentence);
}

/** "Can you *drive* there?" is answered by what is allowed and what is forbidden. */
export function permissionTold(question: Question, { sentence, matches }: Candidate): Told | null {
  if (!/^(?:can|may|could)$/u.test(question.words[0]?.folded ?? '')) return null;
  const isAbout = question.predicate.some((i) => matches[i] != null && matches[i].kind !== 'soft');
  return isAbout ? toldByRelations(allowing, sentence) : null;
}

function toldByRelations(poles: ReadonlyMap<number, number>, sentence: ReadSentence): Told | null {
  for (const { relation, pole, from } of sentence.senses) {
    const side = poles.get(relation);
    if (side === undefined) continue;
    const holds = side * pole * polarityAt(sentence.text, sentence.words, from) > 0 ? 1 : -1;
    return { holds, at: from, span: decidingSpan(sentence, from), confidence: 0.9 };
  }
  return null;
}

/** "Made its *last* trip": it does so no more. */
function lastTimeTold(sentence: ReadSentence): Told | null {
  const { words } = sentence;
  const at = words.findIndex(
    ({ folded }, i) =>
      /^(?:last|final|farewell)$/u.test(folded) &&
      /^(?:its|his|her|their|the|our|my)$/u.test(words[i - 1]?.folded ?? '') &&
      words[i + 1]?.stop === false &&
      !period.test(words[i + 1]?.folded ?? ''),
  );
  if (at < 0 || polarityAt(sentence.text, words, at) < 0) return null;
  return { holds: -1, at, span: decidingSpan(sentence, at), confidence: 0.7 };
}

const period =
  /^(?:week|month|year|night|day|days|weeks|months|years|time|few|hours?|decade|century|season|spring|summer|autumn|winter|.{3,6}day|\d.*)$/u;

/** Those of permission, by the pole on which things are allowed. */
const allowing = polesOf('allowed');

function polesOf(word: string): ReadonlyMap<number, number> {
  return new Map(sensesOf(wordsOf(word)).map(({ relation, pole }) => [relation, pole] as const));
}
