/**
 * Whether a name stands where the answer to "who" stands. `unfit`: it surely does not; `unsaid`: the sentence says nothing
 * of what is asked; `open`: nothing tells.
 */
export type PartFit = 'fits' | 'unfit' | 'open' | 'unsaid';

/** "Who did it?", "who was hurt?", "whom did they meet?": which part of a clause is asked for. */
export type Part = 'doer' | 'sufferer' | 'object';
