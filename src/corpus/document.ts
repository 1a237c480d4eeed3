import type { Span } from '../text/span.ts';

/**
 * One article, read and taken apart. Immutable. All spans are offsets into `text`, so that whatever is
 * shown of a document can be sliced from it and cannot differ from it.
 */
export interface Document {
  /** A hash of `file`: stable for as long as the file keeps its path. */
  readonly id: string;
  /** The citation number, from 1, by order of path; the same everywhere the library is shown. */
  readonly number: number;
  /** The path within the library's folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  /** True when the text gives no title and `title` is its first sentence, shortened. */
  readonly titleIsExcerpt: boolean;
  readonly author: string | null;
  /** An ISO date, `2026-04-28`, or null where the text gives none. */
  readonly published: string | null;
  /** An ISO date, or null where the text gives none. */
  readonly updated: string | null;
  /** The site or publication the text names (`networkherald.com`), or null. */
  readonly site: string | null;
  /** An absolute http or https address, or null. */
  readonly url: string | null;
  /** Words of the readable text, boilerplate included. */
  readonly words: number;
  /** The readable text: for .txt and .md the decoded file without its BOM, for .html the main article's text. */
  readonly text: string;
  /** In order of appearance. */
  readonly headings: readonly Heading[];
  /** In order of appearance, not overlapping; they cover all of the text but white space and markup lines. */
  readonly passages: readonly Passage[];
}

/** A heading within the text, without its markup (`## `). The document's title line is a heading of level 1. */
export interface Heading extends Span {
  /** 1 is the highest. */
  readonly level: number;
}

/** A paragraph, a list item, a heading line: what a reader sees as one block. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** The heading this passage stands under (an index into `headings`), itself not counted; null before the first. */
  readonly heading: number | null;
  /** True for what no reader would take as the article's word (adverts, related links, biographies): never an answer. */
  readonly boilerplate: boolean;
  /** In order; every sentence lies within the passage, without the white space around it. */
  readonly sentences: readonly Span[];
}

/**
 * `metadata` is a byline, a date line, front matter: it describes the article and says nothing itself.
 * `caption` is a picture's.
 */
export type PassageKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'metadata';
