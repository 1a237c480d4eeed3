import type { Answer, Position, SourceAnswer } from '../answering/answer.ts';
import { DIVIDER, positionHeading, sourceBlocks } from './answer-body.ts';
import { mark } from './citation.ts';
import { finding } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Message } from './message.ts';
import { questionBlock } from './question-line.ts';
import { shorten } from './shorten.ts';
import { toneOf } from './answer-message.ts';

/** Sources on one page, each with all its quotes: a telephone's screen or two. */
const SOURCES_A_PAGE = 4;

/** A source within its position. */
interface Placed {
  readonly group: number;
  readonly place: number;
  readonly position: Position;
  readonly answer: SourceAnswer;
}

function placedIn({ positions }: Answer): readonly Placed[] {
  return positions.flatMap((position, group) =>
    position.answers.map((answer, place) => ({ group, place, position, answer })),
  );
}

/** Pages of `quotesMessage`; 0 where nothing answers. */
export function quotesPages(answer: Answer): number {
  return Math.ceil(placedIn(answer).length / SOURCES_A_PAGE);
}

/** The positions, each as a menu's option whose value is the page (from 0) on which it begins. */
export function positionOptions(answer: Answer): { label: string; value: string }[] {
  const placed = placedIn(answer);
  return answer.positions.map((position, group) => {
    const first = placed.findIndex((one) => one.group === group);
    return {
      label: positionHeading(answer, { ...position, label: shortLabel(position) }),
      // A menu's values must differ, also where two begin on one page.
      value: `${Math.floor(first / SOURCES_A_PAGE)}.${group}`,
    };
  });
}

function shortLabel({ label }: Position): string | null {
  return label === null ? null : shorten(label, 70);
}

/** Everything that every source says, position by position, one page of it (from 0). */
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
      { kind: 'paragraph', text: [plain(finding(answer))] },
      ...shown.flatMap((one, index) => placedBlocks(answer, one, index === 0)),
    ],
    entryNoun: { one: 'source', many: 'sources' },
    actions,
    ...(menu === undefined ? {} : { menu }),
  };
}

function placedBlocks(answer: Answer, placed: Placed, isFirstOfPage: boolean): Block[] {
  const { group, place, position, answer: said } = placed;
  const entry = { group, place, name: mark(said.source.number) };
  const goesOn = place === 0 ? '' : ', continued';
  const heading: Block[] =
    place === 0 || isFirstOfPage
      ? [
          DIVIDER,
          {
            kind: 'label',
            text: [plain(`${positionHeading(answer, position)}${goesOn}`)],
            entry,
          },
        ]
      : [];
  return [...heading, ...sourceBlocks(said, entry)];
}
