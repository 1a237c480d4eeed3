import { stemmer } from 'stemmer';
import { foldWord } from './fold-word.ts';
import { irregular } from './lexicon/irregular.ts';
import { ownStems } from './lexicon/own-stems.ts';
import { wordForNumber } from './number-words.ts';
import type { Span } from './span.ts';
import { stopWords } from './stop-words.ts';
import { hashOf, WrittenWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

/** A word of a text, where it stands and what it is searched under. */
export interface Word extends Span {
  /** As written, without a possessive `'s`. */
  readonly text: string;
  /** Lower case, without accents, straight apostrophes. */
  readonly folded: string;
  /** The term: irregular forms led back, numbers in digits, stemmed (Porter). Never empty. */
  readonly term: string;
  /** True when the word carries grammar only: it is neither indexed nor searched. */
  readonly stop: boolean;
  /** True when it begins with a capital. */
  readonly capital: boolean;
}

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const written = new WrittenWords(text);
  while (written.next()) {
    const known = remembered(text, written);
    if (known !== undefined) words.push(wordOf(known, written.start));
    else words.push(...newWords(text, written));
  }
  return words;
}

/** The terms of a text that are worth searching, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !word.stop)
    .map((word) => word.term);
}

/** Thai, the first of the scripts that write no spaces, begins here: in most texts the pattern need not even be made. */
const firstUnspaced = 0x0e00;

/** Scripts that write no spaces between words: there a run of letters is a whole sentence. */
function isUnspaced(run: string): boolean {
  for (let at = 0; at < run.length; at += 1)
    if (run.charCodeAt(at) >= firstUnspaced)
      return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
        run,
      );
  return false;
}

/** Intl.Segmenter slows down on long strings. */
const segmentedAtOnce = 100;
/** Made when it is needed first: that takes longer than to read an article, and few articles need it. */
let segmenter: Intl.Segmenter | undefined;

function unspacedWords(run: string, start: number): Word[] {
  const words: Word[] = [];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (let from = 0; from < run.length; from += segmentedAtOnce) {
    const piece = run.slice(from, from + segmentedAtOnce);
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike !== true) continue;
      const written = { start: 0, end: segment.length, hash: hashOf(segment) };
      const form = remembered(segment, written) ?? newForm(segment, written.hash);
      words.push(wordOf(form, start + from + index));
    }
  }
  return words;
}

/** A word without its place. */
type Form = Omit<Word, 'start' | 'end'>;

function wordOf({ text, folded, term, stop, capital }: Form, start: number): Word {
  return { start, end: start + text.length, text, folded, term, stop, capital };
}

interface RememberedForm {
  readonly written: string;
  readonly form: Form;
}

/** Forms by the last bits of their hash; a new one takes the place of another with the same. */
const forms: (RememberedForm | undefined)[] = Array.from({ length: 1 << 16 });
const longestRemembered = 40;

function remembered(text: string, { start, end, hash }: WrittenWord): Form | undefined {
  const known = forms[hash & (forms.length - 1)];
  const isSame = known?.written.length === end - start && text.startsWith(known.written, start);
  return isSame ? known.form : undefined;
}

function newWords(text: string, { start, end, hash }: WrittenWord): Word[] {
  const piece = text.slice(start, end);
  return isUnspaced(piece) ? unspacedWords(piece, start) : [wordOf(newForm(piece, hash), start)];
}

/** The form of a word that is not remembered, which it is from now on; a figure is as soon made anew. */
function newForm(piece: string, hash: number): Form {
  if (piece.length > longestRemembered) return makeForm(piece);
  const written = unsliced(piece);
  if (plainFigure.test(written)) return figureForm(written);
  const form = makeForm(written);
  forms[hash & (forms.length - 1)] = { written, form };
  return form;
}

/** V8 keeps a piece of so many characters as a place in its text, and with it all of that in memory. */
const slicedFrom = 13;

function unsliced(piece: string): string {
  return piece.length < slicedFrom ? piece : Array.from(piece).join('');
}

const plainFigure = /^[1-9]\d{0,14}$/u;

/** Of a figure there is nothing to fold, and a file may hold nothing but different ones. */
function figureForm(written: string): Form {
  return { text: written, folded: written, term: written, stop: false, capital: false };
}

function makeForm(written: string): Form {
  const text = hasApostrophe(written) ? written.replace(/['’]s$/iu, '') : written;
  const whole = foldWord(written);
  const plain = acronym(text) ?? (text === written ? whole : foldWord(text));
  const stop = plain !== homeOfUs && (isStop(whole) || isStop(plain));
  // A mark without its letter folds to nothing; it stays as it is.
  const folded = (stop && isStop(whole) ? whole : plain) || text;
  const capital = /^\p{Lu}/u.test(text);
  return { text, folded, term: termOf(folded), stop, capital };
}

/** "Who'd" and "that'll" are of the kind of the word that they begin with. */
function isStop(folded: string): boolean {
  return (
    stopWords.has(folded) ||
    (hasApostrophe(folded) && stopWords.has(folded.replace(/'(?:ll|d|ve|re|m|s)$/u, '')))
  );
}

/** Few words have one, and a pattern takes longer. */
function hasApostrophe(word: string): boolean {
  return word.includes("'") || word.includes('’');
}

/** "US" in capitals is a country, and the one such word that would be lost among the pronouns. */
const homeOfUs = 'usa';

/** "U.S" → "usa", "U.K" → "uk"; null for a word without inner stops, "US" aside. */
function acronym(text: string): string | null {
  if (text === 'US') return homeOfUs;
  if (!text.includes('.') || !/^\p{L}\./u.test(text)) return null;
  const letters = foldWord(text.replaceAll('.', ''));
  return letters === 'us' ? homeOfUs : letters;
}

/** Whether a term is a number: one in digits, or one in words, which has become that. */
export function isFigure(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const terms = new Map<string, string>();
const termsAtMost = 50_000;

/** The term of one folded word. */
export function termOf(folded: string): string {
  const known = terms.get(folded);
  if (known !== undefined) return known;
  if (terms.size >= termsAtMost) terms.clear();
  const term = makeTerm(folded);
  terms.set(folded, term);
  return term;
}

function makeTerm(folded: string): string {
  if (/^\p{N}/u.test(folded)) return digits(folded);
  const base = Object.hasOwn(irregular, folded) ? (irregular[folded] ?? folded) : folded;
  const number = wordForNumber.get(base);
  if (number !== undefined) return String(number);
  const own = ownStems.get(base);
  if (own !== undefined) return own;
  // Porter is made for words; a very long run of letters is none.
  return base.length > 40 ? base.slice(0, 40) : stemmer(base) || base;
}

/** `41,000` → `41000`; `1.20` → `1.2`; `08` → `8`; `16th` → `16`; what is no decimal number stays. */
function digits(written: string): string {
  const text = written.replace(/(?:st|nd|rd|th)$/u, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  return /^\d{1,15}(?:\.\d{1,6})?$/u.test(plain) ? String(Number(plain)) : plain;
}
