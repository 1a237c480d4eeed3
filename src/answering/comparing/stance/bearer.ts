import type { NameValue } from '../../../text/values/names/names.ts';
import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { valuesOf } from '../../reading/sentence-values.ts';

/** Words between what only one can be and the name behind it. */
const behindReach = 3;

/**
 * Who is said to be what stands from word `the` to word `to`: "Kittiwake was the first film", "Kittiwake, the first film",
 * "the first film was Kittiwake"; undefined where no name stands there.
 */
export function bearerOf(sentence: ReadSentence, the: number, to: number): NameValue | undefined {
  const { text, words } = sentence;
  const { names } = valuesOf(sentence);
  const gap = (a: number, b: number) => text.slice(words[a]?.end, words[b]?.start).trim();
  return (
    names.find((name) => isBe(sentence, the - 1) && name.to === the - 2) ??
    names.find((name) => name.to === the - 1 && gap(the - 1, the) === ',') ??
    names.find(({ at }) => isBe(sentence, at - 1) && at > to && at - to <= behindReach) ??
    // "Line A, opened in 1913, was the first": who is spoken of before an aside.
    names.find(
      (name) => isBe(sentence, the - 1) && name.at <= 1 && gap(name.to, name.to + 1) === ',',
    )
  );
}

function isBe({ words }: ReadSentence, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  return isFormOfBe(folded) || /^becam?e$/u.test(folded);
}
