import type { SourceAnswer } from '../answering/answer.ts';
import type { GoldQuestion } from './gold.ts';
import type { Judgement } from './judgement.ts';

/** What can go wrong with an answer, in the order in which failures are listed. */
const KINDS = [
  'silent',
  'false conflict',
  'missed conflict',
  'source missing',
  'wrong side',
  'lead wrong',
  'should be silent',
] as const;

export type FailureKind = (typeof KINDS)[number];

/** What is wrong with an answer; null when it is right. A right conflict may still have a source on the wrong side. */
export function failureOf({ question, answer, right, sides }: Judgement): FailureKind | null {
  if (right) return sides !== null && sides.wrong > 0 ? 'wrong side' : null;
  if (question.kind === 'none') return 'should be silent';
  if (answer.verdict === 'none') return 'silent';
  if (question.kind === 'conflict')
    return answer.verdict === 'conflict' ? 'source missing' : 'missed conflict';
  return answer.verdict === 'conflict' ? 'false conflict' : 'lead wrong';
}

/** The failures grouped by kind: what was asked, what was expected and what was shown; empty without failures. */
export function failuresText(judgements: readonly Judgement[]): string {
  return KINDS.flatMap((kind) => {
    const failed = judgements.filter((judgement) => failureOf(judgement) === kind);
    if (failed.length === 0) return [];
    return [`== ${kind}: ${failed.length}`, ...failed.flatMap(describeFailure), ''];
  }).join('\n');
}

function describeFailure({ question, answer, shownFiles }: Judgement): readonly string[] {
  const answers = answer.positions.flatMap((position) =>
    position.answers.map(
      (found) =>
        `   shown     ${mark(found, shownFiles)} ${excerpt(position.label ?? '–', 40)} | ${quoted(found)}`,
    ),
  );
  const nearest =
    answer.verdict === 'none'
      ? answer.nearest.map((found) => `   nearest   ${found.source.file} | ${quoted(found)}`)
      : [];
  const missing = Object.entries(question.answers)
    .filter(([file]) => !shownFiles.includes(file))
    .map(([file, accepted]) => `   expected  ${file} | ${excerpt(accepted.join(' / '), 160)}`);
  return [
    `-- ${question.id} ${question.kind} → ${answer.verdict}: ${question.question}`,
    ...missing,
    ...sidesWanted(question),
    ...answers,
    ...nearest,
  ];
}

function sidesWanted({ sides }: GoldQuestion): readonly string[] {
  if (sides === undefined) return [];
  const wanted =
    'groups' in sides
      ? sides.groups.map((files) => files.join(', '))
      : Object.entries(sides).map(([stance, files]) => `${stance}: ${files.join(', ') || '–'}`);
  return [`   sides     ${wanted.join(' | ')}`];
}

function mark({ source }: SourceAnswer, shownFiles: readonly string[]): string {
  return `${shownFiles.includes(source.file) ? '✓' : '✗'} ${source.file}`;
}

function quoted({ quotes }: SourceAnswer): string {
  return quotes.map(({ text }) => excerpt(text, 160)).join(' / ');
}

function excerpt(text: string, characters: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > characters ? `${line.slice(0, characters)}…` : line;
}
