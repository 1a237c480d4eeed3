import { entryPoint } from '../../src/built-program.mjs';

/** Builds the program once, before tests start it many times. */
export async function setup(): Promise<void> {
  await entryPoint('main.mjs');
}
