import type { Answer, Silence, Verdict } from '../answering/answer.ts';
import type { Document } from '../corpus/document.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import { bodyBlocks } from './answer-body.ts';
import { mark } from './citation.ts';
import { countOf, finding, tellsEach } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Message } from './message.ts';
import { DIVIDER, dividerIn } from './part.ts';
import type { Part } from './part.ts';
import { shorten } from './shorten.ts';
import { questionBlock, understoodBlocks } from './question-line.ts';

/** What else an answer's message has. */
interface Beside {
  /** The buttons under it. */
  readonly actions?: Message['actions'];
  /** What was written, where that was understood as the question. */
  readonly typed?: string | null;
  /** The one document that was asked; null for all. */
  readonly only?: Document | null;
}

/**
 * An answer as a message: the finding in one line, then every position with its sources, each quoted and cited, then who
 * is silent. With `none`, the nearest passages, marked as not answering. Of several questions the findings stand together at
 * the top, numbered, and each question has a section. At a glance, the strongest of each, in few words.
 * `documents` are the library's, for the numbers of the silent.
 */
export function answerMessage(
  answer: Answer,
  documents: readonly Document[],
  { actions = [], typed = null, only = null }: Beside = {},
): Message {
  const answers = answersIn(answer);
  const blocks = (view: 'whole' | 'glance'): Block[] => [
    ...findingBlocks(answer, 'title'),
    ...(typed === null
      ? [questionBlock(answer.question)]
      : understoodBlocks(typed, answer.question)),
    ...(only === null ? [] : [askedAloneBlock(only)]),
    ...answers.flatMap((one, at) => {
      const part = { at, of: answers.length };
      return [
        ...questionHeading(one, part),
        ...noticeBlocks(one),
        ...bodyBlocks(one, view, part),
        ...silenceBlocks(one, documents, part),
      ];
    }),
  ];
  return {
    tone: toneOf(answer),
    blocks: blocks('whole'),
    glance: blocks('glance'),
    entryNoun: { one: 'source', many: 'sources' },
    actions,
  };
}

/** What came of each question in a line, numbered where there are several. */
export function findingBlocks(answer: Answer, kind: 'title' | 'paragraph'): Block[] {
  const answers = answersIn(answer);
  return answers.map((one, at) => ({
    kind,
    text: [plain(answers.length === 1 ? finding(one) : `${at + 1}. ${finding(one)}`)],
  }));
}

/** "2. Who paid for the museum?" above what is said to it; nothing where one was asked. */
function questionHeading(answer: Answer, { at, of }: Part): Block[] {
  return of === 1 ? [] : [DIVIDER, { kind: 'label', text: [plain(numbered(answer, at))] }];
}

/** A question of several, as written out, with its number; `at` counts from 0. */
export function numbered({ question }: Answer, at: number): string {
  return `${at + 1}. ${question}`;
}

/** The tone of an answer; of several, the one they share. */
export function toneOf(answer: Answer): Message['tone'] {
  const [tone = 'plain', ...others] = new Set(answersIn(answer).map(toneOfOne));
  return others.length === 0 ? tone : 'plain';
}

/** Different subjects are no dispute; sources that each tell of themselves are neither agreed nor in one. */
function toneOfOne(answer: Answer): Message['tone'] {
  const isPlain =
    (answer.verdict === 'conflict' && answer.differs === 'subject') || tellsEach(answer);
  return isPlain ? 'plain' : answer.verdict;
}

/** Whoever reads that nothing answers this should know that one source alone was asked. */
function askedAloneBlock({ number, title }: Document): Block {
  return { kind: 'small', text: [plain(`Asked of ${mark(number)} alone: ${shorten(title, 60)}`)] };
}

function noticeBlocks({ notice }: Answer): Block[] {
  return notice === null ? [] : [{ kind: 'paragraph', text: [plain(notice)] }];
}

function silenceBlocks(
  { verdict, silent }: Answer,
  documents: readonly Document[],
  part: Part,
): Block[] {
  if (silent.count === 0) return [];
  return [
    ...dividerIn(part),
    { kind: 'small', text: [plain(silenceWords(verdict, silent, documents))] },
  ];
}

function silenceWords(
  verdict: Verdict,
  { count, files }: Silence,
  documents: readonly Document[],
): string {
  const sources = countOf(count, 'source');
  // All are silent then: their numbers say nothing.
  if (verdict === 'none') return `Searched: ${sources}.`;
  const numbers = numbersOf(files, documents).map(mark).join(' ');
  const rest = count > files.length ? ' …' : '';
  // That nothing was found is no proof that nothing is there.
  return `Nothing found on this in ${sources}${numbers === '' ? '' : `: ${numbers}${rest}`}`;
}

function numbersOf(files: readonly string[], documents: readonly Document[]): number[] {
  const wanted = new Set(files);
  return documents.filter(({ file }) => wanted.has(file)).map(({ number }) => number);
}
