/**
 * A message as plain data, before anything knows whether Discord or a terminal shows it. Texts are raw: whoever shows
 * them escapes them for the medium, once, at the last step. Meaning never rests on colour alone.
 */
export interface Message {
  /** What the left edge of a container is tinted with; the words say the same. */
  readonly tone: 'conflict' | 'agreement' | 'single' | 'none' | 'plain' | 'problem';
  readonly blocks: readonly Block[];
  /**
   * The same for a small screen, where a button leads to what it leaves out; absent where there is nothing to leave out.
   * A terminal, which scrolls and has no buttons, shows `blocks`.
   */
  readonly glance?: readonly Block[];
  /** What the entries among the blocks are, for "and 12 more sources"; absent where there are none. */
  readonly entryNoun?: { readonly one: string; readonly many: string };
  /** Rows of buttons under the message; empty for none. A terminal shows none of them. */
  readonly actions: readonly (readonly Action[])[];
  /** A menu above the buttons; absent for none. A terminal shows none. */
  readonly menu?: Menu;
}

export type Block = BlockContent & {
  /** The entry this block is part of; absent for what is always shown. */
  readonly entry?: Entry;
};

/**
 * One of many things a message shows alike (a source with its quotes, a document of a list). Where a medium has not the
 * room for all, the blocks of an entry are left out together, and how many were is said. Entries that stand for the same
 * (a position) share a group; a group's first entry goes last.
 */
export interface Entry {
  readonly group: number;
  /** From 0 within the group. */
  readonly place: number;
  /** What it is called when it is left out: `[7]`. */
  readonly name: string;
}

type BlockContent =
  | { readonly kind: 'title'; readonly text: Inline }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  /** A position's label, a heading within the message. */
  | { readonly kind: 'label'; readonly text: Inline }
  /** Words of a document, letter for letter, with the deciding ones marked strong. */
  | { readonly kind: 'quote'; readonly text: Inline }
  /** Small print: citations, what was searched, who is silent. */
  | { readonly kind: 'small'; readonly text: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'divider' };

/** A line of text in pieces. A piece holds no markup of its own; everything in `text` is meant literally. */
export type Inline = readonly InlinePiece[];

export interface InlinePiece {
  /** With `moment`, the moment: whole seconds since 1970, in digits. */
  readonly text: string;
  /** `moment` shows how far away it is ("in 5 seconds"), in the reader's language, and goes on counting. */
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code' | 'moment';
  /** Where the piece links to: absolute http(s), checked by the document's reader; null for none. */
  readonly url: string | null;
}

/** A list to choose one from. */
export interface Menu {
  /** As an action's. */
  readonly id: string;
  /** What it says while nothing is chosen. */
  readonly label: string;
  /** One to 25. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface Action {
  /** At most 100 characters: all that the press needs, readable after a restart. */
  readonly id: string;
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'danger';
  readonly disabled: boolean;
}
