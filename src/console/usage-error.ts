/** The program was called wrongly, or what it was pointed at cannot be used: one line for the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
