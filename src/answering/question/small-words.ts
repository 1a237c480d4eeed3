import { isStandIn } from '../grammar/pronouns.ts';
import { isPreposition as leadsPhrase } from '../grammar/prepositions.ts';
import { isDeterminer as isDeterminerWord } from '../grammar/determiners.ts';
import { isAuxiliary as isAuxiliaryVerb } from '../grammar/auxiliaries.ts';
import { foldWord } from '../../text/fold-word.ts';
import { isIrregularPast } from '../grammar/verb-forms.ts';

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how)$/u;

/** Words that open a question in talk and ask nothing. */
const OPENING = /^(?:and|but|so|or|ok|okay|well|then|also|now|please|yes|no|hm|hmm)$/u;

/** "did", "can't": what stands before the subject of a question. */
export function isAuxiliary(word: string): boolean {
  return isAuxiliaryVerb(bare(word));
}

/** "what's" is two words. */
export function spelledOut(word: string): string[] {
  const [, asking] = /^(who|what|when|where|why|how)['’]s$/iu.exec(word) ?? [];
  return asking === undefined ? [word] : [asking, 'is'];
}

/** "who", "how": what asks. */
export function isAsking(word: string): boolean {
  return ASKING.test(bare(word));
}

/** "of", "until", "according". */
export function isPreposition(word: string): boolean {
  const folded = bare(word);
  return leadsPhrase(folded) || /^(?:of|till|among|per|according)$/u.test(folded);
}

/** "it", "they", "anyone", "people": what stands alone for someone or something. */
export function isPronoun(word: string): boolean {
  const folded = bare(word);
  return isStandIn(folded) || folded === 'them' || folded === 'him';
}

/** "and", "so", "please": what opens a question in talk and asks nothing. */
export function isOpening(word: string): boolean {
  return OPENING.test(bare(word));
}

/** "the", "its", "no": what opens a noun phrase. */
export function isDeterminer(word: string): boolean {
  return isDeterminerWord(bare(word));
}

/** Whether a word is written with a capital, past a bracket or quotation mark. */
export function isCapital(word: string): boolean {
  return /^[("“'‘]?\p{Lu}/u.test(word);
}

/** A word without the punctuation around it, lower case. */
export function bare(word: string): string {
  const folded = foldWord(word);
  if (plainWord.test(folded)) return folded;
  const start = folded.search(/[\p{L}\p{N}&]/u);
  if (start === -1) return '';
  // "&" alone is a word: it stands between names.
  let end = start + 1;
  for (const { index, 0: sign } of folded.matchAll(/[\p{L}\p{N}]/gu)) end = index + sign.length;
  return folded.slice(start, Math.max(end, start + 1));
}

const plainWord = /^[a-z]+$/u;

/** A verb that shows itself by its form: "signed", "won". */
export function isPastVerb(word: string): boolean {
  const folded = bare(word);
  if (isCapital(word) || isAuxiliary(word) || isPreposition(word)) return false;
  if (/^(?:happens|happen|does)$/u.test(folded)) return true;
  if (/[a-z]{2}ed$/u.test(folded))
    return !/^(?:need|speed|seed|feed|breed|hundred|indeed)$/u.test(folded);
  return isIrregularPast(folded);
}
