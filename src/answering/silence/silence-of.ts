import type { Document } from '../../corpus/document.ts';
import type { Silence } from '../answer.ts';

const filesNamed = 20;

/**
 * Which of the sources searched say nothing on the question.
 *
 * @param speaking some of those searched
 */
export function silenceOf(searched: readonly Document[], speaking: readonly Document[]): Silence {
  const heard = new Set(speaking);
  const files: string[] = [];
  for (const document of searched) {
    if (files.length === filesNamed) break;
    if (!heard.has(document)) files.push(document.file);
  }
  return { count: searched.length - heard.size, files };
}
