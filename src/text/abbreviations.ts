/** Words of English whose stop never ends a sentence, for a name or a number must follow. Lower case, no stop. */
const BEFORE_NAMES = words(`
  mr mrs ms messrs mx dr prof gov sen rep gen lt col maj capt cpt sgt cpl pvt cmdr adm brig hon rev fr st ste mt ft
  pres supt insp det amb atty supt vs v cf eg e.g i.e viz approx ca fig figs eq vol ch sec art ed eds pp p nos`);

/** Words whose stop may end a sentence; it does when a word follows that begins one. */
const BEFORE_ANYTHING = words(`
  inc ltd co corp bros llc plc jr sr esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a al etc est dept univ assn ave blvd rd
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun`);

/** Words that, capitalised, begin a sentence far more often than they follow an abbreviation. */
const STARTERS = words(`
  the a an it its he she they we i you his her their our my this that these those there here but and or so yet
  in on at by for from with without after before since while when where who what why how as if although though because
  however meanwhile still then now no not nobody nothing some many most all both each every one two three
  to of over under about according another such only even also once`);

const TIMES = words('a.m p.m am pm');
const AFTER_TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december est edt et pst pdt pt cst cdt ct gmt bst utc cet`);

/**
 * Whether the stop at the end of `left` belongs to an abbreviation or an initial and does not end a sentence.
 * `left` is the end of what stands before the boundary, without white space behind; `right` what follows.
 */
export function isAbbreviation(left: string, right: string): boolean {
  const word = /(?:^|[\s([“"‘'—–/-])([\p{L}.]{1,8})\.$/u.exec(left)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const next = /^\s*["“‘'(]?([\p{L}\p{N}]+)/u.exec(right)?.[1] ?? '';
  if (BEFORE_NAMES.has(lower)) return true;
  if (lower === 'no') return /^\d/u.test(next);
  if (TIMES.has(lower)) return /^\d/u.test(next) || AFTER_TIMES.has(next.toLowerCase());
  if (!BEFORE_ANYTHING.has(lower) && !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  return next !== '' && !STARTERS.has(next.toLowerCase());
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
