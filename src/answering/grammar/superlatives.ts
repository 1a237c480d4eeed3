/** "Longest", "most", "first", "only": what one alone of its kind can be. "Forest" and "priest" are none. */
export function isDistinctive(folded: string): boolean {
  return (
    /^(?:first|last|only|sole|original|most|least|best|worst)$/u.test(folded) ||
    isSuperlative(folded)
  );
}

function isSuperlative(folded: string): boolean {
  return /^\p{Ll}{3,}est$/u.test(folded) && !noSuperlative.test(folded);
}

const noSuperlative =
  /^(?:forest|priest|interest|disinterest|harvest|protest|request|contest|conquest|guest|quest|inquest|bequest|arrest|chest|crest|invest|manifest|honest|dishonest|modest|immodest|digest|suggest|tempest|northwest|southwest|midwest|unrest|ingest|infest|detest|attest|behest|wrest)$/u;
