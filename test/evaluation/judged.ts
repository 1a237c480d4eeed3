import type { Answer, SourceAnswer, Verdict } from '../../src/answering/answer.ts';
import { readGold } from '../../src/evaluation/gold.ts';
import type { GoldQuestion } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judgement.ts';
import type { Judgement } from '../../src/evaluation/judgement.ts';

/** What a source shows: its file and its quotes. */
export type Shown = readonly [file: string, ...quotes: string[]];

/** A gold question as a file holds it. */
export function gold(line: Partial<Record<keyof GoldQuestion, unknown>>): GoldQuestion {
  const read = readGold(
    JSON.stringify({ id: 'q', question: 'What?', answers: {}, tags: [], ...line }),
  );
  const [question] = read.ok ? read.questions : [];
  if (question === undefined) throw new Error('not a gold question');
  return question;
}

/** An answer in which each of `shown` stands in a position of its own. */
export function answer(verdict: Verdict, ...shown: readonly Shown[]): Answer {
  const base = { question: 'What?', notice: null, silent: { count: 0, files: [] } };
  const answers = shown.map(sourceAnswer);
  const positions = answers.map((one) => ({ label: null, answers: [one] }));
  switch (verdict) {
    case 'conflict':
      return { ...base, verdict, positions, differs: 'other' };
    case 'agreement':
    case 'single':
      return { ...base, verdict, positions };
    case 'none':
      return { ...base, verdict, positions: [], nearest: answers };
  }
}

/** A dispute with these positions: a label each, and the files that stand there. */
export function dispute(
  ...positions: readonly (readonly [label: string | null, ...files: string[]])[]
): Answer {
  return {
    question: 'What?',
    notice: null,
    silent: { count: 0, files: [] },
    verdict: 'conflict',
    differs: 'stance',
    positions: positions.map(([label, ...files]) => ({
      label,
      answers: files.map((file, i) => sourceAnswer([file, file], i)),
    })),
  };
}

/** How that answer stands against that question; it took a millisecond. */
export function judged(question: GoldQuestion, given: Answer): Judgement {
  return judge(question, given, [], 1);
}

function sourceAnswer([file, ...quotes]: Shown, index: number): SourceAnswer {
  return {
    source: {
      id: file,
      number: index + 1,
      file,
      title: file,
      author: null,
      site: null,
      published: null,
      updated: null,
      url: null,
    },
    quotes: quotes.map((text) => ({
      text,
      start: 0,
      end: text.length,
      line: 1,
      heading: null,
      highlights: [],
      note: null,
    })),
    score: 1,
    copies: [],
  };
}
