import type {
  Answer,
  NoAnswer,
  Position,
  Quote,
  SourceAnswer,
  Verdict,
} from '../answering/answer.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import { citation, mark, shortCitation } from './citation.ts';
import { countOf, tellsEach } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Entry } from './message.ts';
import { sourceLine } from './quote-line.ts';
import { shorten, shortenInline } from './shorten.ts';

/** Everything; or what a telephone's screen holds. */
type View = 'whole' | 'glance';

export const DIVIDER: Block = { kind: 'divider' };

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

/** What would lose fewer words than this is left whole: the cut would cost more than it gains. */
const WORTH_CUTTING = 20;

/** Which of several questions an answer is to: `at` (from 0) `of` how many. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

const ALONE: Place = { at: 0, of: 1 };

/**
 * What the sources say to one question, position by position; with `none`, what comes nearest. Of several questions each
 * has less room, and no dividers within.
 */
export function bodyBlocks(answer: Answer, view: View, part: Place = ALONE): Block[] {
  if (answer.verdict === 'none') return nearestBlocks(answer, view, part);
  const quoted = view === 'whole' ? answer.positions.map(() => Infinity) : quotedOf(answer, part);
  const shown = answer.positions.flatMap((position, group) => {
    const count = quoted[group] ?? 0;
    if (count === 0) return [];
    // The finding has named the first of those that agree.
    const isNamed = answer.verdict !== 'conflict' && group === 0 && !tellsEach(answer);
    const label = isNamed ? null : shownHeading(answer, position, count);
    const shownAs = { group: groupIn(part, group), label, count, view };
    return [...dividerIn(part), ...positionBlocks(answer, position, shownAs)];
  });
  return [...shown, ...unquotedBlocks(answer, quoted, part)];
}

/** Groups take turns, so that the first position of every question is kept longest. */
export function groupIn({ at, of }: Place, position: number): number {
  return position * of + at;
}

/** Between the parts of one answer; several are parted from one another. */
export function dividerIn({ of }: Place): Block[] {
  return of === 1 ? [DIVIDER] : [];
}

/** Whether an answer, to one question or several, holds more than is shown at a glance. */
export function leavesOut(answer: Answer): boolean {
  const answers = answersIn(answer);
  return answers.some((one, at) => leavesOutOf(one, { at, of: answers.length }));
}

function leavesOutOf(answer: Answer, part: Place): boolean {
  if (answer.verdict === 'none') return false;
  const quoted = quotedOf(answer, part);
  return answer.positions.some(
    ({ answers }, group) =>
      answers.length > (quoted[group] ?? 0) ||
      answers.some(
        ({ quotes }) =>
          glanceQuotes(quotes, answer).length < quotes.length ||
          quotes.some((quote) => isLong(quote, answer)),
      ),
  );
}

/** What a position says and how many say it. */
export function positionHeading(answer: Answer, position: Position): string {
  return `${positionWords(answer, position)} (${countOf(position.answers.length, 'source')})`;
}

/** At a glance, sources that all stand below are not counted as well. */
function shownHeading(answer: Answer, position: Position, count: number): string {
  return count < Infinity && count >= position.answers.length
    ? positionWords(answer, position)
    : positionHeading(answer, position);
}

function positionWords(answer: Answer, { label }: Position): string {
  if (label !== null) return shorten(label, 120);
  return answer.verdict === 'conflict' && answer.differs === 'subject'
    ? 'On something else'
    : 'Also on this, without a clear answer';
}

/** How many sources of each position are quoted at a glance: every position's first, then every position's second … */
function quotedOf(answer: Answer, part: Place): readonly number[] {
  const quoted = answer.positions.map(() => 0);
  let left = mostQuoted(answer.verdict, part);
  for (let place = 0; left > 0; place += 1) {
    const groups = answer.positions.flatMap(({ answers }, group) =>
      answers.length > place ? [group] : [],
    );
    if (groups.length === 0) break;
    for (const group of groups.slice(0, left)) quoted[group] = place + 1;
    left -= groups.length;
  }
  return quoted;
}

/** Of two questions each has two thirds of the room, of three half of it. */
function mostQuoted(verdict: Verdict, { of }: Place): number {
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

interface Shown {
  readonly group: number;
  readonly label: string | null;
  /** How many sources are quoted; Infinity for all. */
  readonly count: number;
  readonly view: View;
}

function positionBlocks(
  answer: Answer,
  { answers }: Position,
  { group, label, count, view }: Shown,
): Block[] {
  const quoted = answers.slice(0, count).flatMap((said, place) => {
    const entry = { group, place, name: mark(said.source.number) };
    const first: Block[] =
      place === 0 && label !== null ? [{ kind: 'label', text: [plain(label)], entry }] : [];
    return [...first, ...viewed(said, entry, view, answer)];
  });
  const others = answers.slice(count);
  return others.length === 0 ? quoted : [...quoted, othersBlock(others)];
}

/** So many numbers are read; more are only counted. */
const NUMBERS_SHOWN = 12;

function othersBlock(others: readonly SourceAnswer[]): Block {
  const numbers = others.slice(0, NUMBERS_SHOWN).map(({ source }) => mark(source.number));
  const rest = others.length > NUMBERS_SHOWN ? ' …' : '';
  const count = countOf(others.length, 'more source');
  return { kind: 'small', text: [plain(`And ${count}: ${numbers.join(' ')}${rest}`)] };
}

/** Positions beyond those that are quoted: named, and at last only counted. */
const POSITIONS_NAMED = 6;

function unquotedBlocks(answer: Answer, quoted: readonly number[], part: Place): Block[] {
  const left = answer.positions.filter((_position, group) => quoted[group] === 0);
  if (left.length === 0) return [];
  const named = left
    .slice(0, POSITIONS_NAMED)
    .map((position) => shorten(positionHeading(answer, position), 80));
  const rest = left.length > POSITIONS_NAMED ? '; …' : '';
  return [
    ...dividerIn(part),
    {
      kind: 'small',
      text: [plain(`${countOf(left.length, 'other answer')}: ${named.join('; ')}${rest}`)],
    },
  ];
}

function nearestBlocks(answer: NoAnswer, view: View, part: Place): Block[] {
  if (answer.nearest.length === 0) return [];
  const shown =
    view === 'whole' ? answer.nearest : answer.nearest.slice(0, mostQuoted('none', part));
  return [
    ...dividerIn(part),
    { kind: 'label', text: [plain('Nearest passages; they do not answer the question')] },
    ...shown.flatMap((near, place) =>
      viewed(
        near,
        { group: groupIn(part, 0), place, name: mark(near.source.number) },
        view,
        answer,
      ),
    ),
  ];
}

function viewed(said: SourceAnswer, entry: Entry, view: View, answer: Answer): Block[] {
  if (view === 'whole') return sourceBlocks(said, entry);
  const { source, copies } = said;
  return [
    ...glanceQuotes(said.quotes, answer).flatMap((quote) =>
      quoteBlocks(quote, entry).map((block) =>
        block.kind === 'quote' && isLong(quote, answer)
          ? { ...block, text: shortenInline(block.text, glanceLength(answer)) }
          : block,
      ),
    ),
    { kind: 'small', text: [...shortCitation(source), plain(copiesWords(copies))], entry },
  ];
}

/** All that one source says: its quotes, its citation, its copies. */
export function sourceBlocks({ source, quotes, copies }: SourceAnswer, entry: Entry): Block[] {
  return [
    ...quotes.flatMap((quote) => quoteBlocks(quote, entry)),
    { kind: 'small', text: [...citation(source), plain(copiesWords(copies))], entry },
  ];
}

/** The source's words, and below them ours, never mixed. */
function quoteBlocks({ text, highlights, note }: Quote, entry: Entry): Block[] {
  const quote: Block = { kind: 'quote', text: sourceLine(text, highlights), entry };
  if (note === null) return [quote];
  return [
    quote,
    { kind: 'small', text: [plain(`(our note: ${shorten(note, NOTE_LENGTH)})`)], entry },
  ];
}

const NOTE_LENGTH = 160;

function copiesWords(copies: readonly string[]): string {
  const [first] = copies;
  if (first === undefined) return '';
  const others = copies.length === 1 ? '' : ` and ${countOf(copies.length - 1, 'other file')}`;
  return ` · repeated in ${shorten(first, 60)}${others}`;
}
