import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Block, Inline, InlinePiece, Message } from '../rendering/message.ts';
import { strongestOf } from '../rendering/strongest.ts';
import { visibleText } from '../rendering/visible-text.ts';

/** What a terminal can show of a message. */
export interface TextStyle {
  /** Colour and weight; without them the words say the same. */
  readonly colour: boolean;
  /** Columns to wrap to; Infinity for none. */
  width(): number;
}

/** How to see all of a message that has very much to show; null shows it all. */
export type HowToSeeAll = string | null;

/** Narrower, indented quotes would be columns of single letters. */
const NARROWEST = 20;
const QUOTE_MARGIN = '  │ ';
const BULLET = '• ';

type StyleName = Parameters<typeof styleText>[0];

/**
 * A message as text for a terminal, without a line feed at its end. Texts are hostile: control characters, invisible and
 * direction marks are left out, so that no document can move the cursor or speak as the program. Buttons are not shown.
 * Of hundreds of sources the strongest are, where `how` tells how to see the others.
 */
export function messageText(message: Message, style: TextStyle, how: HowToSeeAll = null): string {
  const { tone } = message;
  const blocks = how === null ? message.blocks : strongestOf(message, how);
  const page = { colour: style.colour, width: Math.max(NARROWEST, style.width()) };
  return blocks
    .flatMap((block, index) => {
      const text = blockText(block, tone, page);
      if (text === null) return [];
      const before = blocks[index - 1];
      return before !== undefined && isApart(block, before) ? ['', text] : [text];
    })
    .join('\n');
}

/** Lines of our own, wrapped; what they quote must be visible text already. */
export function wrapText(text: string, style: TextStyle): string {
  const width = Math.max(NARROWEST, style.width());
  return width === Infinity ? text : wrapAnsi(text, width, { hard: true, trim: false });
}

/** Whether an empty line parts the block from the one before it. */
function isApart(block: Block, before: Block): boolean {
  if (before.kind === 'divider' || block.kind === 'label') return true;
  return block.entry?.group !== before.entry?.group || block.entry?.place !== before.entry?.place;
}

interface Page {
  readonly colour: boolean;
  readonly width: number;
}

/** Null for what is white space in a terminal. */
function blockText(block: Block, tone: Message['tone'], page: Page): string | null {
  switch (block.kind) {
    case 'title':
      return wrapped(styled(inlineText(block.text, page), ['bold', TONES[tone]], page), page);
    case 'paragraph':
      return wrapped(inlineText(block.text, page), page);
    case 'label':
      return wrapped(styled(inlineText(block.text, page), ['bold'], page), page);
    case 'quote':
      return wrapped(inlineText(block.text, page), page, QUOTE_MARGIN);
    case 'small':
      return wrapped(styled(inlineText(block.text, page), ['dim'], page), page, '  ');
    case 'list':
      return block.items
        .map((item) => wrapped(inlineText(item, page), page, '  ', BULLET))
        .join('\n');
    case 'divider':
      return null;
  }
}

const TONES = {
  conflict: 'yellow',
  agreement: 'green',
  single: 'cyan',
  none: 'gray',
  plain: 'reset',
  problem: 'red',
} as const satisfies Record<Message['tone'], StyleName>;

/**
 * Wrapped to the page.
 * @param margin stands before every line
 * @param bullet stands before the first line in the place of the margin
 */
function wrapped(text: string, { width }: Page, margin = '', bullet = margin): string {
  const lines =
    width === Infinity ? [text] : wrapAnsi(text, width - margin.length, { hard: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? bullet : margin}${line}`).join('\n');
}

function inlineText(inline: Inline, page: Page): string {
  return inline.map((piece) => pieceText(piece, page)).join('');
}

function pieceText({ text, style, url }: InlinePiece, page: Page): string {
  if (style === 'moment') return new Date(Number(text) * 1000).toLocaleTimeString('en-GB');
  const visible = visiblePiece(text);
  const shown = style === 'plain' ? visible : styled(visible, [PIECES[style]], page);
  const address = url === null ? '' : visibleText(url);
  return address === '' || address === visible ? shown : `${shown} <${address}>`;
}

const PIECES = { strong: 'bold', emphasis: 'italic', code: 'cyan' } as const satisfies Record<
  Exclude<InlinePiece['style'], 'plain' | 'moment'>,
  StyleName
>;

// visibleText trims, but a piece is a part of a line: the spaces at its ends part it from its neighbours.
function visiblePiece(text: string): string {
  const visible = visibleText(text);
  if (visible === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${visible}${/\s$/.test(text) ? ' ' : ''}`;
}

function styled(text: string, formats: readonly StyleName[], { colour }: Page): string {
  return colour && text !== ''
    ? formats.reduce((inner, format) => paint(inner, format), text)
    : text;
}

/** The text in a colour or weight; whether the terminal wants any is settled before. */
export function paint(text: string, format: StyleName): string {
  return styleText(format, text, { validateStream: false });
}
