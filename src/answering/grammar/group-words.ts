import { nounsUnder, singularsOf } from '../../text/lexicon/nouns-under.ts';
import { isPersonNoun } from './person-words.ts';

/** Nouns of the lexicon that are groups and are mostly met as something else. */
const noGroups: ReadonlySet<string> = new Set(
  `nation side band party body chain property trust office operator maker supplier commission studio bank business
  university enterprise service faction movement department hospital`.split(/\s+/u),
);
/** Groups of people, as they act in the news. */
const groups: readonly string[] =
  `police council brigade army navy board committee jury union government ministry parliament court cabinet management
  family couple pair duo trio crew team authorities firefighters coastguard church diocese parish club school firm
  company publisher organisers guild federation association archive museum gallery library charity`.split(
    /\s+/u,
  );

let groupWords: ReadonlySet<string> | undefined;

/** True for a noun, folded, in either number, of those who act together: "the council", "both firms". */
export function isGroupWord(folded: string): boolean {
  groupWords ??= new Set([
    ...[...nounsUnder(['organisation', 'team', 'agency', 'court', 'crew', 'police'])].filter(
      (noun) => !noGroups.has(noun),
    ),
    ...groups,
  ]);
  const known = groupWords;
  return singularsOf(folded).some((noun) => known.has(noun));
}

/** True for a noun, folded, in either number, of people or of those who act together. */
export function isActor(folded: string): boolean {
  return isPersonNoun(folded) || isGroupWord(folded);
}
