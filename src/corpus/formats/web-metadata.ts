import * as z from 'zod';
import type { Declared } from '../reading.ts';
import type { HtmlDocument, HtmlElement } from './html-tree.ts';

/** The meta tags that tell of the article, of each field the most exact first; `name`, `property` or `itemprop`. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  author: ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'],
  published: [
    'article:published_time',
    'date',
    'dc.date',
    'datepublished',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'dcterms.created',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'],
  site: ['og:site_name', 'application-name', 'publisher'],
  url: ['og:url', 'canonical'],
} as const satisfies Record<keyof Declared, readonly string[]>;

/** What a page's meta tags and its JSON-LD declare; the page's `<title>` where nothing else gives one. */
export function readPageMetadata(page: HtmlDocument): Declared {
  const tags = metaTags(page);
  const linked = linkedData(page);
  const notes = textNotes(page);
  const read = (field: keyof Declared): string | undefined => {
    const value = META[field]
      .map((name) => tags.get(name))
      .find((content) => content !== undefined);
    return value ?? linked[field];
  };
  const site = read('site');
  const author = read('author') ?? notes.author;
  return {
    title: read('title') ?? pageTitle(page, site),
    // Some sites put a profile's address where the name belongs.
    author: author?.startsWith('http') === true ? linked.author : author,
    published: read('published'),
    updated: read('updated') ?? notes.updated,
    site: site ?? titleSite(page),
    url:
      read('url') ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
  };
}

function metaTags(page: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim() ?? '';
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** `Headline | Site`: the headline; the `<h1>` where the title holds nothing else but it and the site. */
function pageTitle(page: HtmlDocument, site: string | undefined): string | undefined {
  const title = textOf(page.querySelector('head title'));
  const heading = textOf(page.querySelector('h1'));
  if (heading !== '' && (title === '' || title.includes(heading))) return heading;
  const ending = / [|–—·»-] ([^|–—·»]{1,40})$/u.exec(title);
  if (ending !== null && (site === undefined || ending[1] === site) && ending.index > 15) {
    return title.slice(0, ending.index);
  }
  return title === '' ? undefined : title;
}

/** The site's name behind the headline in the page's title: "Inside the cull | The Desk". */
function titleSite(page: HtmlDocument): string | undefined {
  const title = textOf(page.querySelector('head title'));
  const heading = textOf(page.querySelector('h1'));
  if (heading === '' || !flatDashes(title).startsWith(flatDashes(heading))) return undefined;
  return /^ [|–—·»-] ([^|–—·»]{2,40})$/u.exec(title.slice(heading.length))?.[1];
}

/** A heading's dashes are often finer than the title's. */
function flatDashes(line: string): string {
  return line.replace(/[‐‑‒–—]/gu, '-');
}

function textOf(element: HtmlElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Lines such as "Author: …" that stand anywhere in the page, also outside of the article. */
function textNotes(page: HtmlDocument): Declared {
  let author: string | undefined;
  let updated: string | undefined;
  for (const element of page.querySelectorAll('p, li, span, small, time')) {
    const content = element.textContent ?? '';
    if (content.length > 120) continue;
    author ??= /^\s*(?:author|written by)\s*:\s*(\S.{1,60}?)\s*$/iu.exec(content)?.[1];
    updated ??= /^\s*last updated\s*:\s*(?=\S)([^\d\n]*\d.*)$/iu.exec(content)?.[1];
  }
  return { author, updated };
}

const name = z.string().or(z.object({ name: z.string() }).transform((thing) => thing.name));
const article = z.object({
  headline: z.string().optional().catch(undefined),
  author: name
    .or(z.array(name).transform((names) => names.join(', ')))
    .optional()
    .catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
  publisher: name.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});
const types = z.union([z.string(), z.array(z.string())]).transform(String);
const thing = z.object({ '@type': types });
const graph = z.object({ '@graph': z.array(z.unknown()) });

/** The first article in the page's JSON-LD (schema.org); a broken one counts as none. */
function linkedData(page: HtmlDocument): Declared {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const value of things(parseJson(script.textContent ?? ''))) {
      const type = thing.safeParse(value);
      if (!type.success || !/Article|Posting|Report|WebPage/u.test(type.data['@type'])) continue;
      const found = article.safeParse(value);
      if (!found.success) continue;
      const { headline, author, datePublished, dateModified, publisher, url } = found.data;
      return {
        title: headline,
        author,
        published: datePublished,
        updated: dateModified,
        site: publisher,
        url,
      };
    }
  }
  return {};
}

function things(value: unknown): readonly unknown[] {
  const nested = graph.safeParse(value);
  if (nested.success) return nested.data['@graph'];
  return Array.isArray(value) ? value : [value];
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
