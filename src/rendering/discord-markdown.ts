import { escapeDiscord, linkAddress } from './escape.ts';
import { DISCORD_LIMITS } from './limits.ts';
import type { Block, Inline, InlinePiece } from './message.ts';

/** A block as Discord markdown: one line, a list's items a line each; a divider is empty. All text is escaped. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return prefixed('### ', inlineMarkdown(block.text));
    case 'label':
      return inlineMarkdown(block.text.map(asStrong));
    case 'paragraph':
      return inlineMarkdown(block.text);
    case 'quote':
      return prefixed('> ', inlineMarkdown(block.text));
    case 'small':
      return prefixed('-# ', inlineMarkdown(block.text));
    case 'list':
      return block.items.map((item) => prefixed('- ', inlineMarkdown(item))).join('\n');
    case 'divider':
      return '';
  }
}

// A prefix alone would show as itself.
function prefixed(prefix: string, line: string): string {
  return line === '' ? '' : prefix + line;
}

function asStrong(piece: InlinePiece): InlinePiece {
  return piece.style === 'plain' ? { ...piece, style: 'strong' } : piece;
}

/** A line as Discord markdown, every letter of its pieces escaped. */
function inlineMarkdown(inline: Inline): string {
  const pieces = mergeEqual(inline);
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1]?.text ?? '';
      // An underscore before a letter ends nothing.
      const whole =
        piece.style === 'emphasis' && /^\w/.test(next)
          ? { ...piece, style: 'plain' as const }
          : piece;
      return pieceMarkdown(whole, { before: index === 0, after: next === '' });
    })
    .join('')
    .replace(/ {2,}/g, ' ');
}

// Two strong pieces side by side would be `**a****b**`, which is no style at all.
function mergeEqual(inline: Inline): InlinePiece[] {
  const merged: InlinePiece[] = [];
  for (const piece of inline) {
    const last = merged.at(-1);
    if (last !== undefined && last.style === piece.style && last.url === piece.url) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') {
      merged.push(piece);
    }
  }
  return merged;
}

/** White space at a piece's ends stays outside its style; at a line's ends (`edges`) it is left out. */
function pieceMarkdown(piece: InlinePiece, edges: { before: boolean; after: boolean }): string {
  if (piece.style === 'moment') return momentMarkdown(piece.text);
  const letters = escapeDiscord(piece.text);
  const before = !edges.before && /^\s/.test(piece.text) ? ' ' : '';
  const after = !edges.after && /\s$/.test(piece.text) ? ' ' : '';
  if (letters === '') return before === '' ? after : before;
  return before + styled(withLink(letters, piece), piece) + after;
}

/** Discord counts by itself; a text that is no moment stays text. */
function momentMarkdown(seconds: string): string {
  return /^\d{1,12}$/.test(seconds) ? `<t:${seconds}:R>` : escapeDiscord(seconds);
}

/** `/ask`, `Ask more` */
const COMMAND = /^\/?\w+(?: \w+)*$/;

function styled(markdown: string, piece: InlinePiece): string {
  switch (piece.style) {
    case 'plain':
    case 'moment':
      return markdown;
    case 'strong':
      return `**${markdown}**`;
    case 'emphasis':
      return `_${markdown}_`;
    case 'code':
      // Within backticks nothing is escaped: text with other signs stays plain.
      return COMMAND.test(piece.text) ? `\`${piece.text}\`` : markdown;
  }
}

/** What a link is called that stands alone: whoever hears only the links knows where it leads. */
function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return /^[a-z0-9.-]{1,60}$/.test(hostname) ? hostname : 'link';
}

function withLink(letters: string, { url }: InlinePiece): string {
  const address = url === null ? null : linkAddress(url, DISCORD_LIMITS.button.url);
  if (address === null) return letters;
  // A bracket within the text of a link, escaped or not, can end it early: then the link stands behind the text.
  return /[[\]]/.test(letters)
    ? `${letters} [(${siteOf(address)})](${address})`
    : `[${letters}](${address})`;
}
