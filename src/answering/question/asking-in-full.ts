/** "What's", "hows" and "why'd" as two words: what asks, and the verb that it has run together with. */
export function askingInFull(text: string): string {
  return text
    .replace(whoseThing, 'whose')
    .replace(
      runTogether,
      (whole, asking: string, marked: string | undefined, bare: string | undefined) =>
        // In capitals it is the health organisation's.
        asking === 'WHO'
          ? whole
          : `${asking} ${verbs[(marked ?? bare ?? '').toLowerCase()] ?? 'is'}`,
    )
    .replace(hadOrWould, (_, asking: string, next: string) =>
      next.toLowerCase() === 'been' ? `${asking} had been` : `${asking} would ${next}`,
    )
    .replace(hasDone, '$1 has');
}

const runTogether =
  /(?<![\p{L}\p{N}'’])(who|what|when|where|why|how)(?:['’](s|d|ll|re|ve)|(s|d))(?![\p{L}\p{N}'’])/giu;

const verbs: Readonly<Record<string, string>> = {
  s: 'is',
  d: 'did',
  ll: 'will',
  re: 'are',
  ve: 'have',
};

/** "Who'd *have* thought", "what'd *been*": behind it stands no verb that "did" could lead. */
const hadOrWould =
  /\b(who|what|when|where|why|how) did (have|been|be|like|rather|prefer)(?= \p{L})/giu;

/** "What's *happened*", "who's *been* told": behind "is" they would be done to it. */
const hasDone =
  /\b(who|what|where|how) is(?= (?:been|got|gone|happened|changed|become|come|won|taken|bought|said|done|died|resigned|quit|agreed)\b)/giu;

/** "Whos idea was it?": two verbs stand side by side in no question. */
const whoseThing = /\bwho['’]?s(?= \p{L}+ (?:is|was|are|were)\b)/giu;
