import { UnreadableError } from '../reading.ts';

/** As much of a parsed page's tree as is read here; linkedom's nodes satisfy it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
  querySelector(selectors: string): HtmlElement | null;
  remove(): void;
  /** The markup. */
  toString(): string;
}

export interface HtmlDocument extends HtmlElement {
  readonly body: HtmlElement;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT;
}

/** Deeper nesting than any page's, at which parsers take minutes; browsers stop at 512. */
const DEEPEST = 5_000;

/**
 * Opening tags, comments and entities. The parser makes an object or two of each, whatever the size of the file: so many
 * take it the better part of a second. A long article has a few thousand.
 */
const MOST_MARKUP = 60_000;

/** Elements that need no closing tag. */
const UNCLOSED = new Set(
  'area base body br col dd dt embed head hr html img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/**
 * Parses a page, however broken its markup. The parser is loaded with the first page.
 *
 * @throws UnreadableError when elements are nested thousands deep, or there are too many of them
 */
export async function parseHtml(source: string): Promise<HtmlDocument> {
  if (isTooDeep(source))
    throw new UnreadableError(`its markup is nested more than ${DEEPEST} deep`);
  if (hasTooMuchMarkup(source))
    throw new UnreadableError(
      `it has more than ${MOST_MARKUP.toLocaleString('en')} tags and entities: save the article alone`,
    );
  const { parseHTML } = await import('linkedom');
  // Without an <html> element the parser puts what it reads outside of any body.
  const whole = /<html[\s>]/iu.test(source) ? source : `<html><body>${source}</body></html>`;
  const window: unknown = parseHTML(whole);
  // The window answers for its properties without having them: `in` finds none.
  const document: unknown = isObject(window) ? Reflect.get(window, 'document') : null;
  if (!isDocument(document)) throw new TypeError('the parser gave no document');
  return document;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDocument(value: unknown): value is HtmlDocument {
  return isObject(value) && 'body' in value && 'querySelectorAll' in value;
}

function hasTooMuchMarkup(source: string): boolean {
  const { tags, entities } = countMarkup(source);
  return tags + entities > MOST_MARKUP;
}

/** How many opening tags and comments, and how many entities, a page's markup may hold: it is only looked at letter by letter. */
export function countMarkup(source: string): { readonly tags: number; readonly entities: number } {
  let tags = 0;
  let entities = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === AMPERSAND) entities += 1;
    else if (code === LESS_THAN && source.charCodeAt(at + 1) !== SLASH) tags += 1;
  }
  return { tags, entities };
}

const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const SLASH = 0x2f;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, closing = '', name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
