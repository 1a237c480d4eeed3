import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageText } from '../../src/console/terminal-text.ts';
import type { Block, Message } from '../../src/rendering/message.ts';
import { plain, strong } from '../../src/rendering/inline.ts';
import { anySign } from '../support/any-text.ts';

function message(...blocks: Block[]): Message {
  return { tone: 'conflict', blocks, actions: [] };
}

function shown(block: Block, width = Infinity, colour = false): string {
  return messageText(message(block), { colour, width: () => width });
}

test('what is shown in part is counted, named, and can be had whole', () => {
  const sources = { one: 'source', many: 'sources' };
  const blocks = Array.from({ length: 12 }, (_, place): Block => ({
    kind: 'quote',
    text: [plain(`words ${place + 1}`)],
    entry: { group: 0, place, name: `[${place + 1}]` },
  }));
  const style = { colour: false, width: () => Infinity };
  const crowd = { ...message(...blocks), entryNoun: sources };
  expect(messageText(crowd, style, '--all shows them.')).toMatch(
    /words 10\n+ +And 2 more sources: \[11\] \[12\]\. --all shows them\.$/,
  );
  expect(messageText(crowd, style)).toMatch(/words 12$/);
  const few = { ...message(...blocks.slice(0, 10)), entryNoun: sources };
  expect(messageText(few, style, '--all shows them.')).toMatch(/words 10$/);
});

describe('hostile text', () => {
  test('cannot move the cursor, set the title or turn the direction of writing', () => {
    const hostile = '\u001b[2Jgone\u001b]0;owned\u0007 \u202eevil\u202c\u009b31m\rover\bwritten';
    const text = shown({ kind: 'quote', text: [plain(hostile)] });
    expect(text).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(text).toContain('gone');
  });

  test('of any letters never prints a control character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anySign }),
        fc.integer({ min: 1, max: 200 }),
        (letters, width) => {
          const text = shown({ kind: 'quote', text: [plain(letters), strong(letters)] }, width);
          expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
        },
      ),
    );
  });

  test('in a link cannot hide where the link leads', () => {
    const piece = { text: 'bank', style: 'plain', url: 'https://evil.example/\u001b[8m' } as const;
    expect(shown({ kind: 'small', text: [piece] })).toBe('  bank <https://evil.example/[8m>');
  });
});

describe('wrapping', () => {
  test('keeps the margin of a quote on every line', () => {
    const lines = shown({ kind: 'quote', text: [plain('word '.repeat(20))] }, 30).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => line.startsWith('  │ ') && line.length <= 30)).toBe(true);
  });

  test('counts East Asian letters as two columns and combining marks as none', () => {
    const wide = shown({ kind: 'paragraph', text: [plain('橋'.repeat(30))] }, 20).split('\n');
    expect(wide).toEqual(['橋'.repeat(10), '橋'.repeat(10), '橋'.repeat(10)]);
    const marked = shown({ kind: 'paragraph', text: [plain('e\u0301'.repeat(20))] }, 20);
    expect(marked).not.toContain('\n');
  });

  test('does not happen where nobody looks', () => {
    expect(shown({ kind: 'quote', text: [plain('word '.repeat(100))] })).not.toContain('\n');
  });
});

describe('style', () => {
  const quote: Block = {
    kind: 'quote',
    text: [plain('It cost '), strong('$13 billion'), plain(' in all.')],
  };

  test('marks the deciding words on a colour terminal', () => {
    expect(shown(quote, 80, true)).toBe('  │ It cost \u001b[1m$13 billion\u001b[22m in all.');
  });

  test('is left out without colour, and the words stay', () => {
    expect(shown(quote, 80, false)).toBe('  │ It cost $13 billion in all.');
  });
});

test('entries are parted by empty lines, what belongs together is not', () => {
  const entry = (place: number) => ({ entry: { group: 0, place, name: `[${place}]` } });
  const text = messageText(
    message(
      { kind: 'title', text: [plain('Two')] },
      { kind: 'divider' },
      { kind: 'quote', text: [plain('one')], ...entry(0) },
      { kind: 'small', text: [plain('[1]')], ...entry(0) },
      { kind: 'quote', text: [plain('two')], ...entry(1) },
      { kind: 'list', items: [[plain('a')], [plain('b')]] },
    ),
    { colour: false, width: () => 80 },
  );
  expect(text).toBe('Two\n\n  │ one\n  [1]\n\n  │ two\n\n• a\n• b');
});
