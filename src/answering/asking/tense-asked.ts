import type { Word } from '../../text/words.ts';
import { isFirstAsking } from './asking-words.ts';

/** Whether a question asks for what will be, for what was, or leaves it open. */
export function tenseOf(words: readonly Word[]): 'future' | 'past' | 'open' {
  const folded = words.map((word) => word.folded);
  if (
    folded.some(
      (word, i) =>
        word === 'will' ||
        word === "won't" ||
        word.endsWith("'ll") ||
        (word === 'going' && folded[i + 1] === 'to') ||
        word === 'planned' ||
        word === 'expected',
    )
  )
    return 'future';
  // "When was it supposed to open?" asks for a plan, whatever became of it.
  if (folded.some((word, i) => meant.test(word) && folded[i + 1] === 'to')) return 'open';
  if (folded.some((word) => word === 'did' || word === 'was' || word === 'were' || word === 'had'))
    return 'past';
  return asksWhenAgain(folded) ? 'future' : 'open';
}

/** "When's it open *again*?", "when *can* I visit?"; not "when has it opened again?", "who came when it burned again?" */
function asksWhenAgain(folded: readonly string[]): boolean {
  const when = folded.indexOf('when');
  if (when < 0 || !isFirstAsking(folded, when)) return false;
  const verb = folded[when + 1] ?? '';
  return verb === 'can' || (/^(?:is|are|do|does)$/u.test(verb) && folded.includes('again'));
}

const meant = /^(?:supposed|meant|due|scheduled|slated|intended|set)$/u;
