import { isArticleOrPossessive } from '../grammar/determiners.ts';
import { isOfSomething } from '../question/attributes.ts';
import { isLeaning } from '../follow-up/words.ts';
import {
  bare,
  isAsking,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPastVerb,
  isPreposition,
  isPronoun,
} from '../question/small-words.ts';
import { partsOf } from '../question/parts.ts';
import { topicOf } from '../question/topic.ts';
import type { AskedClause } from './clauses.ts';

/** A question of several, in words: `front` and `back` are what it is asked of beside its own words. */
export interface WholeQuestion {
  readonly front: readonly string[];
  readonly words: readonly string[];
  readonly back: readonly string[];
}

/** What names nothing of its own is about what the first is about. */
export function aboutTopic(
  first: WholeQuestion,
  words: readonly string[],
): Pick<WholeQuestion, 'front' | 'words'> {
  const topic = subjectOf(first.words);
  if (first.front.length > 0) {
    const own = namesSomething(words);
    return own
      ? { front: [], words }
      : { front: first.front, words: sceneFirst(first.front, words) };
  }
  if (topic.length === 0 || words.some(isLeaning)) return { front: [], words };
  if (asksForPart(words)) return { front: [], words: [...words, 'of', ...topic] };
  if (namesSomething(words)) return { front: [], words };
  const last = bare(words.at(-1) ?? '');
  if (isAsking(words[0] ?? '') && partsOf(words).auxiliary === null) {
    if (/^(?:paid|pays|pay)$/u.test(last)) return { front: [], words: [...words, 'for', ...topic] };
    if (DONE_TO.test(last)) return { front: [], words: [...words, ...topic] };
  }
  // A question for yes or no begins with its verb.
  if (isAuxiliary(words[0] ?? '')) return { front: [], words: [...words, bracketed(topic)] };
  const front = ['As', 'for', ...topic.slice(0, -1), `${topic.at(-1) ?? ''},`];
  return { front, words: sceneFirst(front, words) };
}

/** What it is about; empty for what is not named ("it", "visitors"): that would tell nothing beside another question. */
function subjectOf(words: readonly string[]): readonly string[] {
  if (/^(?:it|that|this)$/u.test(partsOf(words).subject.map(bare).join(' '))) return [];
  const topic = topicOf(words);
  const isNamed = topic.length > 1 || topic.some((word) => isCapital(word) && !isPronoun(word));
  return isNamed ? topic : [];
}

function bracketed(topic: readonly string[]): string {
  return `(${topic.join(' ')})`;
}

/** Whether a folded verb asks whom or what it is done to. */
export function isDoneTo(folded: string): boolean {
  return DONE_TO.test(folded);
}

/** Verbs that ask whom or what they are done to. */
const DONE_TO =
  /^(?:built|designed|founded|owned|owns|runs|ran|wrote|made|sold|bought|signed|led|caused|invented|opened|closed|started|created|directed|produced|commissioned|funded|financed|discovered|won|lost|stole|organised|organized|hosted|attended|joined|left|approved|reported|found)$/u;

/** "Who built and who designed the bridge": both verbs are done to what stands behind the second. */
export function withSharedObject(clauses: readonly AskedClause[]): readonly AskedClause[] {
  const [first = [], second = [], ...others] = clauses;
  const [one, two] = [partsOf(first), partsOf(second)];
  const isShared =
    [one, two].every(
      ({ lead, auxiliary, rest }) =>
        lead.length > 0 && auxiliary === null && DONE_TO.test(bare(rest[0] ?? '')),
    ) &&
    one.rest.length === 1 &&
    two.rest.length > 1;
  return isShared ? [[...first, ...two.rest.slice(1)], second, ...others] : clauses;
}

/** "Who was the architect", "what is the price": of what the first is about. */
function asksForPart(words: readonly string[]): boolean {
  const { lead, auxiliary, subject, rest } = partsOf(words);
  const [article = ''] = subject;
  const noun = bare(subject.at(-1) ?? '');
  return (
    lead.length === 1 &&
    auxiliary !== null &&
    rest.length === 0 &&
    isDeterminer(article) &&
    subject.length <= 3 &&
    isOfSomething(noun)
  );
}

/** A name, or a thing that a word points at: "the work", "our mayor". */
function namesSomething(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (at > 0 && isCapital(word) && word !== 'I') return true;
    return isArticleOrPossessive(bare(word)) && next !== undefined && !isPastVerb(next);
  });
}

/** What does not stand first, is not written large. */
export function sceneFirst(scene: readonly string[], words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return scene.length > 0 && (isAsking(first) || isAuxiliary(first) || isPreposition(first))
    ? [first.toLowerCase(), ...rest]
    : words;
}
