/** Of one source the first two quotes count, and of these together as many characters: what a reader reads. */
const QUOTES_READ = 2;
const CHARACTERS_READ = 400;

/** A sentence counts as shown when a quote holds this share of its words … */
const SHARED_WORDS = 0.6;
/** … and at least this many of them, or all where it has fewer. */
const SHARED_WORDS_MIN = 4;

/** The part of a source's quotes that is read; characters are Unicode code points. */
export function readPart(quotes: readonly string[]): readonly string[] {
  let left = CHARACTERS_READ;
  return quotes.slice(0, QUOTES_READ).map((quote) => {
    const read = Array.from(quote).slice(0, left);
    left -= read.length;
    return read.join('');
  });
}

/** Whether a quote shows an accepted passage. White space, case, the marks `* _` and backtick and the shape of apostrophes do not count. */
export function shows(quote: string, accepted: string): boolean {
  if (accepted.startsWith('~')) return sharesMostWords(wordsOf(accepted), wordsOf(quote));
  return fold(quote).includes(fold(accepted));
}

function sharesMostWords(sentence: ReadonlySet<string>, quote: ReadonlySet<string>): boolean {
  const shared = [...sentence].filter((word) => quote.has(word)).length;
  return (
    shared >= SHARED_WORDS * Math.min(sentence.size, quote.size) &&
    shared >= Math.min(SHARED_WORDS_MIN, sentence.size)
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z0-9]+/g));
}

function fold(text: string): string {
  return decodeEntities(text)
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .toLowerCase();
}

/** Those that stand in plain-text files saved from the web; a quote of a page has none left. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
