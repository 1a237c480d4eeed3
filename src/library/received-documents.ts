import type { PackedDocument } from '../corpus/kept-document.ts';
import { KeptDocument } from '../corpus/kept-document.ts';

/** The documents that a thread has sent, of which the states of its library are made. */
export class ReceivedDocuments {
  readonly #sent = new Map<string, PackedDocument>();
  #numbered: readonly KeptDocument[] = [];

  /** Takes documents that are new or have changed. */
  take(documents: readonly PackedDocument[]): void {
    for (const document of documents) this.#sent.set(document.description.id, document);
  }

  /**
   * The documents of these ids, numbered from 1 in this order; what has not been sent is missing. One that keeps its number
   * stays the very same; those that are not among them are forgotten.
   */
  arrange(ids: readonly string[]): readonly KeptDocument[] {
    const known = this.#numbered;
    this.#numbered = ids.flatMap((id, index) => {
      const document = this.#sent.get(id);
      const before = known[index];
      if (before !== undefined && before.unnumbered === document) return [before];
      return document === undefined ? [] : [new KeptDocument(document, index + 1)];
    });
    const present = new Set(ids);
    for (const id of this.#sent.keys()) if (!present.has(id)) this.#sent.delete(id);
    return this.#numbered;
  }

  /** A new thread sends everything anew. */
  forgetSent(): void {
    this.#sent.clear();
  }
}
