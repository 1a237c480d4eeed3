import type { Answer, NoAnswer, Position, SourceAnswer } from '../answering/answer.ts';
import { glanceBlocks, mostQuoted, quotedOf } from './answer-glance.ts';
import { mark } from './citation.ts';
import { countOf, tellsEach } from './finding.ts';
import { plain } from './inline.ts';
import type { Block, Entry } from './message.ts';
import { dividerIn, groupIn } from './part.ts';
import type { Part } from './part.ts';
import { shorten } from './shorten.ts';
import { shownPositions } from './shown-positions.ts';
import { sourceBlocks } from './source-blocks.ts';

/** Everything; or what a telephone's screen holds. */
type View = 'whole' | 'glance';

/**
 * What the sources say to one question, position by position; with `none`, what comes nearest. Of several questions each
 * has less room, and no dividers within.
 */
export function bodyBlocks(answer: Answer, view: View, part: Part): Block[] {
  if (answer.verdict === 'none') return nearestBlocks(answer, view, part);
  const positions = shownPositions(answer);
  const quoted = view === 'whole' ? positions.map(() => Infinity) : quotedOf(answer, part);
  const shown = positions.flatMap((position, group) => {
    const count = quoted[group] ?? 0;
    if (count === 0) return [];
    // The finding has named the first of those that agree.
    const isNamed = answer.verdict !== 'conflict' && group === 0 && !tellsEach(answer);
    const label = isNamed ? null : shownHeading(answer, position, count);
    const shownAs = { group: groupIn(part, group), label, count, view };
    return [...dividerIn(part), ...positionBlocks(answer, position, shownAs)];
  });
  return [...shown, ...unquotedBlocks(answer, positions, quoted, part)];
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
    return [...first, ...sourceIn(view, said, entry, answer)];
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

function unquotedBlocks(
  answer: Answer,
  positions: readonly Position[],
  quoted: readonly number[],
  part: Part,
): Block[] {
  const left = positions.filter((_position, group) => quoted[group] === 0);
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

function nearestBlocks(answer: NoAnswer, view: View, part: Part): Block[] {
  if (answer.nearest.length === 0) return [];
  const shown =
    view === 'whole' ? answer.nearest : answer.nearest.slice(0, mostQuoted('none', part));
  return [
    ...dividerIn(part),
    { kind: 'label', text: [plain('Nearest passages; they do not answer the question')] },
    ...shown.flatMap((near, place) =>
      sourceIn(
        view,
        near,
        { group: groupIn(part, 0), place, name: mark(near.source.number) },
        answer,
      ),
    ),
  ];
}

function sourceIn(view: View, said: SourceAnswer, entry: Entry, answer: Answer): Block[] {
  return view === 'whole' ? sourceBlocks(said, entry) : glanceBlocks(said, entry, answer);
}
