import type { PassageKind } from '../document.ts';
import type { Block } from '../reading.ts';
import { isElement, isText, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** What stands within a block by the element around it. */
interface Context {
  readonly kind: PassageKind;
  readonly level: number | null;
  readonly aside: boolean;
  readonly preformatted: boolean;
  /** Within a table's row the cells stand side by side. */
  readonly row: boolean;
}

const BODY: Context = {
  kind: 'paragraph',
  level: null,
  aside: false,
  preformatted: false,
  row: false,
};

/** Elements that begin and end a line. */
const BLOCK_ELEMENTS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(
    /\s+/u,
  ),
);

/** What the page itself names as no part of the article's word, by a word of the class or the id. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|respond|bio|biography|about-?author|author-?(?:box|bio|info|card)|affiliate|disclosure|poll|quiz|rating|tags)(?:$|[\s_-])/iu;
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by|byline|author|dateline|posted-on|entry-meta|post-meta|article-meta|timestamp|pubdate)(?:$|[\s_-])/iu;

type Step = { readonly node: HtmlNode; readonly context: Context } | 'block end' | 'cell end';

/**
 * Writes the text of elements: each block on lines of its own, white space as a browser shows it, nothing added but
 * white space. Goes through the tree without recursion, for pages nest as deep as they like.
 */
export function writeBlocks(elements: readonly HtmlElement[]): {
  text: string;
  blocks: readonly Block[];
} {
  const writer = new BlockWriter();
  const steps: Step[] = elements
    .toReversed()
    .map((node) => ({ node, context: contextOf(node, BODY) }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'block end') writer.endBlock();
    else if (step === 'cell end') writer.endCell();
    else if (isText(step.node)) writer.write(step.node.textContent ?? '', step.context);
    else if (isElement(step.node)) enter(step.node, step.context, writer, steps);
  }
  writer.endBlock();
  return { text: writer.text(), blocks: writer.blocks };
}

/** Puts the steps through an element's children on top of the others, the first child's last. */
function enter(element: HtmlElement, context: Context, writer: BlockWriter, steps: Step[]): void {
  const name = element.nodeName.toUpperCase();
  const cell = context.row && name !== 'TR' && BLOCK_ELEMENTS.has(name);
  const block = !cell && BLOCK_ELEMENTS.has(name);
  if (block) writer.endBlock();
  const children = [...element.childNodes].map((node) => ({
    node,
    context: isElement(node) ? contextOf(node, context) : context,
  }));
  if (block) steps.push('block end');
  else if (cell) steps.push('cell end');
  for (const child of children.toReversed()) steps.push(child);
}

function contextOf(element: HtmlElement, outer: Context): Context {
  const name = element.nodeName.toUpperCase();
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    500,
  );
  const aside = outer.aside || ASIDE_NAMES.test(names);
  const context = { ...outer, aside };
  const level = /^H([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) return { ...context, kind: 'heading', level: Number(level) };
  if (name === 'LI') return { ...context, kind: 'list-item', level: null };
  if (name === 'FIGCAPTION' || name === 'CAPTION')
    return { ...context, kind: 'caption', level: null };
  if (name === 'PRE') return { ...context, preformatted: true };
  if (name === 'TR' && !holdsLines(element)) {
    return { ...context, kind: 'list-item', row: true };
  }
  if (BYLINE_NAMES.test(names) && context.kind === 'paragraph' && isShort(element)) {
    return { ...context, kind: 'metadata' };
  }
  return context;
}

/** What makes of a row's cells lines of their own. */
const LINES = new Set('P LI H1 H2 H3 H4 TABLE'.split(' '));

function holdsLines(row: HtmlElement): boolean {
  const pending = [...row.childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (LINES.has(node.nodeName.toUpperCase())) return true;
    for (const child of node.childNodes) pending.push(child);
  }
  return false;
}

function isShort(element: HtmlElement): boolean {
  return (element.textContent ?? '').length < 200;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #pending: { text: string[]; context: Context } | null = null;

  text(): string {
    return this.#parts.join('');
  }

  write(text: string, context: Context): void {
    if (context.preformatted) {
      for (const line of text.split(/(?<=\n)/u)) {
        this.#append(line, context);
        if (line.endsWith('\n')) this.endBlock();
      }
    } else {
      this.#append(text, context);
    }
  }

  #append(text: string, context: Context): void {
    if (this.#pending === null) {
      if (text.trim() === '') return;
      this.#pending = { text: [text], context };
    } else {
      this.#pending.text.push(text);
    }
  }

  endCell(): void {
    this.#pending?.text.push(CELL_END);
  }

  /** Ends the block that is being written; nothing where none is. */
  endBlock(): void {
    if (this.#pending === null) return;
    const { text, context } = this.#pending;
    this.#pending = null;
    const folded = foldSpaces(text.join(''));
    if (folded === '') return;
    const previous = this.blocks.at(-1);
    if (previous !== undefined) {
      this.#push(previous.kind === 'list-item' && context.kind === 'list-item' ? '\n' : '\n\n');
    }
    const start = this.#length;
    this.#push(folded);
    const { kind, level, aside } = context;
    this.blocks.push({ start, end: this.#length, kind, level, aside });
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Stands for the border between two cells while a row is written; no text holds it, for a file with it is binary. */
const CELL_END = '\u0000';

/** White space as a browser shows it: one space, and two between the cells of a row. No-break spaces stay. */
function foldSpaces(text: string): string {
  return text
    .split(CELL_END)
    .map((cell) => cell.replace(/[ \t\n\r\f]+/gu, ' ').trim())
    .filter((cell) => cell !== '')
    .join('  ');
}
