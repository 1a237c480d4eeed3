/** What may stand between the halves of a word: "don’t", "half-time", "U.S". */
const longestJoint = 100;

/** Letters and digits with "don’t" and "half-time" as one word each. Linear in the length of the text. */
export function countWords(text: string): number {
  let words = 0;
  let end = -Infinity;
  let isJoined = false;
  for (let at = 0; at < text.length; at += 1) {
    const first = at;
    const code = text.codePointAt(at) ?? 0;
    if (code >= kinds.length) at += 1;
    const kind = kindOf(code);
    if (kind === LETTER) {
      if (!isJoined || first - end > longestJoint) words += 1;
      isJoined = true;
      end = at + 1;
    } else if (kind === OTHER) isJoined = false;
    else if (kind === MARK && isJoined && end === first) end = at + 1;
  }
  return words;
}

const OTHER = 1;
/** Letters and digits. */
const LETTER = 2;
/** An accent that is a character of its own. */
const MARK = 3;
const JOINT = 4;

/** By code, as far as they were met; what takes two codes is too rare. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known > 0) return known;
  const kind = kindOfCharacter(String.fromCodePoint(code));
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

function kindOfCharacter(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /['’.-]/u.test(character) ? JOINT : OTHER;
}
