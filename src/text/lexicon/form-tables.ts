/** A form and the word that it is of. */
export type Form = readonly [form: string, word: string];

/** The forms of a table: in each line a word and its forms. */
export function formsIn(table: string): Form[] {
  return table.split('\n').flatMap((line) => {
    const [word, ...forms] = wordsIn(line);
    return word === undefined ? [] : forms.map((form): Form => [form, word]);
  });
}

/** Each form to its word. */
export function recordOf(forms: readonly Form[]): Record<string, string> {
  return Object.fromEntries(forms);
}

/** The words between white space. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}
