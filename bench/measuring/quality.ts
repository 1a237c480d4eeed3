import { readFile } from 'node:fs/promises';
import type { Answer } from '../../src/answering/answer.ts';
import { shows } from '../../src/evaluation/accepted.ts';
import type { GoldQuestion } from '../../src/evaluation/gold.ts';
import { readGold } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judgement.ts';
import { passagesOfFolder } from '../corpus/prepared.ts';
import type { Engine } from '../engines/engine.ts';
import type { Quality, Task } from './task.ts';

interface Passage {
  readonly file: string;
  readonly text: string;
}

/** Asks the gold questions that are asked of the whole folder, and counts how often what is shown first is right. */
export async function measureQuality(
  engine: Engine,
  { docs, goldFile, savedPath }: Extract<Task, { kind: 'quality' }>,
): Promise<Quality> {
  const gold = readGold(await readFile(goldFile, 'utf8'));
  if (!gold.ok) throw new Error(`${goldFile}: ${gold.problems.slice(0, 3).join('; ')}`);
  const passages: Passage[] = [];
  for await (const { file, passages: texts } of passagesOfFolder(docs))
    passages.push(...texts.map((text) => ({ file, text })));
  const text = { folder: docs, passages: passages.map((passage) => passage.text) };
  const searcher = await engine.build(text, savedPath);
  const outcomes: Outcome[] = [];
  for (const question of gold.questions.filter(({ documents }) => documents === undefined)) {
    const found = await searcher.ask(question.question);
    outcomes.push(
      found.kind === 'answer'
        ? outcomeOfAnswer(question, found.answer, passages)
        : outcomeOfPassage(question, passages[found.numbers[0] ?? -1]),
    );
  }
  await searcher.saveAndClose(savedPath);
  return summed(outcomes);
}

/** How one question went. `quoteRight` is null where whole passages are shown. */
interface Outcome {
  readonly hasAnswer: boolean;
  readonly passageRight: boolean;
  readonly quoteRight: boolean | null;
  readonly silent: boolean;
}

function outcomeOfPassage(question: GoldQuestion, passage: Passage | undefined): Outcome {
  return {
    hasAnswer: question.kind !== 'none',
    passageRight: passage !== undefined && isAccepted(question, passage),
    quoteRight: null,
    silent: passage === undefined,
  };
}

/** Nothing is right where the answer is silence: the nearest passages are not counted. */
function outcomeOfAnswer(
  question: GoldQuestion,
  answer: Answer,
  passages: readonly Passage[],
): Outcome {
  const first = answer.positions[0]?.answers[0];
  const quote = first?.quotes[0];
  const shown =
    first === undefined || quote === undefined
      ? undefined
      : (passages.find(
          ({ file, text }) => file === first.source.file && text.includes(quote.text),
        ) ?? { file: first.source.file, text: quote.text });
  return {
    hasAnswer: question.kind !== 'none',
    passageRight: shown !== undefined && isAccepted(question, shown),
    quoteRight: judge(question, answer, [], 0).leadRight,
    silent: answer.verdict === 'none',
  };
}

function isAccepted({ answers }: GoldQuestion, { file, text }: Passage): boolean {
  const accepted = Object.hasOwn(answers, file) ? (answers[file] ?? []) : [];
  return accepted.some((words) => shows(text, words));
}

function summed(outcomes: readonly Outcome[]): Quality {
  const answered = outcomes.filter(({ hasAnswer }) => hasAnswer);
  const without = outcomes.filter(({ hasAnswer }) => !hasAnswer);
  const quoted = answered.filter(({ quoteRight }) => quoteRight !== null);
  return {
    firstPassage: tally(answered, ({ passageRight }) => passageRight),
    firstQuote: quoted.length === 0 ? null : tally(quoted, ({ quoteRight }) => quoteRight === true),
    silent: tally(without, ({ silent }) => silent),
  };
}

function tally(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean) {
  return { right: outcomes.filter(holds).length, of: outcomes.length };
}
