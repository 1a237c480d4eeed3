import type { PassageKind } from '../corpus/document.ts';
import { tellingParticles } from '../text/lexicon/sense-terms.ts';
import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { isFigure, wordsOf } from '../text/words.ts';
import type { Section } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What is kept of every sentence of a library, as numbers, so that a question need not read them. Sentences without a
 * word are left out, as are passages that never answer.
 */
export interface SectionTerms {
  /** Numbers of the terms in the vocabulary, sentence by sentence, with repetitions; behind each one's its telling particles. */
  readonly ids: Uint32Array;
  /** How many different terms there are, particles left out. */
  readonly distinct: number;
  /** For each sentence, where its terms end in `ids`. */
  readonly ends: Uint32Array;
  /** For each sentence, its passage, from the section's first, and which of that passage's sentences it is. */
  readonly passages: Uint16Array;
  readonly places: Uint16Array;
  /** For each sentence those of `HOLDS_FIGURE`, `HOLDS_CAPITAL`, `IS_HEADING` and `IS_CAPTION` that are true, added. */
  readonly holds: Uint8Array;
  /** Numbers of the word forms that are written with a capital in mid-sentence, headings aside. */
  readonly names: Uint32Array;
}

/** A number stands in it, in figures or in words. */
export const HOLDS_FIGURE = 1;

/** A word behind the first begins with a capital. */
export const HOLDS_CAPITAL = 2;

/** It is a heading, or the words below a picture. */
export const IS_HEADING = 4;
export const IS_CAPTION = 8;

/** A sentence that may answer, read. */
export interface SentenceWords {
  readonly words: readonly Word[];
  readonly text: string;
  readonly kind: PassageKind;
  /** Index in the document. */
  readonly passage: number;
  /** Index in the passage. */
  readonly place: number;
}

/** The sentences of a section that may answer, one after the other. */
export function* sentencesOf({ document, from, to }: Section): Generator<SentenceWords> {
  for (let passage = from; passage < to; passage += 1) {
    const { boilerplate, kind, sentences } = document.passages[passage] ?? emptyPassage;
    if (boilerplate || kind === 'metadata') continue;
    for (const [place, sentence] of sentences.entries()) {
      const text = sliceOf(document.text, sentence);
      const words = wordsOf(text);
      if (words.length > 0) yield { words, text, kind, passage, place };
    }
  }
}

const emptyPassage = {
  boilerplate: true,
  kind: 'paragraph',
  sentences: [] satisfies Span[],
} as const;

/** Reads the terms of a section and counts its words. */
export function termsOfSection(section: Section, vocabulary: Vocabulary): SectionTerms {
  const ids: number[] = [];
  const [ends, passages, places, holds]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const names = new Set<number>();
  const different = new Set<number>();
  for (const { words, text, kind, passage, place } of sentencesOf(section)) {
    for (const id of vocabulary.add(words)) {
      ids.push(id);
      different.add(id);
    }
    for (const { stop, term } of words) {
      const particle = stop ? tellingParticles.get(term) : undefined;
      if (particle !== undefined) ids.push(vocabulary.idFor(particle));
    }
    ends.push(ids.length);
    passages.push(passage - section.from);
    places.push(place);
    holds.push(
      heldIn(words) + (kind === 'heading' ? IS_HEADING : 0) + (kind === 'caption' ? IS_CAPTION : 0),
    );
    if (kind !== 'heading')
      for (const name of namesAmong(text, words)) names.add(vocabulary.forms.idFor(name));
  }
  return {
    ids: Uint32Array.from(ids),
    distinct: different.size,
    ends: Uint32Array.from(ends),
    passages: Uint16Array.from(passages),
    places: Uint16Array.from(places),
    holds: Uint8Array.from(holds),
    names: Uint32Array.from(names),
  };
}

function heldIn(words: readonly Word[]): number {
  let holds = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (isFigure(word.term)) holds |= HOLDS_FIGURE;
    if (word.capital && at > 0) holds |= HOLDS_CAPITAL;
  }
  return holds;
}

/** Capitals inside a sentence; those at its head or behind a quotation mark show nothing. */
function namesAmong(text: string, words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (previous === undefined || word?.capital !== true || word.stop) continue;
    if (/^[ \u00a0'’&-]+$/u.test(text.slice(previous.end, word.start))) names.push(word.folded);
  }
  return names;
}

/** In how many sentences of a section a term stands, by its number in the vocabulary. */
export function sentencesWith(id: number, { ids, ends }: SectionTerms): number {
  let count = 0;
  for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at)) {
    count += 1;
    at = ends.find((end) => end > at) ?? ids.length;
  }
  return count;
}
