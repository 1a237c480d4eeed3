import { Counts } from './counts.ts';
import type { SavedWords } from './word-list.ts';
import { WordList } from './word-list.ts';

/** The forms that have a number, in order, and how often each is used. */
export interface SavedForms {
  readonly forms: SavedWords;
  readonly counts: Uint32Array;
}

/** Forms of one length by their numbers, and which letters each holds. */
interface Arranged {
  readonly ids: number[];
  readonly letters: number[];
}

const nothing: Arranged = { ids: [], letters: [] };

/** The word forms a library uses, folded, with their counts; arranged so that those like a misspelt one are found. */
export class WordForms {
  readonly #forms: WordList;
  readonly #counts: Counts;
  /** Forms without digits by length; some may be used no more. */
  readonly #byLength: Arranged[] = [];

  constructor(saved: SavedForms | null = null) {
    this.#forms = new WordList(saved?.forms);
    this.#counts = new Counts(saved?.counts);
    for (let id = 0; id < this.#forms.size; id += 1) this.#arrange(this.formOf(id), id);
  }

  /** What has been counted, to go on from in another life: a copy. */
  saved(): SavedForms {
    return { forms: this.#forms.saved(), counts: this.#counts.saved(this.#forms.size) };
  }

  /** The number a form goes by here, from 0; a new one for a form never seen. */
  idFor(form: string): number {
    const known = this.#forms.size;
    const id = this.#forms.numberFor(form);
    if (id === known) this.#arrange(form, id);
    return id;
  }

  /** The number a form goes by; -1 for a form never seen. */
  numberOf(form: string): number {
    return this.#forms.numberOf(form) ?? -1;
  }

  /** The form of that number; empty for none. */
  formOf(id: number): string {
    return this.#forms.wordOf(id);
  }

  /** How often a form is used. */
  count(form: string): number {
    return this.#counts.of(this.numberOf(form));
  }

  /** Counts the form of that number once more, or once less. */
  add(id: number, by: 1 | -1): void {
    this.#counts.add(id, by);
  }

  /**
   * Forms in use that so many edits may lead to: a few too many, never one too few. An edit exchanges one letter for
   * another at most, so the sets of letters of the two differ by two for each.
   */
  *near(folded: string, edits: number): Generator<string> {
    const letters = lettersOf(folded);
    for (let length = folded.length - edits; length <= folded.length + edits; length += 1) {
      const { ids, letters: others } = this.#byLength[length] ?? nothing;
      for (let at = 0; at < ids.length; at += 1) {
        if (bitsIn((others[at] ?? 0) ^ letters) > 2 * edits) continue;
        const id = ids[at] ?? 0;
        if (this.#counts.of(id) > 0) yield this.formOf(id);
      }
    }
  }

  /** Forms in use that such consonants may stand for: "msft" for "microsoft", by its first, its last and those between. */
  *shortenedTo(consonants: string): Generator<string> {
    const letters = lettersOf(consonants);
    for (let length = consonants.length + 1; length < this.#byLength.length; length += 1) {
      const { ids, letters: others } = this.#byLength[length] ?? nothing;
      for (let at = 0; at < ids.length; at += 1) {
        if ((letters & ~(others[at] ?? 0)) !== 0) continue;
        const id = ids[at] ?? 0;
        const form = this.formOf(id);
        if (this.#counts.of(id) > 0 && isShortened(form, consonants)) yield form;
      }
    }
  }

  #arrange(form: string, id: number): void {
    if (/\d/u.test(form)) return;
    const { ids, letters } = (this.#byLength[form.length] ??= { ids: [], letters: [] });
    ids.push(id);
    letters.push(lettersOf(form));
  }
}

function isShortened(form: string, consonants: string): boolean {
  if (form[0] !== consonants[0] || form.at(-1) !== consonants.at(-1)) return false;
  let from = 0;
  for (const letter of consonants) {
    from = form.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Which letters a form holds, as the bits of a number; several letters share a bit. */
function lettersOf(form: string): number {
  let bits = 0;
  for (let i = 0; i < form.length; i += 1) bits |= 1 << (form.charCodeAt(i) & 31);
  return bits;
}

/** How many bits of a 32-bit number are set (Warren 2012, section 5-1). */
function bitsIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
