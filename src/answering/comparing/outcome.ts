import { polarityAt } from '../../text/polarity.ts';
import type { ReadSentence } from '../reading.ts';

/** Words that tell of something coming about, and of something coming to nothing. */
const comesAbout =
  /^(?:coming|comes|arrives|arrived|available|begins|began|begun|opened|started|launched|live|running|confirmed|approved|agreed|supports|supported|welcomed|follow|follows|added|included|ready|yes|full|true)$/u;
const comesToNothing =
  /^(?:scrapped|cancelled|canceled|dropped|axed|abandoned|dead|shelved|rejected|refused|denied|denies|ruled|withdrawn|suspended|halted|stopped|blocked|missing|gone|closed|failed|collapsed|condemned|opposed|nothing|nobody|none|never|false|untrue|nonsense|wrong)$/u;

/** Whether a sentence, by its own words alone, tells of something that happens (1) or not (-1); null when it tells neither. */
export function outcomeOf(
  sentence: ReadSentence,
): { readonly happens: 1 | -1; readonly at: number } | null {
  for (const [at, word] of sentence.words.entries()) {
    if (comesToNothing.test(word.folded))
      return {
        happens:
          word.stop || /^(?:nothing|nobody|none|never)$/u.test(word.folded)
            ? -1
            : negate(polarityAt(sentence.text, sentence.words, at)),
        at,
      };
    if (comesAbout.test(word.folded))
      return { happens: polarityAt(sentence.text, sentence.words, at), at };
  }
  return null;
}

function negate(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}
