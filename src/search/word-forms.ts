/** The word forms a library uses, as written but folded, with their counts; arranged so that those like a misspelt one are found. */
export class WordForms {
  readonly #counts = new Map<string, number>();
  /** Forms without digits by length; some may have gone since. */
  readonly #byLength: { readonly forms: string[]; readonly letters: number[] }[] = [];

  /** How often a form is used. */
  count(form: string): number {
    return this.#counts.get(form) ?? 0;
  }

  /** Counts a form once more, or once less. */
  add(form: string, by: 1 | -1): void {
    const before = this.#counts.get(form);
    if (before === undefined) this.#arrange(form);
    this.#counts.set(form, (before ?? 0) + by);
  }

  /**
   * Forms in use of `least` to `most` letters that so many edits may lead to: a few too many, never one too few. An edit
   * exchanges one letter for another at most, so the sets of letters of the two differ by two for each.
   */
  *near(folded: string, edits: number): Generator<string> {
    const letters = lettersOf(folded);
    for (let length = folded.length - edits; length <= folded.length + edits; length += 1) {
      const { forms, letters: others } = this.#byLength[length] ?? noForms;
      for (let i = 0; i < others.length; i += 1) {
        if (bitsIn((others[i] ?? 0) ^ letters) > 2 * edits) continue;
        const form = forms[i];
        if (form !== undefined && this.count(form) > 0) yield form;
      }
    }
  }

  #arrange(form: string): void {
    if (/\d/u.test(form)) return;
    const { forms, letters } = (this.#byLength[form.length] ??= { forms: [], letters: [] });
    forms.push(form);
    letters.push(lettersOf(form));
  }
}

const noForms = { forms: [], letters: [] };

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
