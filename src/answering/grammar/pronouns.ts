/** "It", "those", "there", "anyone", "people": what stands alone, as a subject, for someone or something. Folded. */
export function isStandIn(folded: string): boolean {
  return SUBJECTS.has(folded) || POINTING.has(folded) || UNNAMED.has(folded);
}

/** "I", "they", "it", not "them": a pronoun that is a subject. Folded. */
export function isSubjectPronoun(folded: string): boolean {
  return SUBJECTS.has(folded);
}

/** "It", "them", "those": a pronoun that may be an object. Folded. */
export function isObjectPronoun(folded: string): boolean {
  return OBJECTS.has(folded) || POINTING.has(folded);
}

/** "Anyone", "nothing", "people": whoever or whatever it was. Folded. */
export function isWhoever(folded: string): boolean {
  return /^(?:any|some|every|no)(?:one|body|thing)$|^(?:people|things?)$/u.test(folded);
}

/** "It", "their", "those": what leans on whom or what was named before. Folded. */
export function leansBack(folded: string): boolean {
  return /^(?:its?|they|them|their|these|those|this|that)$/u.test(folded) || isHeOrShe(folded);
}

/** "He", "her": what leans on a person. Folded. */
export function isHeOrShe(folded: string): boolean {
  return /^(?:he|him|his|she|hers?)$/u.test(folded);
}

const SUBJECTS: ReadonlySet<string> = new Set('i we you he she it they'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set(
  'it me us him her them himself herself itself themselves'.split(' '),
);
const POINTING: ReadonlySet<string> = new Set('this that these those'.split(' '));
const UNNAMED: ReadonlySet<string> = new Set(
  'there anyone anybody someone somebody everyone everybody people'.split(' '),
);
