import type { Document, Passage } from '../../corpus/document.ts';
import type { Section } from '../../search/section.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';

/** A question that an article puts itself, as interviews and lists of questions do. */
export interface OwnQuestion {
  /** Of its words in the document. */
  readonly span: Span;
  /** Index of its passage in the document. */
  readonly passage: number;
}

/**
 * For each passage of a section, in order, the question that the article puts before it; null for none. A question is
 * answered within three passages, and until the next question or heading.
 */
export function ownQuestionsIn({ document, from, to }: Section): readonly (OwnQuestion | null)[] {
  const isPrompt = promptsOf(document);
  let asked: OwnQuestion | null = null;
  const before: (OwnQuestion | null)[] = [];
  for (let at = from; at < to; at += 1) {
    const passage = document.passages[at];
    if (asked !== null && at - asked.passage > passagesToAnswer) asked = null;
    before.push(asked);
    const span = passage === undefined ? null : lineOf(passage);
    if (passage === undefined || span === null || !maySay(passage)) continue;
    if (isPrompt(passage)) asked = { span, passage: at };
    else if (passage.kind === 'heading') asked = null;
  }
  return before;
}

/** Passages within which a question of the article's own is answered. */
const passagesToAnswer = 3;
const longestQuestion = 24;

/**
 * Tells the passages by which an article asks: short ones that end with a question mark, those that begin with "Q:", and,
 * where it sets questions in bold, whatever else it sets so: "**You have been accused of greed.**" asks too.
 */
export function promptsOf(document: Document): (passage: Passage) => boolean {
  const { text } = document;
  const asksInBold = document.passages.some((passage) => {
    if (!mayAsk(text, passage)) return false;
    const line = textOf(document, passage);
    return isBold(line) && isQuestion(line);
  });
  return (passage) => {
    if (!maySay(passage)) return false;
    if (isHeading(document, passage)) return true;
    if (!mayAsk(text, passage)) return false;
    const line = textOf(document, passage);
    return isQuestion(line) || /^Q[:.]\s/u.test(line) || (asksInBold && isBold(line));
  };
}

/** "Why the deal ended": what stands under such a heading tells it; the title of an article asks nothing. */
function isHeading(document: Document, passage: Passage): boolean {
  return (
    passage.kind === 'heading' &&
    passage !== document.passages[0] &&
    asksWhy.test(textOf(document, passage))
  );
}

const asksWhy = /^(?:#+ )?[*_]*why(?: [^.!?]{1,60})?$/iu;

function isBold(line: string): boolean {
  return line.length < longestQuestion * 8 && /^(\*\*|__)(?!\s)[^*]+\1$/u.test(line);
}

function isQuestion(line: string): boolean {
  return (
    line.length < longestQuestion * 8 &&
    /\?[*_"”’')]*$/u.test(line) &&
    wordsOf(line).length <= longestQuestion
  );
}

/** By the first and last letter of its line, which are sooner looked at than the line is cut out: few lines ask. */
function mayAsk(text: string, passage: Passage): boolean {
  const { start, end } = lineOf(passage) ?? { start: 0, end: 0 };
  const last = text.charAt(end - 1);
  return last === '?' || endsQuoted.has(last) || text.charAt(start) === 'Q';
}

const endsQuoted: ReadonlySet<string> = new Set(`*_"”’')`);

function maySay({ boilerplate, kind }: Passage): boolean {
  return !boilerplate && kind !== 'metadata';
}

function textOf(document: Document, passage: Passage): string {
  const span = lineOf(passage);
  return span === null ? '' : sliceOf(document.text, span);
}

function lineOf({ sentences }: Passage): Span | null {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
