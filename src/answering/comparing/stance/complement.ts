import { isPreposition } from '../../grammar/prepositions.ts';
import { isIrregularForm } from '../../../text/lexicon/irregular.ts';
import { isArticleLike } from '../../grammar/determiners.ts';
import { isFormOfBe } from '../../grammar/auxiliaries.ts';
import type { Candidate } from '../../candidate.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';

/**
 * True where a question asks whether somebody or something *is* so ("is the stone *magnetic*?", "was she *a nurse*?") and the
 * sentence has no word for that: what else it says of the subject ("the stone is a meteorite") takes no side.
 */
export function lacksComplement(
  question: Question,
  { matches }: Pick<Candidate, 'matches'>,
): boolean {
  const { asked } = complementOf(question);
  return asked.length > 0 && !asked.some((i) => isPlaced(matches[i]));
}

/** Indices among the terms of what is said to be so; empty where a verb is asked about, or nothing tells where it begins. */
const complementOf = onceInARow((question: Question): { readonly asked: readonly number[] } => {
  const { words, terms } = question;
  if (!isFormOfBe(words[0]?.folded ?? '') || words[1]?.folded === 'there' || terms.length < 2)
    return { asked: [] };
  if (words.some(({ folded }, at) => at > 1 && isVerbForm(folded))) return { asked: [] };
  const article = words.findLastIndex(
    ({ folded }, at) =>
      at > 1 &&
      isArticleLike(folded) &&
      !/^of$/u.test(words[at - 1]?.folded ?? '') &&
      !isPreposition(words[at - 1]?.folded ?? ''),
  );
  const behind = terms.flatMap((term, i) => (article > 1 && term.at > article ? [i] : []));
  if (behind.length > 0) return { asked: behind };
  // "Over *between the two*", "open *in winter*": either may be the point.
  const aside = words.findIndex(({ folded }, at) => at > 1 && isPreposition(folded));
  const led = terms.findLastIndex(({ at }) => aside > 0 && at < aside);
  return { asked: terms.flatMap((_, i) => (i >= (led < 0 ? terms.length - 1 : led) ? [i] : [])) };
});

/** "Wooden", "red" and "king" have the endings of verbs and are none. */
function isVerbForm(folded: string): boolean {
  return isIrregularForm(folded) || (/\p{Ll}{3}(?:ed|ing)$/u.test(folded) && !noVerb.test(folded));
}

const noVerb =
  /^(?:hundred|sacred|naked|wicked|kindred|indeed|speed|morning|evening|building|wedding|ceiling|spring|string|thing|nothing|something|anything|everything)$/u;
