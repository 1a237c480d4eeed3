import fc from 'fast-check';

const FIRST_HALF = 0xd800;
const HALVES = 0x800;

/** Any letter or sign of Unicode, used or not. fast-check's own takes a second of preparation. */
export const anySign = fc
  .integer({ min: 0, max: 0x10_ffff - HALVES })
  .map((at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES));

const addressSign = fc.oneof(
  fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@".split('')),
  anySign.map((sign) => encodeURIComponent(sign)),
);
const addressPart = fc.string({ unit: addressSign, maxLength: 12 });

/** The address of any web page, with a question and a place in the page or without; fast-check's own is slow as well. */
export const anyAddress = fc
  .tuple(
    fc.constantFrom('http://', 'https://'),
    fc.domain(),
    fc.array(
      addressPart.map((part) => `/${part}`),
      { maxLength: 4 },
    ),
    fc.oneof(
      fc.constant(''),
      addressPart.map((part) => `?${part}`),
    ),
    fc.oneof(
      fc.constant(''),
      addressPart.map((part) => `#${part}`),
    ),
  )
  .map(([scheme, domain, path, ...rest]) => [scheme, domain, ...path, ...rest].join(''));
