/** "The", "its", "those", "both": what opens a noun phrase. Folded. */
export function isDeterminer(folded: string): boolean {
  return DEFINITE.has(folded) || QUANTITY.has(folded);
}

/** "A", "the", "its", "those": a determiner that says which one, and not how many. Folded. */
export function isArticleLike(folded: string): boolean {
  return DEFINITE.has(folded);
}

const ARTICLES: ReadonlySet<string> = new Set('the a an its their his her our my your'.split(' '));
const DEFINITE: ReadonlySet<string> = new Set([...ARTICLES, 'this', 'that', 'these', 'those']);
const QUANTITY: ReadonlySet<string> = new Set(
  'some any no another other one two three both all several more every each'.split(' '),
);

/** "The", "an", "their": the same without those that stand alone as well: "this", "those". Folded. */
export function isArticleOrPossessive(folded: string): boolean {
  return ARTICLES.has(folded);
}

/** "His", "whose": a determiner that names another than whom the words before it speak of. Folded. */
export function isOwner(folded: string): boolean {
  return OWNERS.has(folded);
}

/** "Its", "their": what belongs to whom or what was spoken of. Folded. */
export function isPossessive(folded: string): boolean {
  return POSSESSIVES.has(folded);
}

const POSSESSIVES: ReadonlySet<string> = new Set('its his her their'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his her their whose my our'.split(' '));
