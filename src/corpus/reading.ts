import type { Span } from '../text/span.ts';
import type { PassageKind } from './document.ts';

/** What a format makes of a file: the readable text, its blocks as the markup gives them, and what the markup declares. */
export interface Reading {
  /** What a reader sees of the article; all offsets are into it. */
  readonly text: string;
  /** In order of appearance, not overlapping, none of them blank. */
  readonly blocks: readonly Block[];
  readonly declared: Declared;
  /** What the host should know though the file was read: `{field} is ignored: …`; no final stop. */
  readonly mentions: readonly string[];
}

/** A heading, a paragraph, a list item … without its marker (`## `, `- `) and the white space around it. */
export interface Block extends Span {
  readonly kind: PassageKind;
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
  /** True when the markup itself sets the block aside: a comment section, an advert. */
  readonly aside: boolean;
}

/** What front matter, meta tags or `sources.yaml` say of a document, as written there; dates not yet read. */
export interface Declared {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly site?: string | undefined;
  readonly url?: string | undefined;
}

/** A file that cannot be read, with the reason in a few words: no final stop. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** A text divided into blocks, and each of these into sentences. */
export interface DividedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** For each block, its sentences in order. */
  readonly sentences: readonly (readonly Span[])[];
}

/** A divided text, and which of its blocks are never an answer, by index. */
export interface SiftedText {
  readonly divided: DividedText;
  readonly boilerplate: ReadonlySet<number>;
}
