import type { Document } from '../src/corpus/document.ts';
import { mark } from '../src/rendering/citation.ts';
import { plain } from '../src/rendering/inline.ts';
import type { Message } from '../src/rendering/message.ts';
import { plainMessage } from '../src/rendering/plain-message.ts';
import { shorten } from '../src/rendering/shorten.ts';
import type { DocumentChoice } from './document-choice.ts';

/** More are counted. */
const SEVERAL_SHOWN = 10;

/** What is said when the words typed for a document do not name exactly one. */
export function unclearDocument(
  typed: string,
  choice: Exclude<DocumentChoice, { kind: 'one' }>,
): Message {
  const words = shorten(typed, 80);
  if (choice.kind === 'none') {
    return plainMessage(
      'problem',
      `No source is called “${words}”. /sources lists them all; a number is enough to name one.`,
    );
  }
  const { documents } = choice;
  const left = documents.length - SEVERAL_SHOWN;
  const rest = left > 0 ? [[plain(`and ${left} more`)]] : [];
  return {
    tone: 'problem',
    blocks: [
      {
        kind: 'paragraph',
        text: [plain(`Several sources match “${words}”. Which one? Its number is enough.`)],
      },
      { kind: 'list', items: [...documents.slice(0, SEVERAL_SHOWN).map(line), ...rest] },
    ],
    actions: [],
  };
}

function line({ number, title }: Document): [ReturnType<typeof plain>] {
  return [plain(`${mark(number)} ${shorten(title, 110)}`)];
}
