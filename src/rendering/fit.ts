import { plain, textOf } from './inline.ts';
import type { Block, Entry, Inline, Message } from './message.ts';
import { shorten, shortenInline } from './shorten.ts';

/** A message that fits, and what was done to make it fit. */
export interface Fitted {
  readonly blocks: readonly Block[];
  readonly shortened: boolean;
}

/** Quotes are not cut below this: less is no longer understood alone. */
const SHORTEST_QUOTE = 60;

/** When even that is too much, no other line is longer than this. */
const LONGEST_LINE = 240;

/**
 * The blocks of a message, made to fit: `fits` says whether blocks do. The longest quotes are cut first, all to the same
 * length; then entries are left out, the last of the largest group first; then list items; then long lines are cut, and
 * at last blocks are left out from the end. What was cut is said in small print.
 */
export function fitBlocks(message: Message, fits: Fits): Fitted {
  if (fits(message.blocks)) return { blocks: message.blocks, shortened: false };
  for (const line of [Infinity, LONGEST_LINE, SHORTEST_QUOTE]) {
    const blocks = fitEntries(
      { ...message, blocks: message.blocks.map((block) => cutLines(block, line)) },
      fits,
    );
    if (blocks !== null) return { blocks, shortened: true };
  }
  return { blocks: fitFirst(message.blocks, fits), shortened: true };
}

type Fits = (blocks: readonly Block[]) => boolean;

const CUT_SHORT: Block = {
  kind: 'small',
  text: [plain('The rest was left out: the message was too long.')],
};

/** The first blocks, cut as short as can be, as many as fit. */
function fitFirst(blocks: readonly Block[], fits: Fits): readonly Block[] {
  const cut = blocks.map((block) => cutBlock(cutLines(block, SHORTEST_QUOTE), 1, SHORTEST_QUOTE));
  const kept = greatest(cut.length, (count) => fits([...cut.slice(0, count), CUT_SHORT]));
  return [...cut.slice(0, Math.max(0, kept)), CUT_SHORT];
}

/** The most entries, then the most list items, then the longest quotes that fit; null when nothing does. */
function fitEntries(message: Message, fits: Fits): readonly Block[] | null {
  const order = keepingOrder(message.blocks);
  const longestList = Math.max(
    0,
    ...message.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0)),
  );
  const cut = (entries: number, items: number, quote: number): Block[] =>
    cutMessage(message, {
      kept: order.slice(0, entries),
      left: order.slice(entries),
      items,
      quote,
    });

  const most = greatest(order.length, (count) => fits(cut(count, longestList, SHORTEST_QUOTE)));
  const entries = Math.max(most, Math.min(1, order.length));
  const items = greatest(longestList, (count) => fits(cut(entries, count, SHORTEST_QUOTE)));
  if (items < 0) return null;
  const room = longestQuote(message.blocks) - SHORTEST_QUOTE;
  const quote = greatest(room, (extra) => fits(cut(entries, items, SHORTEST_QUOTE + extra)));
  return cut(entries, items, SHORTEST_QUOTE + Math.max(0, quote));
}

interface Cut {
  readonly kept: readonly Entry[];
  readonly left: readonly Entry[];
  readonly items: number;
  readonly quote: number;
}

function cutMessage({ blocks, entryNoun }: Message, { kept, left, items, quote }: Cut): Block[] {
  const keys = new Set(kept.map(keyOf));
  const whole = blocks.filter(({ entry }) => entry === undefined || keys.has(keyOf(entry)));
  const shown = whole.map((block) => cutBlock(block, items, quote));
  const notes: string[] = [];
  if (left.length > 0) notes.push(leftOut(left, entryNoun ?? { one: 'entry', many: 'entries' }));
  if (shown.some((block, index) => block.kind === 'quote' && block !== whole[index])) {
    notes.push('Long quotes are cut, as “…” shows.');
  }
  return notes.length === 0 ? shown : [...shown, { kind: 'small', text: [plain(notes.join(' '))] }];
}

/** So many names are read; more are only counted. */
const NAMES_SHOWN = 30;

function leftOut(left: readonly Entry[], noun: { one: string; many: string }): string {
  const names = left.slice(0, NAMES_SHOWN).map(({ name }) => shorten(name, 12));
  const rest = left.length > NAMES_SHOWN ? ' …' : '';
  return `And ${left.length} more ${left.length === 1 ? noun.one : noun.many}, for which there is no room here: ${names.join(' ')}${rest}.`;
}

function cutBlock(block: Block, items: number, quote: number): Block {
  if (block.kind === 'quote') {
    const text = shortenInline(block.text, quote);
    return text === block.text ? block : { ...block, text };
  }
  if (block.kind !== 'list' || block.items.length <= items) return block;
  const left = block.items.length - items;
  return { ...block, items: [...block.items.slice(0, items), [plain(`and ${left} more`)]] };
}

/** Every line but quotes, cut to `limit`; links go where lines are cut to the shortest, for they count as well. */
function cutLines(block: Block, limit: number): Block {
  if (block.kind === 'divider' || block.kind === 'quote' || limit === Infinity) return block;
  if (block.kind !== 'list') return { ...block, text: cutLine(block.text, limit) };
  return { ...block, items: block.items.map((item) => cutLine(item, limit)) };
}

function cutLine(inline: Inline, limit: number): Inline {
  const cut = shortenInline(inline, limit);
  return limit > SHORTEST_QUOTE ? cut : [{ text: textOf(cut), style: 'plain', url: null }];
}

/** The entries by how long they are kept: every group's first, then every group's second, and so on. */
function keepingOrder(blocks: readonly Block[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { entry } of blocks) if (entry !== undefined) entries.set(keyOf(entry), entry);
  return [...entries.values()].toSorted((a, b) => a.place - b.place || a.group - b.group);
}

function keyOf({ group, place }: Entry): string {
  return `${group}.${place}`;
}

function longestQuote(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => (block.kind === 'quote' ? textOf(block.text).length : 0)),
  );
}

/** The greatest count from 0 to `most` that passes, −1 when none does. Where a count passes, all below it do. */
function greatest(most: number, passes: (count: number) => boolean): number {
  let low = -1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
