import { setFlagsFromString } from 'node:v8';

/** How much bytecode V8 may copy into a function that it optimises; 920 by itself. */
const INLINED_BYTES = 200;

/**
 * Keeps V8 from copying much of what a function calls into it when it optimises. A question runs a thousand small functions
 * once each for some sentences: copied into each other they take most of a young process's processor time to compile, and are
 * compiled again whenever one of them meets something new.
 */
export function inlineLittle(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTES}`);
}
