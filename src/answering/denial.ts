import { isSubjectPronoun } from './grammar/pronouns.ts';
import type { Candidate } from './candidate.ts';
import { areOfOnePassage } from './reading/layout.ts';
import type { ReadSentence } from './reading/reading.ts';
import { isAuxiliary, isNegatedAuxiliary } from './grammar/auxiliaries.ts';

/** "It was wrong" blames what was done as often as it denies it. */
const untrue = /^(?:true|so|correct|case|false|untrue|nonsense|rubbish)$/u;
/** Words in which a denial has its subject, its verb and its "not". */
const longestDenial = 6;

/**
 * The sentence right behind that takes back what a sentence says: "I've read that they crossed it twice. They didn't." Null
 * where what follows says something of its own ("They didn't stop there").
 */
export function denialOf({
  sentence,
  reading,
}: Pick<Candidate, 'sentence' | 'reading'>): ReadSentence | null {
  const { index } = sentence;
  if (sentence.inHeading || !areOfOnePassage(reading.terms, index, index + 1)) return null;
  if (!mayDeny.test(reading.textOf(index + 1))) return null;
  const next = reading.sentence(index + 1);
  return next !== undefined && denies(next) ? next : null;
}

/** The first words of a denial: a sentence that begins otherwise need not be read. */
const mayDeny =
  /^[^\p{L}]*(?:not|i|we|you|he|she|it|they|that|this|there|the|those|these|such)(?!\p{L})/iu;

/** "It was said that the mill would close, but it did not.", "They said it was shut. It wasn’t.": a sentence takes itself back. */
export function takesItselfBack({ text }: Pick<ReadSentence, 'text'>): boolean {
  return selfDenial.test(text);
}

const selfDenial =
  /(?:[,;–—]|[.!][”]?) ?(?:but |though |yet |and )?(?:i|we|you|he|she|it|they|that|this|there) (?:never (?:is|are|was|were|do|does|did|has|have|had|will|would)|(?:is|are|was|were|do|does|did|has|have|had|will|would)(?: not|n['’]t))["”’]?[.!]?["”’]?$/iu;

function denies({ text, words }: ReadSentence): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => words[i]?.folded ?? '');
  if (first === 'not' && second === 'so') return true;
  // "He never was."
  if (
    second === 'never' &&
    isAuxiliary(third ?? '') &&
    (isSubjectPronoun(first ?? '') || first === 'there')
  )
    return endsClause(text, words[2]?.end ?? 0);
  if (reportDenied.test(text)) return true;
  if (!(isSubjectPronoun(first ?? '') || /^(?:that|this|there)$/u.test(first ?? ''))) return false;
  const isNegated = isNegatedAuxiliary(second ?? '');
  if (!isNegated && !isAuxiliary(second ?? '')) return false;
  const not = isNegated || third === 'not';
  const last = isNegated ? 1 : 2;
  if (not && endsClause(text, words[last]?.end ?? 0)) return true;
  // "That is not true", "it was nonsense".
  const rest = words.slice(last, longestDenial).map(({ folded }) => folded);
  if (!/^(?:that|this|it)$/u.test(first ?? '') || words.length > longestDenial) return false;
  const verdict = rest.find((word) => untrue.test(word));
  if (verdict === undefined) return false;
  return not === /^(?:true|so|correct|case)$/u.test(verdict);
}

/** "That report is incorrect: …" – whatever else the sentence goes on to say. */
const reportDenied =
  /^["“]?(?:that|this|the|those|these|such) (?:report|claim|story|rumou?r|account|statement|suggestion|allegation)s? (?:is|are|was|were) (?:(?:simply|quite|entirely|wholly|completely|totally|flatly|plainly) )?(?:incorrect|inaccurate|false|untrue|wrong|mistaken|nonsense|unfounded|baseless|groundless|not (?:true|correct|so))(?![\p{L}-])/iu;

function endsClause(text: string, end: number): boolean {
  return /^["”’]?(?:[.;!:]|\s*[—–])/u.test(text.slice(end));
}
