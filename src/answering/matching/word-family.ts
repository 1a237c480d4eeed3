import { isUnderived } from '../../text/lexicon/own-stems.ts';
import { isFigure } from '../../text/words.ts';
import { familyLetters } from '../../search/term-families.ts';

/** Whether a term of the same first letters is taken for another: derived from one stem, or a look-alike. */
export function areOfOneFamily(a: string, b: string): boolean {
  return !isFigure(b) && (areDerived(a, b) || areAlike(a, b));
}

/** "Failure" and "failed", "closure" and "closed": one stem, which Porter leaves in two forms. */
export function areDerived(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [one, other] = [a.slice(shared), b.slice(shared)];
  if (shared < familyLetters || !endings.has(one) || !endings.has(other)) return false;
  if (isUnderived(a) || isUnderived(b) || !mayPart(one, other)) return false;
  return !areFalseFriends(one, other, shared) && !areFalseFriends(other, one, shared);
}

/** One of two forms is the bare stem, or both end as "violence" and "violent" do: "corner" and "cornice" are two words. */
function mayPart(one: string, other: string): boolean {
  return (
    isBare(one) || isBare(other) || twins.has(`${one} ${other}`) || twins.has(`${other} ${one}`)
  );
}

function isBare(ending: string): boolean {
  return ending === '' || ending === 'e' || ending === 'i';
}

/** Ends of two forms of which neither is the bare stem: "absence" and "absent", "salvage" and "salvor". */
const twins = new Set([
  'anc ant',
  'enc ent',
  'ion or',
  'ion iv',
  'er or',
  'at ion',
  'ist ic',
  'er ist',
  'ag or',
]);

/** "Police" and "policy", "store" and "story", "miss" and "mission": short stems with these endings are other words. */
function areFalseFriends(short: string, long: string, shared: number): boolean {
  if (short !== '' && short !== 'e') return false;
  return (
    ((long === 'i' || long === 'ti') && shared < 7) ||
    ((long === 'er' || long === 'ion') && shared === familyLetters)
  );
}

/** Words that share this many first letters may be of one family ("insure", "insurance" part in stemming). */
const alikeLetters = 5;

/** Whether two terms look alike by their first letters and their length. */
export function areAlike(a: string, b: string): boolean {
  return (
    a.length >= alikeLetters &&
    a.slice(0, alikeLetters) === b.slice(0, alikeLetters) &&
    Math.abs(a.length - b.length) <= 4
  );
}

/** Ends of Porter's stems by which two forms of one stem part. */
const endings = new Set([
  '',
  'e',
  'i',
  'y',
  'ur',
  'ion',
  'it',
  'iti',
  'at',
  'al',
  'anc',
  'enc',
  'ment',
  'er',
  'or',
  'ist',
  'ag',
  'ant',
  'ent',
  'iv',
  'ic',
  'ful',
  'ness',
  'ship',
  'ti',
  's',
]);
