import type { Word } from '../../text/words.ts';
import type { Asked } from './answer-type.ts';
import type { Rule } from './asking-words.ts';
import { asked, questionWord } from './asking-words.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { choiceRule } from './choice.ts';
import { howRule } from './how.ts';
import { keywordRule } from './keywords.ts';
import { askingOf } from './other-clause.ts';
import { relativeClause } from './relative-clause.ts';
import { telephoneRule } from './telephone.ts';
import { whatRule } from './what.ts';
import { whenRule } from './when.ts';
import { whereRule } from './where.ts';
import { whoRule } from './who.ts';
import { whyRule } from './why.ts';
import { yesNoRule } from './yes-no.ts';

/**
 * What a question asks for, told from its first question word and the words around it. Works on folded words, so that
 * capitals and accents do not matter; bare keywords ("deluxe edition price") are read by their telling noun.
 */
export function askedBy(words: readonly Word[], quoted: boolean): Asked {
  const main = behindClause(words);
  const { end } = askingOf(words);
  const aside = relativeClause(words);
  const isAside = (at: number) => aside !== null && at >= aside.from && at < aside.end;
  const folded = words.map((word, at) =>
    at < main || at >= end || isAside(at) ? '' : word.folded,
  );
  for (const rule of rules) {
    const found = rule(folded, words, quoted);
    if (found !== null) return found;
  }
  return asked('open', []);
}

/** "When the bridge fell, *who* was on it?": where the question begins, as an index into its words; 0 where it opens with it. */
function behindClause(words: readonly Word[]): number {
  const folded = words.map((word) => word.folded);
  if (!/^(?:when|where)$/u.test(folded[0] ?? '') || isAuxiliary(folded[1] ?? '')) return 0;
  const main = folded.findIndex(
    (word, at) =>
      at >= shortestClause &&
      questionWord.test(word) &&
      !/^(?:and|or|but|to|of|know|knew)$/u.test(folded[at - 1] ?? ''),
  );
  return Math.max(0, main);
}

/** "When it fell, who": the words of a clause in front. */
const shortestClause = 3;

/** In this order: "which is bigger, A or B?" puts a choice, "how is it that" asks why. */
const rules: readonly Rule[] = [
  telephoneRule,
  choiceRule,
  whyRule,
  howRule,
  whoRule,
  whenRule,
  whereRule,
  whatRule,
  yesNoRule,
  keywordRule,
];
