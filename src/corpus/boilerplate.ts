import type { Block } from './reading.ts';
export function findBoilerplate(_text: string, blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.flatMap((block, index) => (block.aside ? [index] : [])));
}
