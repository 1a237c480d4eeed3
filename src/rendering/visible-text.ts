/**
 * Hostile text made harmless to look at, in any medium: what a reader sees of the result is the source's letters, in the
 * order in which they stand. One line: white space of every kind, line breaks included, becomes single spaces.
 *
 * Left out: control characters, bidirectional controls, invisible characters that join, hide or smuggle text (kept where
 * a script or an emoji needs them), and combining marks beyond the fourth on one letter. Half a surrogate pair becomes
 * U+FFFD. Takes time linear in the text. Empty when nothing visible remains.
 */
export function visibleText(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\u{FFFD}')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, keepWhereNeeded)
    .replace(WHITE_SPACE, ' ')
    .replace(STACKED_MARKS, '$1')
    .trim();
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

// U+2800 is the empty Braille pattern: printed, yet blank.
const WHITE_SPACE = /[\p{White_Space}\u2800]+/gu;

// Not the controls that are white space (tab to carriage return, next line): those part words. Left out before white space
// is folded, or one between two spaces would leave both. U+FFF9–FFFB hide annotations.
const CONTROLS = /(?:(?![\t-\r\u0085])\p{Control}|[\uFFF9-\uFFFB])+/gu;

// Four marks on one letter is more than any living language writes, and too few to climb into the lines above.
const STACKED_MARKS =
  /([\p{Nonspacing_Mark}\p{Enclosing_Mark}]{4})[\p{Nonspacing_Mark}\p{Enclosing_Mark}]+/gu;

// A flag of a region (England, Scotland …) is a black flag, its code in tag characters, and an end tag: kept whole.
const INVISIBLE =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|\p{Default_Ignorable_Code_Point}/gu;

/** Emoji are joined by U+200D, and shown as pictures or as text by the variation selectors U+FE0F and U+FE0E. */
const BEFORE_EMOJI_JOINER = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const AFTER_EMOJI_JOINER = /^\p{Extended_Pictographic}/u;
const KEYCAP_BASE = /[0-9#*]$/u;

function keepWhereNeeded(found: string, offset: number, whole: string): string {
  // Only the regional flag is longer than one code point.
  if (found.length > 2) return found;
  // Two units reach every code point whole; half of another one at the far end matches nothing below.
  const before = whole.slice(Math.max(0, offset - 2), offset);
  const after = whole.slice(offset + found.length, offset + found.length + 2);
  return isNeeded(found, before, after) ? found : '';
}

function isNeeded(found: string, before: string, after: string): boolean {
  switch (found) {
    case '\u200D':
      return (
        (BEFORE_EMOJI_JOINER.test(before) && AFTER_EMOJI_JOINER.test(after)) ||
        joinsLetters(before, after)
      );
    case '\u200C':
      return joinsLetters(before, after);
    case '\uFE0E':
    case '\uFE0F':
      return (
        /\p{Extended_Pictographic}$/u.test(before) ||
        (KEYCAP_BASE.test(before) && after.startsWith('\u20E3'))
      );
    default:
      return false;
  }
}

/** In scripts whose spelling depends on joiners (Persian half-spaces, Indic conjuncts): the pattern takes long to make. */
function joinsLetters(before: string, after: string): boolean {
  const joining =
    /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Mong}]/u;
  return joining.test(before.slice(-1)) && joining.test(after.slice(0, 1));
}
