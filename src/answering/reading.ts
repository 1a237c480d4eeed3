import type { Document } from '../corpus/document.ts';
import type { Section } from '../search/section.ts';
import { sourceWords } from '../search/section.ts';
import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { termsOf, wordsOf } from '../text/words.ts';
import type { Searchable } from './searchable.ts';
import { searchableOf } from './searchable.ts';
import { isCorrection } from './withdrawn.ts';

/** A sentence, read: its words, what they mean by the lexicon, and what stands around it. */
export interface ReadSentence extends Span, Searchable {
  readonly document: Document;
  readonly text: string;
  /** Index of its passage in the document. */
  readonly passage: number;
  /** True for a heading, and for a picture's caption, which are no sentences of the article's. */
  readonly inHeading: boolean;
  readonly inList: boolean;
  /** Spans of words are relative to the sentence. */
  readonly words: readonly Word[];
  /** True when it raises a question and does not answer it. */
  readonly asks: boolean;
  /** True when it corrects the article. */
  readonly corrects: boolean;
  /** First letters of its words, one a word, for acronyms. */
  readonly initials: string;
  /** The terms of the headings it stands under. */
  readonly heading: Searchable | null;
  /** A question that the article itself puts right before, as interviews and FAQs do; null for none. */
  readonly askedBy: Searchable | null;
  /** Folded words that the article writes with a capital in mid-sentence. */
  readonly names: ReadonlySet<string>;
  /** Index in the reading. */
  readonly index: number;
}

/** A section, read: its sentences in order, headings included, boilerplate left out. */
export interface Reading {
  readonly section: Section;
  readonly sentences: readonly ReadSentence[];
  readonly title: Searchable;
  /** Terms of what the source is called: its site, author and file. */
  readonly source: ReadonlySet<string>;
  /** Terms that stand in many of its sentences: what it is about. */
  readonly topics: ReadonlySet<string>;
  /** All terms of its sentences. */
  readonly terms: ReadonlySet<string>;
}

const readings = new WeakMap<Section, Reading>();

/** Reads a section, once: documents never change. */
export function readSection(section: Section): Reading {
  const known = readings.get(section);
  if (known !== undefined) return known;
  const reading = read(section);
  readings.set(section, reading);
  return reading;
}

function read(section: Section): Reading {
  const { document } = section;
  const sentences: ReadSentence[] = [];
  const headings = new Map<number, Searchable>();
  const names = new Set<string>();
  let asked: { terms: Searchable; passage: number } | null = null;
  for (let passage = section.from; passage < section.to; passage += 1) {
    const {
      kind,
      boilerplate,
      heading,
      sentences: spans,
    } = document.passages[passage] ?? emptyPassage;
    if (boilerplate || kind === 'metadata') continue;
    if (asked !== null && passage - asked.passage > passagesToAnswer) asked = null;
    for (const span of spans) {
      const text = sliceOf(document.text, span);
      const words = wordsOf(text);
      if (words.length === 0) continue;
      if (kind !== 'heading') noteNames(text, words, names);
      sentences.push({
        ...span,
        document,
        text,
        passage,
        inHeading: kind === 'heading' || kind === 'caption',
        inList: kind === 'list-item',
        words,
        asks: asksItself.test(text),
        corrects: isCorrection(text),
        initials: words.map((word) => word.folded.charAt(0)).join(''),
        ...searchableOf(words),
        heading: heading === null ? null : headingTerms(document, heading, headings),
        askedBy: asked !== null && asked.passage < passage ? asked.terms : null,
        names,
        index: sentences.length,
      });
    }
    const last = spans.at(-1);
    const line =
      last === undefined
        ? ''
        : sliceOf(document.text, { start: spans[0]?.start ?? last.start, end: last.end });
    if (
      /\?[*_"”’')]*$/u.test(line) &&
      line.length < longestQuestion * 8 &&
      wordsOf(line).length <= longestQuestion
    )
      asked = { terms: searchable(line), passage };
    else if (kind === 'heading') asked = null;
  }
  const counts = countTerms(sentences);
  const terms = new Set(sentences.flatMap((sentence) => [...sentence.terms.keys()]));
  return {
    section,
    sentences,
    title: searchable(document.title),
    terms,
    topics: new Set([...counts].filter(([, count]) => count >= topicFrom).map(([term]) => term)),
    source: new Set(termsOf(sourceWords(document))),
  };
}

/** Passages within which a question of the article's own is answered. */
const passagesToAnswer = 3;
const longestQuestion = 24;
/** Sentences in which a term stands before the article counts as being about it. */
const topicFrom = 4;

function countTerms(sentences: readonly ReadSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Capitals inside a sentence; those at its head or behind a quotation mark show nothing. */
function noteNames(text: string, words: readonly Word[], names: Set<string>): void {
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    if (previous === undefined || !word.capital || word.stop) continue;
    if (/^[ \u00a0'’&-]+$/u.test(text.slice(previous.end, word.start))) names.add(word.folded);
  }
}

/** Sentences that raise a question and do not answer it. */
const asksItself =
  /^["“‘'(*_—–\s]*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b[^]*\?["”’')*_]*$|^.{0,60}\?["”’')*_]*$|\b(?:asked|asking|ask|wonder|wondering|unclear|know|question)\b[^.;:]{0,40}\b(?:whether|if)\b/iu;

const emptyPassage = {
  kind: 'paragraph',
  boilerplate: true,
  heading: null,
  sentences: [],
} as const;

function headingTerms(
  document: Document,
  heading: number,
  known: Map<number, Searchable>,
): Searchable {
  const found = known.get(heading);
  if (found !== undefined) return found;
  const span = document.headings[heading] ?? { start: 0, end: 0 };
  const terms = searchable(sliceOf(document.text, span));
  known.set(heading, terms);
  return terms;
}

function searchable(text: string): Searchable {
  return searchableOf(wordsOf(text));
}
