import { plain } from './inline.ts';
import { QUESTION_LENGTH } from './limits.ts';
import type { Block } from './message.ts';

/** The question as it stands in every message about it. */
export function questionBlock(question: string): Block {
  return { kind: 'small', text: [plain(`Question: ${question}`)] };
}

/** The same, where what was typed leant on the question before it: as typed, and as it was understood. */
export function understoodBlocks(typed: string, question: string): readonly Block[] {
  return [
    { kind: 'small', text: [plain(`You wrote: ${typed}`)] },
    { kind: 'small', text: [plain(`Asked as: ${question}`)] },
  ];
}

/**
 * The question, as understood, out of the markdown of a message that holds one of these; null when there is none, or none of a
 * question's length. The first such line counts: it stands above all that sources say.
 */
export function readQuestion(markdown: string): string | null {
  const [, escaped] = QUESTION_LINE.exec(markdown) ?? [];
  const question = escaped?.replace(/\\([^0-9A-Za-z\s])/g, '$1') ?? '';
  return question.length < QUESTION_LENGTH.min || question.length > QUESTION_LENGTH.max
    ? null
    : question;
}

const QUESTION_LINE = /^-# (?:Question|Asked as)\\: (.*)$/m;
