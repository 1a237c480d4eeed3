import { visibleText } from './visible-text.ts';

/**
 * Hostile text as Discord markdown that shows exactly its visible letters (see `visibleText`): nothing formats, links,
 * pings, hides or turns into an emoji, a date or a command, wherever the result is put. One line.
 *
 * Discord takes a backslash before any ASCII punctuation as "this sign, literally" and nothing less is enough: its own
 * `escapeMarkdown` leaves headings, lists, small print, quotes, mentions, timestamps and emoji alone.
 */
export function escapeDiscord(text: string): string {
  return visibleText(text)
    .replace(ANYWHERE, '\\$&')
    .replace(ORDERED_LIST, '$1\\$2')
    .replace(AT_START, '\\$&');
}

/**
 * Signs that can start something wherever they stand. `:` breaks `https://` and `:emoji:`, `@` mentions and mail
 * addresses, `<` mentions, timestamps, slash commands and custom emoji, `/` invitations that need no `https`.
 */
const ANYWHERE = /[\\*_~|`<>[\]@#:/]/g;

/** `1. ` and `1) `, also where the digits stand in a piece of text before this one. */
const ORDERED_LIST = /^(\d*)([.)])/;

/** `- ` and `+ ` are lists, `-# ` is small print. */
const AT_START = /^[-+]/;

/**
 * The address of a link as it may stand in `[text](address)`; null unless it is absolute http or https without a user
 * name, and at most `maxLength` characters long when written out.
 */
export function linkAddress(url: string, maxLength: number): string | null {
  if (url.length > maxLength || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  if (!isWeb || parsed.username !== '' || parsed.password !== '') return null;
  const address = parsed.href.replace(/[^\w\-.~:/?#@!$&+,;=%]|_|~/g, percentEncoded);
  return address.length <= maxLength ? address : null;
}

// Parentheses would end the link, and `*`, `_`, `~`, `|` the style around it.
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
