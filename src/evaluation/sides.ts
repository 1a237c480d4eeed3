import type { Answer, Position } from '../answering/answer.ts';
import { toldSide } from '../answering/told-side.ts';
import type { GoldQuestion, Sides } from './gold.ts';

/** How the sources of a dispute stand to where they should. */
export interface SidesShown {
  /** Sources of a yes/no question, pairs of sources of any other: `right + wrong ≤ of`, the rest stand under no label. */
  readonly right: number;
  readonly wrong: number;
  readonly of: number;
  /** Sources under a label, and those of them that do not answer at all. */
  readonly placed: number;
  readonly idle: number;
}

/**
 * Where the sources shown stand: for a yes/no question each by the word with which its position's label begins, for any
 * other each pair by whether it stands in one position. Sources that the gold question puts on no side do not count; null
 * where it puts none on any.
 */
export function sidesShown(
  { sides, answers }: GoldQuestion,
  { positions }: Answer,
): SidesShown | null {
  if (sides === undefined) return null;
  const told =
    'groups' in sides ? pairsShown(sides.groups, positions) : stancesShown(sides, positions);
  const placed = positions.flatMap((position) => (position.label === null ? [] : position.answers));
  return {
    right: told.filter((one) => one === true).length,
    wrong: told.filter((one) => one === false).length,
    of: told.length,
    placed: placed.length,
    idle: placed.filter(({ source }) => !Object.hasOwn(answers, source.file)).length,
  };
}

/** Whether one thing to be told is told; null where nothing is said of it. */
type Told = boolean | null;

function stancesShown(
  sides: Exclude<Sides, { groups: unknown }>,
  positions: readonly Position[],
): Told[] {
  return positions.flatMap(({ label, answers }) => {
    const shown = stanceOf(label);
    return answers.flatMap(({ source: { file } }): Told[] => {
      const wanted = stances.filter((stance) => sides[stance].includes(file));
      if (wanted.length === 0) return [];
      return [shown === null ? null : wanted.includes(shown)];
    });
  });
}

const stances = ['yes', 'no', 'depends'] as const;

function stanceOf(label: string | null): (typeof stances)[number] | null {
  switch (toldSide(label)) {
    case 'Yes':
      return 'yes';
    case 'No':
      return 'no';
    case 'It depends':
      return 'depends';
    case null:
      return null;
  }
}

function pairsShown(
  groups: readonly (readonly string[])[],
  positions: readonly Position[],
): Told[] {
  const shown = positions.flatMap(({ label, answers }, position) =>
    answers.flatMap(({ source: { file } }) => {
      const group = groups.findIndex((files) => files.includes(file));
      return group < 0 ? [] : [{ group, position, isTold: label !== null }];
    }),
  );
  return shown.flatMap((one, i) =>
    shown.slice(i + 1).map((other): Told => {
      if (!one.isTold || !other.isTold) return null;
      return (one.group === other.group) === (one.position === other.position);
    }),
  );
}
