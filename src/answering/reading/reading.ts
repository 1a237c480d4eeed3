import type { Document } from '../../corpus/document.ts';
import type { SectionTerms } from '../../search/section-terms.ts';
import type { Section } from '../../search/section.ts';
import { sourceWords } from '../../search/section.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';
import type { Span } from '../../text/span.ts';
import { sliceOf } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { termsOf, wordsOf } from '../../text/words.ts';
import type { Searchable } from './searchable.ts';
import { searchableOf } from './searchable.ts';
import { sensesSaid } from './senses-said.ts';
import type { Names } from './sentence-values.ts';
import { SentenceValues } from './sentence-values.ts';
import { asksItself } from './asks-itself.ts';
import { isCorrection } from './withdrawn.ts';
import type { OwnQuestion } from './own-questions.ts';
import { ownQuestionsIn } from './own-questions.ts';
import { sentencesWith } from '../../search/section-terms.ts';

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
  /** True for a question of the article's own that what follows answers. */
  readonly isPrompt: boolean;
  /** True when it corrects the article. */
  readonly corrects: boolean;
  /** The terms of the headings it stands under. */
  readonly heading: Searchable | null;
  /** A question that the article itself puts right before, as interviews and FAQs do; null for none. */
  readonly askedBy: Searchable | null;
  /** True for the first sentence behind that question. */
  readonly isReply: boolean;
  /** Folded words that the article writes with a capital in mid-sentence. */
  readonly names: Names;
  readonly values: SentenceValues;
  /** Index in the reading. */
  readonly index: number;
}

/** What a passage stands under and behind. */
type Surroundings = Pick<ReadSentence, 'heading' | 'askedBy'>;

/**
 * A section, read as far as it is asked for: its sentences in order, headings included, boilerplate left out. What has
 * been read stays.
 */
export class Reading {
  readonly section: Section;
  readonly terms: SectionTerms;
  /** How many of its sentences have been read. */
  sentencesRead = 0;
  readonly #vocabulary: Vocabulary;
  readonly #sentences: (ReadSentence | undefined)[] = [];
  readonly #headings = new Map<number, Searchable>();
  readonly #holding = new Map<string, number>();
  #ownQuestions: readonly (OwnQuestion | null)[] | undefined;
  readonly #asked = new Map<OwnQuestion, Searchable>();
  readonly #names: Names;
  #title: Searchable | undefined;
  #source: ReadonlySet<string> | undefined;

  constructor(section: Section, terms: SectionTerms, vocabulary: Vocabulary) {
    this.section = section;
    this.terms = terms;
    this.#vocabulary = vocabulary;
    this.#names = { has: (folded) => terms.names.includes(vocabulary.forms.numberOf(folded)) };
  }

  /** How many sentences there are. */
  get size(): number {
    return this.terms.ends.length;
  }

  get title(): Searchable {
    return (this.#title ??= searchable(this.section.document.title));
  }

  /** Terms of what the source is called: its title, site, author and file. */
  get source(): ReadonlySet<string> {
    return (this.#source ??= new Set(termsOf(sourceWords(this.section.document))));
  }

  /** The sentence of that index; undefined when there is none. */
  sentence(index: number): ReadSentence | undefined {
    const known = this.#sentences[index];
    if (known !== undefined || index < 0 || index >= this.size) return known;
    const sentence = this.#read(index);
    this.#sentences[index] = sentence;
    this.sentencesRead += 1;
    return sentence;
  }

  /** What the sentence of that index stands under and behind, without reading it. */
  surroundingsOf(index: number): Surroundings {
    const passage = this.#passageOf(index);
    const heading = this.section.document.passages[passage]?.heading ?? null;
    return {
      heading: heading === null ? null : this.#heading(heading),
      askedBy: this.#askedBefore(passage),
    };
  }

  /** The sentence of that index as it is written, not read; empty when there is none. */
  textOf(index: number): string {
    return sliceOf(this.section.document.text, this.#spanOf(index));
  }

  /** What a sentence holds, as `SectionTerms` tells, without reading it. */
  holds(index: number): number {
    return this.terms.holds[index] ?? 0;
  }

  /** Whether one of some terms stands in the sentence of that index, without reading it. */
  holdsAny(index: number, terms: readonly string[]): boolean {
    const { ids, ends } = this.terms;
    const sentence = ids.subarray(ends[index - 1] ?? 0, ends[index] ?? 0);
    return terms.some((term) => sentence.includes(this.#vocabulary.idOf(term) ?? -1));
  }

  /** In how many of the sentences a term stands. */
  sentencesWith(term: string): number {
    const known = this.#holding.get(term);
    if (known !== undefined) return known;
    const id = this.#vocabulary.idOf(term);
    const count = id === undefined ? 0 : sentencesWith(id, this.terms);
    this.#holding.set(term, count);
    return count;
  }

  /** The indices of the first sentence of that one's passage and of the one behind its last. */
  passageAround(index: number): readonly [from: number, to: number] {
    const { passages } = this.terms;
    let [from, to] = [index, index + 1];
    while (from > 0 && passages[from - 1] === passages[index]) from -= 1;
    while (to < this.size && passages[to] === passages[index]) to += 1;
    return [from, to];
  }

  #passageOf(index: number): number {
    return this.section.from + (this.terms.passages[index] ?? 0);
  }

  #spanOf(index: number): Span {
    const { sentences } = this.section.document.passages[this.#passageOf(index)] ?? noPassage;
    return sentences[this.terms.places[index] ?? -1] ?? noSpan;
  }

  #read(index: number): ReadSentence {
    const { document } = this.section;
    const passage = this.#passageOf(index);
    const { kind } = document.passages[passage] ?? noPassage;
    const span = this.#spanOf(index);
    const text = sliceOf(document.text, span);
    const words = wordsOf(text);
    const { terms, senses } = searchableOf(words);
    const inHeading = kind === 'heading' || kind === 'caption';
    return {
      start: span.start,
      end: span.end,
      document,
      text,
      passage,
      inHeading,
      inList: kind === 'list-item',
      words,
      asks: asksItself(text),
      isPrompt: this.#isPrompt(passage),
      corrects: isCorrection({ text, words }),
      terms,
      senses: inHeading ? senses : sensesSaid(text, words, senses),
      ...this.surroundingsOf(index),
      isReply: this.terms.places[index] === 0 && this.#isPrompt(passage - 1),
      names: this.#names,
      values: new SentenceValues({ text, words, names: this.#names, document }),
      index,
    };
  }

  #heading(heading: number): Searchable {
    const { document } = this.section;
    const known = this.#headings.get(heading);
    if (known !== undefined) return known;
    const terms = searchable(sliceOf(document.text, document.headings[heading] ?? noSpan));
    this.#headings.set(heading, terms);
    return terms;
  }

  #askedBefore(passage: number): Searchable | null {
    const question = this.#questionBefore(passage);
    if (question === null) return null;
    const known = this.#asked.get(question);
    if (known !== undefined) return known;
    const terms = searchable(sliceOf(this.section.document.text, question.span));
    this.#asked.set(question, terms);
    return terms;
  }

  #questionBefore(passage: number): OwnQuestion | null {
    this.#ownQuestions ??= ownQuestionsIn(this.section);
    return this.#ownQuestions[passage - this.section.from] ?? null;
  }

  /** Whether the article asks by that passage: then what follows follows on it. */
  #isPrompt(passage: number): boolean {
    return this.#questionBefore(passage + 1)?.passage === passage;
  }
}

const noSpan = { start: 0, end: 0 };

const noPassage = { kind: 'paragraph', sentences: [] } as const;

function searchable(text: string): Searchable {
  return searchableOf(wordsOf(text));
}
