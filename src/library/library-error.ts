/** A library that cannot be loaded at all: one line that says what was looked for, where, and what was found. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}
