/** A quotation longer than this was probably never opened: an inch mark, a forgotten closing. */
const LONGEST = 1_000;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
};

const SINGLE = /['’‘]/u;

/**
 * Finds the quotations of a paragraph. The function it gives takes ascending offsets and tells where the
 * quotation around an offset ends (exclusive), or null outside of any. A mark without its partner, as in a
 * quotation of several paragraphs, counts as none.
 */
export function quotationEnds(text: string): (offset: number) => number | null {
  const quotations = findQuotations(text);
  let next = 0;
  return (offset) => {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= offset) next += 1;
    const quotation = quotations[next];
    return quotation !== undefined && quotation.start < offset ? quotation.end : null;
  };
}

interface Quotation {
  readonly start: number;
  readonly end: number;
}

function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; closing: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”„«»"‘’']/gu)) {
    if (open !== null && index - open.start > LONGEST) open = null;
    if (open !== null && mark === open.closing && closes(text, mark, index)) {
      found.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (
      (open === null || (SINGLE.test(open.closing) && !SINGLE.test(mark))) &&
      opens(text, mark, index)
    ) {
      // A single mark may be an apostrophe ('90s): a double one takes its place.
      open = { start: index, closing: CLOSING[mark] ?? mark };
    }
  }
  return found;
}

function opens(text: string, mark: string, index: number): boolean {
  if (CLOSING[mark] === undefined) return false;
  const before = text.charAt(index - 1);
  return /^[\s([{—–/:*_-]?$/u.test(before) && (mark === '«' || /\S/u.test(text.charAt(index + 1)));
}

/**
 * A straight mark closes after a word; a single one only where no letter follows ("it’s"), and if it is
 * straight only behind punctuation (the dogs' bowl).
 */
function closes(text: string, mark: string, index: number): boolean {
  if (mark === '"') return /\S/u.test(text.charAt(index - 1));
  if (mark === "'" && !/[.,!?…]/u.test(text.charAt(index - 1))) return false;
  return (mark !== '’' && mark !== "'") || !/\p{L}/u.test(text.charAt(index + 1));
}
