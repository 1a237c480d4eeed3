/** Lower case, accents and shapes of apostrophes removed: `Håkansson’s` → `hakansson's`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (isPlain(lower)) return lower;
  // Only the accents of European letters go: in other scripts a mark is a vowel or makes another letter.
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/[ßłøæœđðþı]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 126) return false;
  return true;
}
