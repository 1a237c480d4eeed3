/** The bit that marks the word of that index among a question's words; of very many words some share one. */
export function markOf(index: number): number {
  return 1 << (index & 31);
}
