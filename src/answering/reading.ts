import type { Document } from '../corpus/document.ts';
import type { Section } from '../search/section.ts';
import type { SenseAt } from '../text/lexicon/lexicon.ts';
import { sensesOf } from '../text/lexicon/lexicon.ts';
import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { wordsOf } from '../text/words.ts';

/** A sentence, read: its words, what they mean by the lexicon, and what stands around it. */
export interface ReadSentence extends Span {
  readonly document: Document;
  readonly text: string;
  /** Index of its passage in the document. */
  readonly passage: number;
  readonly inHeading: boolean;
  readonly inList: boolean;
  /** Spans of words are relative to the sentence. */
  readonly words: readonly Word[];
  /** Where each term stands first. */
  readonly terms: ReadonlyMap<string, number>;
  readonly senses: readonly SenseAt[];
  /** The terms of the headings it stands under. */
  readonly heading: ReadonlyTerms | null;
  /** Index in the reading. */
  readonly index: number;
}

/** Terms and senses of a stretch of text that is context, not answer. */
export interface ReadonlyTerms {
  readonly terms: ReadonlySet<string>;
  readonly senses: readonly SenseAt[];
}

/** A section, read: its sentences in order, headings included, boilerplate left out. */
export interface Reading {
  readonly section: Section;
  readonly sentences: readonly ReadSentence[];
  readonly title: ReadonlyTerms;
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
  const headings = new Map<number, ReadonlyTerms>();
  for (let passage = section.from; passage < section.to; passage += 1) {
    const {
      kind,
      boilerplate,
      heading,
      sentences: spans,
    } = document.passages[passage] ?? emptyPassage;
    if (boilerplate || kind === 'metadata') continue;
    for (const span of spans) {
      const text = sliceOf(document.text, span);
      const words = wordsOf(text);
      if (words.length === 0) continue;
      sentences.push({
        ...span,
        document,
        text,
        passage,
        inHeading: kind === 'heading',
        inList: kind === 'list-item',
        words,
        terms: firstPlaces(words),
        senses: sensesOf(words),
        heading: heading === null ? null : headingTerms(document, heading, headings),
        index: sentences.length,
      });
    }
  }
  const terms = new Set(sentences.flatMap((sentence) => [...sentence.terms.keys()]));
  return { section, sentences, title: termsAndSenses(document.title), terms };
}

const emptyPassage = {
  kind: 'paragraph',
  boilerplate: true,
  heading: null,
  sentences: [],
} as const;

function firstPlaces(words: readonly Word[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, word] of words.entries())
    if (!word.stop && !places.has(word.term)) places.set(word.term, at);
  return places;
}

function headingTerms(
  document: Document,
  heading: number,
  known: Map<number, ReadonlyTerms>,
): ReadonlyTerms {
  const found = known.get(heading);
  if (found !== undefined) return found;
  const span = document.headings[heading] ?? { start: 0, end: 0 };
  const terms = termsAndSenses(sliceOf(document.text, span));
  known.set(heading, terms);
  return terms;
}

function termsAndSenses(text: string): ReadonlyTerms {
  const words = wordsOf(text);
  return {
    terms: new Set(words.filter((word) => !word.stop).map((word) => word.term)),
    senses: sensesOf(words),
  };
}
