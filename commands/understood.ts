import { followUp } from '../src/answering/follow-up/follow-up.ts';
import type { Library } from '../src/library/library.ts';
import { QUESTION_LENGTH } from '../src/rendering/limits.ts';
import type { Asked } from './asked.ts';
import { sourceNamed } from './document-choice.ts';

/**
 * What someone asks who writes `typed` after the question `previous` (null for none). "What does the Ledger say?" asks
 * that source alone, where one is called so.
 */
export function understood(
  typed: string,
  previous: string | null,
  asked: Omit<Asked, 'question' | 'typed'>,
  { documents }: Library,
): Asked {
  const text = typed.trim();
  if (previous === null) return { ...asked, question: text };
  const { question, source } = followUp(previous, text);
  const document = source === null ? null : sourceNamed(source, documents);
  const meant =
    source === null || document !== null
      ? question
      : `${question.replace(/\?$/, '')}, according to ${source}?`;
  if (meant === text || meant.length > QUESTION_LENGTH.max) return { ...asked, question: text };
  const only = document === null ? asked.only : document.id;
  return { ...asked, question: meant, typed: text, only };
}
