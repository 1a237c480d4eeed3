import fc from 'fast-check';

const FIRST_HALF = 0xd800;
const HALVES = 0x800;

/** Any letter or sign of Unicode, used or not. fast-check's own takes a second of preparation. */
export const anySign = fc
  .integer({ min: 0, max: 0x10_ffff - HALVES })
  .map((at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES));
