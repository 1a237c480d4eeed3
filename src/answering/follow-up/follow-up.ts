import { isHeOrShe } from '../grammar/pronouns.ts';
import { isAskedOfArticles } from '../articles/asked-of-articles.ts';
import { bare } from '../question/small-words.ts';
import { capitalised, wordsOfQuestion } from '../question/parts.ts';
import { severalQuestions } from '../several/several-questions.ts';
import { askedWith } from './lead.ts';
import { withReferents } from './referents.ts';
import { asksAgain, talkedOn } from './talk.ts';
import { isLeaning } from './words.ts';
import { withTopic } from './topic.ts';

/** A question as it is to be asked, after the one before it. */
export interface FollowUp {
  /** To be understood alone. The new question as typed when it leans on nothing. */
  readonly question: string;
  /** Who is asked, as named ("the Ledger"), when the new question asks what one source says; null for anyone. */
  readonly source: string | null;
}

/** A longer one says enough by itself, and is left alone. */
const LONGEST_LEANING = 120;

/** A question has 300 characters in Discord; a text of any length is no question to lean on. */
const LONGEST_BEFORE = 1000;

/**
 * The question that someone means who asks `next` after `previous`: "and when?", "why?", "what about the drivers?",
 * "and OpenAI?", "was it repaired?", "who said that?", "what does the Ledger say?". `previous` is a question or bare
 * keywords. Told by the form of both, never by what they are about; a question that stands alone is given back as it is.
 * English only.
 */
export function followUp(previous: string, next: string): FollowUp {
  const alone = { question: next.trim(), source: null };
  if (next.length > LONGEST_LEANING || previous.length > LONGEST_BEFORE) return alone;
  if (isAskedOfArticles(previous, next)) return alone;
  const whole = wordsOfQuestion(previous);
  const before = asked(whole);
  if (before.length === 0) return { ...alone, question: next };
  if (asksAgain(next)) return { question: previous.trim(), source: null };
  const talk = talkedOn(before, next);
  if (talk !== null) return { question: endedAsQuestion(talk), source: null };
  const words = wordsOfQuestion(next);
  if (words.length === 0) return alone;
  const put = sourceAsked(words);
  if (put !== null) return { question: endedAsQuestion(whole), source: put.source };
  const meant = afterSeveral(previous, words, next) ?? meantAfter(before, before, words, next);
  return meant === null ? alone : { question: endedAsQuestion(meant), source: null };
}

/** What `words` ask after a question: `last`. "It" is what `first` is about. Null where they lean on nothing. */
function meantAfter(
  first: readonly string[],
  last: readonly string[],
  words: readonly string[],
  next: string,
): readonly string[] | null {
  const named = words.some((word) => isHeOrShe(bare(word))) ? last : first;
  return askedWith(last, words) ?? withTopic(last, words, next) ?? withReferents(named, words);
}

/** After "When did it open and who paid?", "why?" asks why of the last; "it" is what the first is about. Null after one question. */
function afterSeveral(
  previous: string,
  words: readonly string[],
  next: string,
): readonly string[] | null {
  const { parts } = severalQuestions(previous);
  const [first = '', ...others] = parts;
  const [, topic, question] = AS_FOR.exec(others.at(-1) ?? first) ?? [];
  if (others.length === 0 && topic === undefined) return null;
  const last = wordsOfQuestion(question ?? others.at(-1) ?? '');
  const meant = meantAfter(asked(wordsOfQuestion(first)), last, words, next);
  const isAskedOfLast = askedWith(last, words) !== null;
  return meant !== null && topic !== undefined && isAskedOfLast
    ? ['As', 'for', `${topic},`, ...uncapitalised(meant)]
    : meant;
}

/** As `severalQuestions` writes what names nothing of its own. */
const AS_FOR = /^As for ([^,]{1,100}), (.+)$/u;

function uncapitalised([first = '', ...rest]: readonly string[]): readonly string[] {
  return [first.toLowerCase(), ...rest];
}

/** "When: ferry timetable" is how keywords were understood before: the keywords go on. So does what "tell me about" is about. */
function asked(words: readonly string[]): readonly string[] {
  if (TELL.test(words.slice(0, 3).join(' '))) return words.slice(3);
  const mark = words.slice(0, LONGEST_MARK).findIndex((word) => word.endsWith(':'));
  return mark === -1 ? words : words.slice(mark + 1);
}

/** "How many people:" */
const LONGEST_MARK = 3;
const TELL = /^tell (?:me|us) about$/iu;

/** "What does the Ledger say?", "according to the Ledger?": the question before, put to someone. */
function sourceAsked(words: readonly string[]): { source: string | null } | null {
  const text = words.join(' ');
  const name = SOURCE_ASKED.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  if (name === undefined || name.split(' ').length > MOST_NAME_WORDS) return null;
  // "What do they say?" may mean anyone the question before was about.
  if (isLeaning(name)) return null;
  return { source: EVERY_SOURCE.test(name) ? null : name };
}

const MOST_NAME_WORDS = 6;
const SOURCE_ASKED = [
  /^what (?:do|does|did|would) (.{1,80}) (?:say|says|claim|report|write|think)(?: (?:about|on|of|to) (?:it|that|this))?$/iu,
  /^(?:what about )?according to (.{1,80})$/iu,
  /^(?:do|does|did) (.{1,80}) (?:agree|disagree|confirm|confirm (?:it|that|this)|say (?:so|it|that|this|the same|otherwise))$/iu,
  /^what is (.{1,80})['’]s? (?:version|account|view|answer|take)$/iu,
];
const EVERY_SOURCE =
  /^(?:the )?(?:(?:other|all)(?: the)? )?(?:sources|others|rest|articles|papers)$/iu;

function endedAsQuestion(words: readonly string[]): string {
  return `${capitalised(words).join(' ')}?`;
}
