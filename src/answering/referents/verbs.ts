import { isArticleOrPossessive } from '../grammar/determiners.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import type { Word } from '../../text/words.ts';

const PAST =
  /^(?:began|came|went|took|gave|got|made|said|told|left|fell|rose|won|lost|sold|bought|built|held|kept|led|met|paid|ran|saw|sent|set|shut|spent|stood|struck|became|broke|brought|caught|chose|cut|drew|drove|felt|found|flew|froze|grew|hit|laid|let|put|quit|sank|sat|shot|sought|spoke|stole|swept|taught|thought|threw|understood|wore|wrote|withdrew|goes|says)$/u;

/** Whether the word at `at` is the verb of the noun `before`, and no part of what that noun is called. */
export function isVerb(words: readonly Word[], at: number, before: Word): boolean {
  const word = words[at]?.folded ?? '';
  if (isAuxiliary(word) || PAST.test(word)) return true;
  // "The proposed merger", "the newly opened bridge".
  if (/[^e]ed$/u.test(word) && word.length > 4)
    return !/^(?:the|an?)$|ly$/u.test(before.folded) && !isNounAhead(words, at);
  const next = words[at + 1]?.folded ?? '';
  return /[^s]s$/u.test(word) && (isArticleOrPossessive(next) || /^\d/u.test(next));
}

/** "The charity funded projects" would be read as a noun with an adjective: a verb has small words or names behind it. */
function isNounAhead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    !next.stop &&
    !next.capital &&
    !/^\d/u.test(next.text) &&
    !next.folded.endsWith('ly')
  );
}

/** "Anker executives used": the verb is yet to come. */
export function isNoun(words: readonly Word[], at: number): boolean {
  const [word = '', next = ''] = [words[at]?.folded, words[at + 1]?.folded];
  return (
    !isAuxiliary(word) &&
    word.endsWith('s') &&
    (isAuxiliary(next) || PAST.test(next) || /[^e]ed$/u.test(next))
  );
}

/** Whether a word behind a name may be its verb. */
export function isFinite(word: Word | undefined): boolean {
  const verb = word?.folded ?? '';
  return (
    isAuxiliary(verb) || PAST.test(verb) || (/(?:[^e]ed|[^s]s)$/u.test(verb) && word?.stop !== true)
  );
}
