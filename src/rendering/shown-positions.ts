import type { Answer, Position } from '../answering/answer.ts';

/**
 * The positions as they are shown: those of a dispute whose statement cannot be told stand together, last, under one heading, as
 * a reader gains nothing from parting them. Different subjects stay apart. As many sources as in `answer.positions`.
 */
export function shownPositions(answer: Answer): readonly Position[] {
  const { positions } = answer;
  if (answer.verdict !== 'conflict' || answer.differs === 'subject') return positions;
  const untold = positions.filter(({ label }) => label === null);
  if (untold.length < 2) return positions;
  const answers = untold.flatMap((position) => position.answers);
  return [...positions.filter(({ label }) => label !== null), { label: null, answers }];
}
