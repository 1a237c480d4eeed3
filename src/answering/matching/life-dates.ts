import type { Word } from '../../text/words.ts';
import { termOf } from '../../text/words.ts';
import { organisationWords, placeWords } from '../../text/values/names/name-words.ts';
import type { Match } from './match.ts';

/** Words of birth and of death, as terms. */
const birth: ReadonlySet<string> = new Set(['born', 'birth', 'birthday'].map(termOf));
const death: ReadonlySet<string> = new Set(['died', 'die', 'death', 'dead'].map(termOf));

/** Whether brackets behind a name may tell what a term asks for. */
export function isOfLifeDates(term: string): boolean {
  return birth.has(term) || death.has(term);
}

/** What brackets behind a name tell is sure, but for the rare that give a reign or a career. */
const bracketStrength = 0.95;

/** A name opens the sentence and the brackets stand right behind it. */
const furthestBracket = 90;
const lifeDates =
  /\((?:[^()\d]{0,30}\d{0,2}[^()\d]{0,20})\b(\d{3,4})\b[^()\d–—-]{0,12}[–—-](?:[^()\d]{0,30}\d{0,2}[^()\d]{0,20})\b(\d{3,4})\b[^()]{0,40}\)/u;

/**
 * "Thomas Ardley (1742 – 1809) was a clockmaker": an encyclopedia says when somebody was born and died without either
 * word. Gives the match of such a term of the question; null for other terms and for sentences without such brackets.
 * @param term the question's word, as a term
 */
export function lifeDateMatch(term: string, text: string, words: readonly Word[]): Match | null {
  const asksBirth = birth.has(term);
  if (!asksBirth && !death.has(term)) return null;
  const found = lifeDates.exec(text.slice(0, furthestBracket * 2));
  if (found === null || found.index > furthestBracket) return null;
  const subject = words.filter(({ end }) => end <= found.index);
  if (subject.some(({ folded }) => placeWords.has(folded) || organisationWords.has(folded)))
    return null;
  const [all, born = '', died = ''] = found;
  const year = asksBirth ? all.indexOf(born) : all.lastIndexOf(died);
  const at = words.findIndex(({ start }) => start >= found.index + year);
  return at < 0 ? null : { kind: 'sense', at, strength: bracketStrength };
}
