import type { WordForms } from './word-forms.ts';

/**
 * The library's words that a misspelt one may stand for, the likeliest first; empty for none. Only for words the library
 * has never seen: a word that it knows is never "corrected".
 */
export function likelySpellings(folded: string, forms: WordForms): string[] {
  const allowed = allowedEdits(folded.length);
  if (allowed === 0 || forms.count(folded) > 0 || /\d/u.test(folded)) return [];
  const found: { form: string; cost: number }[] = [];
  for (const form of forms.near(folded, allowed)) {
    const edits = editDistance(folded, form, allowed);
    if (edits > allowed) continue;
    // Slips lose letters; a short word with one too many is more often another word ("reset" is no "rest").
    if (form.length < folded.length && folded.length < longEnoughToShorten) continue;
    if (isAnotherWord(folded, form)) continue;
    // A wrong first letter is rare; a word the library uses often is the likelier one.
    const cost =
      edits + (form[0] === folded[0] ? 0 : 0.6) - Math.min(0.3, Math.log1p(forms.count(form)) / 20);
    found.push({ form, cost });
  }
  found.sort((a, b) => a.cost - b.cost || (a.form < b.form ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  return found
    .filter(({ cost }) => cost < best + 0.25 && cost < allowed + 0.5)
    .slice(0, 2)
    .map(({ form }) => form);
}

/** Letters from which a word may be a misspelling of a shorter one. */
const longEnoughToShorten = 7;

/**
 * Whether a short word has one consonant for another, which makes another word: "gold" is no slip for "good", nor "rome" for
 * "rope". A vowel is soon put for a vowel ("sistem"), and letters are swapped ("strom").
 */
function isAnotherWord(folded: string, form: string): boolean {
  if (folded.length !== form.length || folded.length >= longEnoughForOtherLetter) return false;
  return lettersOf(folded) !== lettersOf(form) && consonantsOf(folded) !== consonantsOf(form);
}

/** Letters from which a word with a wrong one is more likely a slip than another word. */
const longEnoughForOtherLetter = 7;

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** With every vowel alike, each in its place. */
function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/gu, '.');
}

/** Short words have too many neighbours to be guessed at. */
function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Three rows of the table of edits, used over and over: a question may ask for thousands of distances. */
const rows = [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)];

/** Edits between two words, neighbouring letters swapped counting one (Damerau 1964); `atMost + 1` when there are more. */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1;
  let [beforeLast, last, row] = rows.map((old) =>
    old.length > b.length ? old : new Uint16Array(b.length + 1),
  );
  if (beforeLast === undefined || last === undefined || row === undefined) return atMost + 1;
  [rows[0], rows[1], rows[2]] = [beforeLast, last, row];
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > atMost) return atMost + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(atMost + 1, last[b.length] ?? 0);
}
