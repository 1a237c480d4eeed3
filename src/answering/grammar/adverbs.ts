/** "Quickly", "finally": whether a folded word ends as adverbs do and is no noun or verb that only looks like one: not "family". */
export function endsAsAdverb(folded: string): boolean {
  return /.{3}ly$/u.test(folded) && !noAdverb.test(folded);
}

const noAdverb =
  /^(?:(?:re|sub)?assembly|anomaly|(?:under)?belly|bully|butterfly|(?:\p{L}+)?family|firefly|dragonfly|gravelly|homily|imply|italy|melancholy|monopoly|duopoly|multiply|potbelly|rally|(?:re)?apply|reply|(?:re)?supply|comply|tally|ally|july|jelly|trolly|holly|folly|gully|lolly)$/u;
