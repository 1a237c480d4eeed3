import type { Results } from './results.ts';

export async function writePage(results: Results): Promise<void> {
  void results;
}
