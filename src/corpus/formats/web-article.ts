import {
  countMarkup,
  isElement,
  parseHtml,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

/** Never an article's text, wherever it stands. */
const NEVER =
  'script, style, noscript, template, nav, form, button, input, select, textarea, iframe, object, svg, canvas, audio, video, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"]';

/** Set aside by their name: a word of the class or the id. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:ad-?(?:s|box|unit|slot|wrap\w*|container|block|banner)?|advert\w*|sponsor\w*|promo\w*|mpu|leaderboard|ticker|breaking|sticky|teasers?|banner|cookies?|consent|gdpr|newsletter|subscri\w+|paywall|social|share|sharing|related|recommend\w*|most-?read|breadcrumbs?|menu|nav|navbar|sidebar|skip|toolbar|pagination|popup|modal|foot|footer)(?:$|[\s_-])/iu;

/** A page of more elements or more text than this is no article, and looking for one in it would take seconds. */
const MOST_ELEMENTS = 20_000;
const MOST_TEXT = 200_000;

/** Under a text this short no article is recognised, in characters. */
const SHORTEST_ARTICLE = 140;

/**
 * The parts of a page that make up its article, in order: its main heading, where that stands outside, and the
 * element that holds the text. Readability finds it; where it finds none, `<article>`, `<main>` or the body is taken.
 * Removes what is never text from the page.
 */
export async function findArticle(page: HtmlDocument): Promise<readonly HtmlElement[]> {
  removeNeverText(page);
  const container = (await readabilityContainer(page)) ?? markedContainer(page);
  const heading = page.querySelector('h1');
  return heading === null || contains(container, heading) ? [container] : [heading, container];
}

/** What holds more of the page's text is no aside, whatever its name: "content with-sidebar". */
const LARGEST_ASIDE = 0.4;

function removeNeverText(page: HtmlDocument): void {
  for (const element of page.querySelectorAll(NEVER)) element.remove();
  const most = (page.body.textContent ?? '').length * LARGEST_ASIDE;
  for (const element of page.body.querySelectorAll('*')) {
    if (isSetAside(element) && (element.textContent ?? '').length < most) element.remove();
  }
}

function isSetAside(element: HtmlElement): boolean {
  const tag = element.nodeName.toLowerCase();
  if (tag === 'main' || tag === 'article' || tag === 'body' || tag === 'h1') return false;
  if (tag === 'aside') return true;
  if (tag === 'footer' || tag === 'header') return !hasAncestor(element, 'ARTICLE');
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const style = element.getAttribute('style') ?? '';
  return (
    ASIDE_NAMES.test(names.slice(0, 500)) || /display:\s*none|visibility:\s*hidden/iu.test(style)
  );
}

/** An element that holds this share of the text that Readability keeps, and no child that does, is the container. */
const CONTAINER_SHARE = 0.85;

/** The element around what Readability takes for the article; null when it finds none, or the page is too big or dense. */
async function readabilityContainer(page: HtmlDocument): Promise<HtmlElement | null> {
  const blocks = [...page.body.querySelectorAll('p, li, blockquote, pre, td, h2, h3, h4, div')];
  if (isTooBig(page)) return null;
  // Before the blocks are marked, for a mark is one more object each.
  if (isDense(String(page), blocks.length * MARK.length)) return null;
  for (const [index, block] of blocks.entries()) block.setAttribute('data-block', String(index));
  const kept = await keptBlocks(String(page));
  return containerOf(blocks.filter((block) => kept.has(block.getAttribute('data-block') ?? '')));
}

/** The numbers of the blocks that Readability leaves standing; it takes its page apart, so it is given one of its own. */
async function keptBlocks(markedSource: string): Promise<ReadonlySet<string>> {
  const { Readability } = await import('@mozilla/readability');
  const copy = await parseHtml(markedSource);
  const options = { serializer: (article: HtmlElement) => article, maxElemsToParse: MOST_ELEMENTS };
  const kept = new Set<string>();
  try {
    const article: unknown = new Readability<HtmlElement>(copy, options).parse()?.content;
    if (!isMarkup(article)) return kept;
    for (const block of article.querySelectorAll('[data-block]'))
      kept.add(block.getAttribute('data-block') ?? '');
  } catch {
    // Too many elements, or markup it cannot take: the page's own marks decide.
  }
  return kept;
}

/** The innermost element that holds nearly all of the kept blocks' text, or the `<article>` around it. */
function containerOf(kept: readonly HtmlElement[]): HtmlElement | null {
  const held = new Map<HtmlElement, number>();
  let total = 0;
  for (const block of kept.filter((element) => !holdsBlocks(element))) {
    const length = (block.textContent ?? '').trim().length;
    total += length;
    for (const ancestor of ancestorsOf(block))
      held.set(ancestor, (held.get(ancestor) ?? 0) + length);
  }
  if (total < SHORTEST_ARTICLE) return null;
  // Ancestors are entered from the inside outwards: the first that holds enough is the innermost.
  const container = [...held].find(([, length]) => length >= total * CONTAINER_SHARE)?.[0] ?? null;
  if (container === null) return null;
  return ancestorsOf(container).find((ancestor) => ancestor.nodeName === 'ARTICLE') ?? container;
}

function holdsBlocks(element: HtmlElement): boolean {
  return element.querySelector('[data-block]') !== null;
}

/** `<article>` or `<main>` where it holds an article's worth of text, else the body. */
function markedContainer(page: HtmlDocument): HtmlElement {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const found = [...page.querySelectorAll(selector)];
    const [only] = found;
    if (
      only !== undefined &&
      found.length === 1 &&
      (only.textContent ?? '').trim().length >= SHORTEST_ARTICLE
    ) {
      return only;
    }
  }
  return page.body;
}

function ancestorsOf(element: HtmlElement): readonly HtmlElement[] {
  const ancestors: HtmlElement[] = [];
  for (let node: HtmlNode | null = element.parentNode; node !== null; node = node.parentNode) {
    if (isElement(node)) ancestors.push(node);
  }
  return ancestors;
}

function contains(container: HtmlElement, element: HtmlElement): boolean {
  return ancestorsOf(element).includes(container);
}

function hasAncestor(element: HtmlElement, nodeName: string): boolean {
  return ancestorsOf(element).some((ancestor) => ancestor.nodeName === nodeName);
}

function isMarkup(value: unknown): value is HtmlElement {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}

function isTooBig(page: HtmlDocument): boolean {
  const elements = [...page.querySelectorAll('*')].length;
  if (elements > MOST_ELEMENTS || (page.body.textContent ?? '').length > MOST_TEXT) return true;
  return depthOf(page.body) > DEEPEST;
}

/**
 * Readability takes some 0.02 ms for an element, and a fourth of that for an entity, which divides a text. A page with an
 * element for every 70 characters of its markup is a table or a list; that of an article has half as many or fewer.
 */
const DENSE_FROM = 1_000;
const CHARACTERS_FOR_AN_ELEMENT = 70;
const ELEMENT_FOR_ENTITIES = 4;

/** @param marks how many characters the marks of its blocks will add */
function isDense(source: string, marks: number): boolean {
  const { tags, entities } = countMarkup(source);
  const pieces = tags + entities / ELEMENT_FOR_ENTITIES;
  return pieces > DENSE_FROM && pieces * CHARACTERS_FOR_AN_ELEMENT > source.length + marks;
}

const MARK = ' data-block="1000"';

/** Elements nested deeper than this make Readability, which is recursive and quadratic in depth, too slow. */
const DEEPEST = 200;

function depthOf(body: HtmlElement): number {
  let deepest = 0;
  const pending: { node: HtmlNode; depth: number }[] = [{ node: body, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.node.childNodes) {
      if (isElement(child)) pending.push({ node: child, depth: next.depth + 1 });
    }
  }
  return deepest;
}
