import type { PackedDocument } from '../../corpus/kept-document.ts';
import { KeptDocument } from '../../corpus/kept-document.ts';
import type { Stretch } from './difference.ts';

/** The documents that a thread has sent, of which the states of its library are made. */
export class ReceivedDocuments {
  /** Sent since the last state. */
  readonly #sent = new Map<string, PackedDocument>();
  #numbered: readonly KeptDocument[] = [];

  /** Takes documents that are new or have changed. */
  take(documents: readonly PackedDocument[]): void {
    for (const document of documents) this.#sent.set(document.description.id, document);
  }

  /**
   * The documents of the next state, numbered from 1: those of these ids in the stretch where it differs from the last one;
   * what has not been sent is missing. One that keeps its number stays the very same.
   */
  arrange({ from, rest }: Stretch, ids: readonly string[]): readonly KeptDocument[] {
    const before = this.#numbered;
    const end = before.length - rest;
    const known = new Map(before.slice(from, end).map((document) => [document.id, document]));
    const now = ids.flatMap((id) => this.#sent.get(id) ?? known.get(id)?.unnumbered ?? []);
    this.#sent.clear();
    this.#numbered = [
      ...before.slice(0, from),
      ...now.map((document, at) => numberedAs(before[from + at], document, from + at + 1)),
      ...before
        .slice(end)
        .map((document, at) =>
          numberedAs(document, document.unnumbered, from + now.length + at + 1),
        ),
    ];
    return this.#numbered;
  }

  /** A new thread sends everything anew. */
  forgetSent(): void {
    this.#sent.clear();
  }
}

/** A document with its number: the one that is known, if that is it. */
function numberedAs(
  known: KeptDocument | undefined,
  document: PackedDocument,
  number: number,
): KeptDocument {
  return known?.unnumbered === document && known.number === number
    ? known
    : new KeptDocument(document, number);
}
