import type { Answer, Position, Quote, SourceAnswer, Verdict } from '../answering/answer.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import { shortCitation } from './citation.ts';
import { plain } from './inline.ts';
import type { Block, Entry } from './message.ts';
import type { Part } from './part.ts';
import { shortenInline } from './shorten.ts';
import { shownPositions } from './shown-positions.ts';
import { copiesWords, quoteBlocks } from './source-blocks.ts';

// An answer at a glance: what a telephone's screen holds of it.

/**
 * Sources quoted at a glance: of a dispute more, for every side speaks. The others are named by number, never lost.
 */
const QUOTED = { conflict: 6, agreement: 3, single: 3, none: 3 } as const satisfies Record<
  Verdict,
  number
>;

/** A quote is cut to this at a glance, around its deciding words: three or four lines of a telephone. */
const GLANCE_QUOTE = 100;

/** One source alone may say more. */
const LONE_QUOTE = 300;

/** What would lose fewer characters than this is left whole: the cut would cost more than it gains. */
const WORTH_CUTTING = 20;

/** Whether an answer, to one question or several, holds more than is shown at a glance. */
export function leavesOut(answer: Answer): boolean {
  const answers = answersIn(answer);
  return answers.some((one, at) => leavesOutOf(one, { at, of: answers.length }));
}

function leavesOutOf(answer: Answer, part: Part): boolean {
  if (answer.verdict === 'none') return false;
  const quoted = quotedOf(answer, part);
  return shownPositions(answer).some(
    ({ answers }, group) =>
      answers.length > (quoted[group] ?? 0) ||
      answers.some(
        ({ quotes }) =>
          glanceQuotes(quotes, answer).length < quotes.length ||
          quotes.some((quote) => isLong(quote, answer)),
      ),
  );
}

/** How many sources of each position shown are quoted at a glance, by the place of the position. */
export function quotedOf(answer: Answer, part: Part): readonly number[] {
  const positions = shownPositions(answer);
  const quoted = turnsOf(answer, positions).slice(0, mostQuoted(answer.verdict, part));
  return positions.map((_position, group) => quoted.filter((turn) => turn === group).length);
}

/**
 * Whose turn it is to be quoted, as places of positions: every position's first source, every position's second … In a dispute
 * those whose statement cannot be told come last, and once.
 */
function turnsOf({ verdict }: Answer, positions: readonly Position[]): number[] {
  const groups = positions.map((_position, group) => group);
  const speaking = groups.filter(
    (group) => verdict !== 'conflict' || positions[group]?.label !== null,
  );
  const most = Math.max(0, ...positions.map(({ answers }) => answers.length));
  const turns = Array.from({ length: most }, (_, place) =>
    speaking.filter((group) => (positions[group]?.answers.length ?? 0) > place),
  );
  return [...turns.flat(), ...groups.filter((group) => !speaking.includes(group))];
}

/** Of how many sources something is shown at a glance: of two questions each has two thirds of the room, of three half of it. */
export function mostQuoted(verdict: Verdict, { of }: Part): number {
  return Math.ceil((2 * QUOTED[verdict]) / (of + 1));
}

/** One source alone has both its quotes; of several, each has the one that decides. */
function glanceQuotes(quotes: readonly Quote[], { verdict }: Answer): readonly Quote[] {
  if (verdict === 'single') return quotes;
  const decisive = quotes.find(({ highlights }) => highlights.length > 0) ?? quotes[0];
  return decisive === undefined ? [] : [decisive];
}

function glanceLength({ verdict }: Answer): number {
  return verdict === 'single' ? LONE_QUOTE : GLANCE_QUOTE;
}

function isLong({ text }: Quote, answer: Answer): boolean {
  return text.length > glanceLength(answer) + WORTH_CUTTING;
}

/** What one source says, at a glance: the quote that decides, cut around what decides, and its citation in short. */
export function glanceBlocks(
  { source, quotes, copies }: SourceAnswer,
  entry: Entry,
  answer: Answer,
): Block[] {
  return [
    ...glanceQuotes(quotes, answer).flatMap((quote) =>
      quoteBlocks(quote, entry).map((block) =>
        block.kind === 'quote' && isLong(quote, answer)
          ? { ...block, text: shortenInline(block.text, glanceLength(answer)) }
          : block,
      ),
    ),
    { kind: 'small', text: [...shortCitation(source), plain(copiesWords(copies))], entry },
  ];
}
