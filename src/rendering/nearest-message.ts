import type { Answer } from '../answering/answer.ts';
import { answersIn } from '../answering/several/several-answers.ts';
import type { Document } from '../corpus/document.ts';
import { numbered } from './answer-message.ts';
import { citation } from './citation.ts';
import { quotesOf } from './context-message.ts';
import { plain } from './inline.ts';
import type { Block, Message } from './message.ts';
import { questionBlock } from './question-line.ts';
import { sourceLine } from './quote-line.ts';

/** Sources on one page: each with a quote, they fill a phone's screen or two. */
export const SOURCES_A_PAGE = 5;

/** One source, asked alone. */
export interface AskedAlone {
  readonly document: Document;
  readonly answer: Answer;
}

/** What every source by itself has nearest to a question, by citation number, one page of them (from 0). */
export function nearestMessage(
  question: string,
  sources: readonly AskedAlone[],
  { page, pages, actions }: { page: number; pages: number; actions: Message['actions'] },
): Message {
  const counted = pages > 1 ? ` (page ${page + 1} of ${pages})` : '';
  return {
    tone: 'plain',
    blocks: [
      { kind: 'title', text: [plain(`Each source’s nearest passage${counted}`)] },
      questionBlock(question),
      ...sources.flatMap(sourceBlocks),
    ],
    actions,
  };
}

function sourceBlocks({ document, answer }: AskedAlone): Block[] {
  const cited: Block = { kind: 'small', text: citation(document) };
  const answers = answersIn(answer);
  return [
    { kind: 'divider' },
    ...answers.flatMap((one, at) => [
      ...(answers.length === 1
        ? []
        : [{ kind: 'label' as const, text: [plain(numbered(one, at))] }]),
      ...nearestBlocks(one),
    ]),
    cited,
  ];
}

function nearestBlocks(answer: Answer): Block[] {
  const [nearest] = quotesOf(answer);
  if (nearest === undefined) return [{ kind: 'paragraph', text: [plain('Says nothing near it.')] }];
  const quote: Block = {
    kind: 'quote',
    text: sourceLine(nearest.quote.text, nearest.quote.highlights),
  };
  return answer.verdict === 'none'
    ? [quote, { kind: 'small', text: [plain('This does not answer the question.')] }]
    : [quote];
}
