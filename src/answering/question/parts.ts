import { spelledOut } from './small-words.ts';
import { isBaseVerb } from '../grammar/verb-forms.ts';
import {
  isAuxiliary,
  isAsking,
  isPreposition,
  isPronoun,
  isOpening,
  isDeterminer,
  isCapital,
  bare,
  isPastVerb,
} from './small-words.ts';

/**
 * A question taken apart by its grammar, as far as word order and the small words tell: "how much | did | Microsoft |
 * invest in OpenAI". English alone; of any other text the parts are all `rest`.
 */
export interface QuestionParts {
  /** What asks, in order: "since when", "how many people", "which team"; empty for yes or no, and for keywords. */
  readonly lead: readonly string[];
  /** The auxiliary that stands before its subject: "did", "was"; null where there is none. */
  readonly auxiliary: string | null;
  /** What it is asked of, behind the auxiliary; empty where that is what asks ("Who was hurt?"). */
  readonly subject: readonly string[];
  readonly rest: readonly string[];
}

/** Words that stand within a name or between two: "Anker *and* Boldt", "the Bank *of* Orm". */
const JOINING = /^(?:and|&|of|de|von|van|for|the)$/u;

/** Whether a question is keywords: nothing asks, and no auxiliary stands first. */
export function isKeywords(words: readonly string[]): boolean {
  const { lead, auxiliary } = partsOf(words);
  return lead.length === 0 && auxiliary === null;
}

/** Words with a capital at their head. */
export function capitalised(words: readonly string[]): string[] {
  return words.map((word, index) =>
    index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

/** The words of a question without what opens it in talk and what ends it; "what's" is two. */
export function wordsOfQuestion(text: string): string[] {
  const words = withoutEnd(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap(spelledOut);
  const first = words.findIndex((word) => !isOpening(word));
  return first === -1 ? [] : words.slice(first);
}

/** A pattern that ends in "$" would be tried at every sign of a text of nothing but question marks. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s?!.…]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes a question's words apart. */
export function partsOf(words: readonly string[]): QuestionParts {
  const asking = isAsking(words[0] ?? '')
    ? 0
    : isPreposition(words[0] ?? '') && isAsking(words[1] ?? '')
      ? 1
      : -1;
  if (asking === -1 && !isAuxiliary(words[0] ?? ''))
    return { lead: [], auxiliary: null, subject: [], rest: words };
  const found = words.findIndex((word, at) => at > asking && isAuxiliary(word));
  const verb = words.findIndex((word, at) => at > asking && isPastVerb(word));
  const isInverted = found !== -1 && (verb === -1 || found < verb);
  if (!isInverted) {
    const end = leadEnd(words, asking);
    return { lead: words.slice(0, end), auxiliary: null, subject: [], rest: words.slice(end) };
  }
  const lead = words.slice(0, found);
  const behind = words.slice(found + 1);
  const length = asksForItsSubject(lead, words[found] ?? '', behind) ? 0 : subjectLength(behind);
  return {
    lead,
    auxiliary: words[found] ?? null,
    subject: behind.slice(0, length),
    rest: behind.slice(length),
  };
}

/** "Who won", "how many people died", "which team won": where what asks ends, when the verb follows without auxiliary. */
function leadEnd(words: readonly string[], asking: number): number {
  const verb = words.findIndex((word, at) => at > asking && isPastVerb(word));
  if (verb !== -1) return verb;
  const counts = /^(?:how|which|whose)$/u.test(bare(words[asking] ?? ''));
  return Math.min(words.length, asking + (counts ? 2 : 1));
}

/** "Who was hurt?" asks for the subject, "Who was the owner?" and "Who did they meet?" do not. */
function asksForItsSubject(
  lead: readonly string[],
  auxiliary: string,
  behind: readonly string[],
): boolean {
  const asking = bare(lead.find(isAsking) ?? '');
  const [next = ''] = behind;
  if (!/^(?:who|what|which|how|whose)$/u.test(asking) || /^d(?:o|oes|id)/u.test(bare(auxiliary)))
    return false;
  if (
    asking === 'how' &&
    !/^(?:many|much)$/u.test(bare(lead[lead.indexOf(lead.find(isAsking) ?? '') + 1] ?? ''))
  )
    return false;
  return !isCapital(next) && !isDeterminer(next) && !isPronoun(next) && !bare(next).endsWith('s');
}

/** How many of the words behind an auxiliary are its subject. */
function subjectLength(words: readonly string[]): number {
  const [first = ''] = words;
  if (isPronoun(first) && !isNounNext(words)) return 1;
  const start = isDeterminer(first) ? 1 : 0;
  let end = start;
  while (end < words.length && continuesSubject(words, end, start)) end += 1;
  return Math.max(end, Math.min(1, words.length));
}

function isNounNext(words: readonly string[]): boolean {
  return /^(?:this|that|these|those)$/u.test(bare(words[0] ?? '')) && words.length > 2;
}

/** Whether the word at `at` still belongs to the noun phrase that begins before it. */
function continuesSubject(words: readonly string[], at: number, start: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const next = words[at + 1] ?? '';
  if (isCapital(word)) return true;
  if (JOINING.test(bare(word)) && at > start) return isCapital(next) || isDeterminer(next);
  if (isDeterminer(word)) return /^(?:and|of|&)$/u.test(bare(before));
  if (isPreposition(word) || isAsking(word) || isAuxiliary(word) || isPastVerb(word)) return false;
  if (bare(word).endsWith('ing') && at > start) return false;
  if (at === start || isDeterminer(before)) return true;
  if (isCapital(before)) return start === 1 && isNamedThing(word, next);
  // Two nouns side by side: the second is the head when it is a plural behind a singular; else it is the verb.
  return /[^s]s$/u.test(bare(word)) && !bare(before).endsWith('s') && next !== '';
}

/** "museum" of "did the Orm museum open", where the verb stands behind it; not "say" of "did the Ledger say". */
function isNamedThing(word: string, next: string): boolean {
  return (
    !isBaseVerb(bare(word)) &&
    /^\p{Ll}/u.test(next) &&
    !isDeterminer(next) &&
    !isPronoun(next) &&
    !isPreposition(next) &&
    !isAsking(next) &&
    !isAuxiliary(next) &&
    !BEHIND_VERB.test(bare(next))
  );
}

/** What stands behind a verb rather than being one. */
const BEHIND_VERB =
  /^(?:so|not|yet|again|back|out|up|down|off|now|still|well|too|or|and|first|last|then|to|today|yesterday|tomorrow|more|less|\p{L}+ly)$/u;
