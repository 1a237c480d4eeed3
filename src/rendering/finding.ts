import { toldStance } from '../answering/told-side.ts';
import type {
  Answer,
  ConflictAnswer,
  Difference,
  Position,
  UnitedAnswer,
} from '../answering/answer.ts';
import { shorten } from './shorten.ts';

/** The outcome in one line of words, before any quote: what a reader needs who reads nothing else. */
export function finding(answer: Answer): string {
  switch (answer.verdict) {
    case 'conflict':
      return conflictFinding(answer);
    case 'agreement':
    case 'single':
      return unitedFinding(answer);
    case 'none':
      return 'No source answers this.';
  }
}

/** "1 source", "3 sources". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** More labels than this are counted: the line is read at a glance. */
const LABELS_SHOWN = 4;
const LABEL_LENGTH = 60;

function conflictFinding({ differs, positions }: ConflictAnswer): string {
  const labelled = positions.flatMap(({ label, answers }) =>
    label === null ? [] : [{ label, count: answers.length }],
  );
  if (labelled.length === 0) return `${DISAGREE[differs]}.`;
  const stances = stancesOf(labelled);
  if (stances !== null) return `${DISAGREE[differs]}: ${stances.join(', ')}`;
  const shown = labelled.slice(0, LABELS_SHOWN).map(({ label }) => shorten(label, LABEL_LENGTH));
  const left = labelled.length - shown.length;
  const rest = left === 0 ? [] : [countOf(left, differs === 'subject' ? 'other' : 'other answer')];
  return `${DISAGREE[differs]}: ${[...shown, ...rest].join(differs === 'subject' ? '; ' : ' or ')}`;
}

/** "3 Yes" and "1 No" of "Yes: it ended" and "No: it goes on"; null where these words do not tell all of them apart. */
function stancesOf(
  labelled: readonly { readonly label: string; readonly count: number }[],
): readonly string[] | null {
  const stances = labelled.flatMap(({ label, count }) => {
    const stance = toldStance(label);
    return stance === null ? [] : [{ stance, count }];
  });
  const apart = new Set(stances.map(({ stance }) => stance));
  return apart.size === labelled.length
    ? stances.map(({ stance, count }) => `${count} ${stance}`)
    : null;
}

const DISAGREE: Readonly<Record<Difference, string>> = {
  number: 'Sources disagree on a number',
  money: 'Sources disagree on an amount of money',
  percent: 'Sources disagree on a percentage',
  date: 'Sources disagree on a date',
  time: 'Sources disagree on a time',
  duration: 'Sources disagree on how long',
  person: 'Sources disagree on who',
  organisation: 'Sources disagree on an organisation',
  place: 'Sources disagree on where',
  cause: 'Sources disagree on why',
  stance: 'Sources disagree',
  attribution: 'Sources disagree on who said it',
  subject: 'Different subjects',
  other: 'Sources disagree',
};

/** True for sources that each tell of themselves, as articles tell their authors: neither agreed nor in dispute. */
export function tellsEach({ verdict, positions }: Answer): boolean {
  return (
    verdict === 'agreement' &&
    positions.length > 1 &&
    positions.every(({ label }) => label !== null)
  );
}

function eachFinding({ positions }: UnitedAnswer): string {
  const count = positions.reduce((sum, position) => sum + sourcesOf(position), 0);
  const labels = positions.map(({ label }) => shorten(label ?? '', LABEL_LENGTH));
  const left = labels.length - LABELS_SHOWN;
  const rest = left > 0 ? [countOf(left, 'other')] : [];
  return `${countOf(count, 'source')}, each for itself: ${[...labels.slice(0, LABELS_SHOWN), ...rest].join('; ')}`;
}

function unitedFinding(answer: UnitedAnswer): string {
  if (tellsEach(answer)) return eachFinding(answer);
  const { verdict, positions } = answer;
  const [leading] = positions;
  const label = leading?.label ?? null;
  const united = label === null ? positions : [leading];
  const count = countOf(
    united.reduce((sum, position) => sum + sourcesOf(position), 0),
    'source',
  );
  const words = verdict === 'single' ? 'One source' : count;
  const does = saysOf(leading?.answers[0]?.score ?? 0, verdict, label);
  return label === null
    ? `${words} ${does}.`
    : `${words} ${does}: ${shorten(label, LABEL_LENGTH * 2)}`;
}

/**
 * Below this the best quote is said to answer only perhaps. On 31 sets 57 in 100 of such quotes answered, 84 of the others;
 * disputes keep their words, being as often right with a best quote of 0.3 as of 0.8.
 */
const SURE_FROM = 0.5;

function saysOf(score: number, verdict: UnitedAnswer['verdict'], label: string | null): string {
  if (score < SURE_FROM) return 'may answer';
  if (verdict === 'single') return 'answers';
  // Without short words for it nothing was compared: they answer side by side.
  return label === null ? 'answer' : 'agree';
}

function sourcesOf(position: Position | undefined): number {
  return position?.answers.length ?? 0;
}
