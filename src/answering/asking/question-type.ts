import type { Word } from '../../text/words.ts';
import type { Asked } from '../answer-type.ts';
import type { Rule } from './asking-words.ts';
import { asked } from './asking-words.ts';
import { choiceRule } from './choice.ts';
import { howRule } from './how.ts';
import { keywordRule } from './keywords.ts';
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
  const folded = words.map((word) => word.folded);
  for (const rule of rules) {
    const found = rule(folded, words, quoted);
    if (found !== null) return found;
  }
  return asked('open', []);
}

/** In this order: "which is bigger, A or B?" puts a choice, "how is it that" asks why. */
const rules: readonly Rule[] = [
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
