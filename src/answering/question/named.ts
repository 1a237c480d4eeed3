import { isStandIn as standsAlone } from '../grammar/pronouns.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
} from './small-words.ts';
import { partsOf } from './parts.ts';

/** Something a question names: words from `start` to before `end`. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'year' | 'thing';
}

/** A year, as questions give it. */
export const YEAR = /^(?:1\d|20)\d\d$/u;

/** "it", "they", "anyone" alone: a subject that names nothing. */
export function isStandIn(words: readonly string[]): boolean {
  const folded = bare(words[0] ?? '');
  return words.length === 1 && standsAlone(folded) && folded !== 'people';
}

/** "it", "they", "anyone" in the place of the subject. */
export function standInOf(words: readonly string[]): Named | undefined {
  const { lead, auxiliary, subject } = partsOf(words);
  if (auxiliary === null || !isStandIn(subject)) return undefined;
  const start = lead.length + 1;
  return { start, end: start + subject.length, form: 'name' };
}

/** "people" of "how many people", "team" of "which team". */
export function countedIn(words: readonly string[]): Named | undefined {
  const { lead } = partsOf(words);
  const start = lead.findIndex((word) => /^(?:many|which|what)$/u.test(bare(word))) + 1;
  return start > 0 && start < lead.length ? { start, end: lead.length, form: 'thing' } : undefined;
}

/** Whether it stands behind "how many" or "which", where no article can. */
export function isCounted(words: readonly string[], { start }: Named): boolean {
  return /^(?:many|which|what)$/u.test(bare(words[start - 1] ?? ''));
}

/** What a question names, in order: its names, its years, what it has behind a determiner. */
export function namedIn(words: readonly string[]): Named[] {
  const { lead, auxiliary, subject } = partsOf(words);
  const found: Named[] = [];
  const subjectStart = lead.length + (auxiliary === null ? 0 : 1);
  for (let at = 0; at < words.length;) {
    const isSubject = at === subjectStart && subject.length > 0 && !isStandIn(subject);
    const end = isSubject ? at + subject.length : phraseEnd(words, at);
    if (end > at) found.push(...within(words, at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** A phrase; of "the owner of OpenAI" also the name in it, which stands for itself. */
function within(words: readonly string[], start: number, end: number): Named[] {
  const phrase = words.slice(start, end);
  const of = phrase.findIndex((word, at) => bare(word) === 'of' && isCapital(phrase[at + 1] ?? ''));
  const isThing =
    of > 0 && phrase.slice(0, of).every((word) => !isCapital(word) || isDeterminer(word));
  const isTitle = of > 0 && isDeterminer(phrase[0] ?? '');
  if (!isThing && !isTitle) return [{ start, end, form: formOf(phrase) }];
  return [
    { start, end, form: 'thing' },
    { start: start + of + 1, end, form: 'name' },
  ];
}

function formOf(words: readonly string[]): Named['form'] {
  if (words.every((word) => YEAR.test(bare(word)))) return 'year';
  return words.some(isCapital) ? 'name' : 'thing';
}

/** "The Orm harbour library" */
const LONGEST_THING = 4;

const JOINS = /^(?:and|&|of|the)$/u;

/** Where the name, year or determined noun that begins at `at` ends; `at` when none does. */
function phraseEnd(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (YEAR.test(bare(word))) return at + 1;
  const isName =
    isCapital(word) && !(at === 0 && (isAsking(word) || isAuxiliary(word) || isDeterminer(word)));
  if (!isName && !isDeterminer(word)) return at;
  let end = at + 1;
  while (end < words.length) {
    const here = words[end] ?? '';
    if (isCapital(here)) end += 1;
    else if (JOINS.test(bare(here)) && isCapital(words[end + 1] ?? '')) end += 2;
    else if (end - at < LONGEST_THING && isDeterminer(word) && isNoun(here)) end += 1;
    else break;
  }
  return isDeterminer(word) && end === at + 1 ? at : end;
}

function isNoun(word: string): boolean {
  return !(
    isPreposition(word) ||
    isAsking(word) ||
    isAuxiliary(word) ||
    isPastVerb(word) ||
    isDeterminer(word) ||
    /^(?:and|or|to|again|today|yesterday|tomorrow|now|then|yet|already|back|away|off|out|up|down|early|late|soon|well|here|there|anymore|so|first|last|\p{L}+ly)$/u.test(
      bare(word),
    )
  );
}
