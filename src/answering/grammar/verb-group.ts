import { endsAsAdverb } from './adverbs.ts';
import { isAuxiliary, isCopula } from './auxiliaries.ts';

/** "Has", "been", "they'll", "not", "soon": what stands before a verb and belongs to it. Folded. */
export function isOfVerbGroup(folded: string): boolean {
  return (
    isAuxiliary(folded) ||
    isCopula(folded) ||
    isBesideVerb(folded) ||
    WHEN.has(folded) ||
    contracted.test(folded)
  );
}

/** "Not", "already", "hardly": what stands between an auxiliary and its verb and says how or whether, not when. Folded. */
export function isBesideVerb(folded: string): boolean {
  return BESIDE.has(folded) || endsAsAdverb(folded);
}

const BESIDE: ReadonlySet<string> = new Set(
  'not never longer far already also still just only even ever really once having'.split(' '),
);
const WHEN: ReadonlySet<string> = new Set('now then soon later since yet'.split(' '));
const contracted = /n't$|'(?:ll|ve|re|m|d)$/u;

/** "Will", "did", "couldn't", "to": behind it a verb stands as the dictionary has it. Folded. */
export function leadsInfinitive(folded: string): boolean {
  return INFINITIVE.has(folded) || /.n't$|.'ll$/u.test(folded);
}

const INFINITIVE: ReadonlySet<string> = new Set(
  'to will would can could may might must shall should do does did cannot not'.split(' '),
);
