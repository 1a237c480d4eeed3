import type { Answer, Position, SourceAnswer } from '../answering/answer.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import { positionHeading } from './answer-body.ts';
import { mark } from './citation.ts';
import { plain } from './inline.ts';
import type { Block, Message } from './message.ts';
import { DIVIDER, groupIn } from './part.ts';
import type { Part } from './part.ts';
import { questionBlock } from './question-line.ts';
import { shorten } from './shorten.ts';
import { shownPositions } from './shown-positions.ts';
import { sourceBlocks } from './source-blocks.ts';
import { findingBlocks, numbered, toneOf } from './answer-message.ts';

/** Sources on one page, each with all its quotes: a telephone's screen or two. */
const SOURCES_A_PAGE = 4;

/** A source within its position, in the answer to one question. */
interface Placed {
  readonly answer: Answer;
  /** Which question, and of how many. */
  readonly part: Part;
  readonly group: number;
  readonly place: number;
  readonly position: Position;
  readonly said: SourceAnswer;
}

function placedIn(whole: Answer): readonly Placed[] {
  const answers = answersIn(whole);
  return answers.flatMap((answer, at) =>
    shownPositions(answer).flatMap((position, group) =>
      position.answers.map((said, place) => {
        const part = { at, of: answers.length };
        return { answer, part, group, place, position, said };
      }),
    ),
  );
}

/** Pages of `quotesMessage`; 0 where nothing answers. */
export function quotesPages(answer: Answer): number {
  return Math.ceil(placedIn(answer).length / SOURCES_A_PAGE);
}

/**
 * The positions, or of several questions those that are answered, each as a menu's option whose value is the page (from 0)
 * on which it begins.
 */
export function jumpOptions(answer: Answer): { label: string; value: string }[] {
  const placed = placedIn(answer);
  const answers = answersIn(answer);
  if (answers.length > 1)
    return answers.flatMap((one, at) => {
      const first = placed.findIndex(({ part }) => part.at === at);
      return first === -1 ? [] : [{ label: numbered(one, at), value: valueOf(first, at) }];
    });
  return shownPositions(answer).map((position, group) => ({
    label: positionHeading(answer, { ...position, label: shortLabel(position) }),
    value: valueOf(
      placed.findIndex((one) => one.group === group),
      group,
    ),
  }));
}

/** A menu's values must differ, also where two begin on one page. */
function valueOf(first: number, number: number): string {
  return `${Math.floor(first / SOURCES_A_PAGE)}.${number}`;
}

function shortLabel({ label }: Position): string | null {
  return label === null ? null : shorten(label, 70);
}

/** Everything that every source says, question by question and position by position, one page of it (from 0). */
export function quotesMessage(
  answer: Answer,
  { page, actions, menu }: Pick<Message, 'actions' | 'menu'> & { readonly page: number },
): Message {
  const pages = quotesPages(answer);
  const shown = placedIn(answer).slice(page * SOURCES_A_PAGE, (page + 1) * SOURCES_A_PAGE);
  const counted = pages > 1 ? ` (page ${page + 1} of ${pages})` : '';
  return {
    tone: toneOf(answer),
    blocks: [
      { kind: 'title', text: [plain(`Every quote in full${counted}`)] },
      questionBlock(answer.question),
      ...findingBlocks(answer, 'paragraph'),
      ...shown.flatMap((one, index) => placedBlocks(one, index === 0)),
    ],
    entryNoun: { one: 'source', many: 'sources' },
    actions,
    ...(menu === undefined ? {} : { menu }),
  };
}

function placedBlocks(placed: Placed, isFirstOfPage: boolean): Block[] {
  const { answer, part, group, place, position, said } = placed;
  const entry = { group: groupIn(part, group), place, name: mark(said.source.number) };
  const begins = place === 0 || isFirstOfPage;
  const words = `${positionHeading(answer, position)}${place === 0 ? '' : ', continued'}`;
  const isNextQuestion = part.of > 1 && ((group === 0 && place === 0) || isFirstOfPage);
  return [
    ...(begins && (part.of === 1 || isNextQuestion) ? [DIVIDER] : []),
    ...(isNextQuestion ? [labelBlock(numbered(answer, part.at))] : []),
    ...(begins ? [{ ...labelBlock(words), entry }] : []),
    ...sourceBlocks(said, entry),
  ];
}

function labelBlock(words: string): Block {
  return { kind: 'label', text: [plain(words)] };
}
