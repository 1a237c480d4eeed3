import { wordsOf } from '../../text/words.ts';
import { foldWord } from '../../text/fold-word.ts';
import type { ArticleFact } from './article-forms.ts';
import { FORMS } from './article-forms.ts';

/** A question about the articles, as worded; which of them are meant depends on the library. */
export interface ArticleQuestion {
  readonly fact: ArticleFact;
  readonly object: ArticleObject;
}

/** How a question names the articles it is about. */
export type ArticleObject =
  /** "It", "this", "these": whatever is there. */
  | { readonly kind: 'all' }
  /** What stands in quotation marks. */
  | { readonly kind: 'title'; readonly title: string }
  | DescribedArticle;

/** "The Herald's report", "this piece", "the article about the heron", "the Ledger". */
export interface DescribedArticle {
  readonly kind: 'described';
  /** All of it as asked: it may be a title without quotation marks. */
  readonly text: string;
  /** The word for an article, in the singular; null where none is said. */
  readonly noun: string | null;
  /** True with "this", "these": what is meant lies before the asker. */
  readonly pointed: boolean;
  /** Folded words that name the source, or say which article; empty for none. */
  readonly source: readonly string[];
  /** True where these can only be the source's name: "the piece in the Ledger", "when did the Ledger publish …". */
  readonly outright: boolean;
  /** Folded words of what the article is said to be about; empty for none. */
  readonly topic: readonly string[];
}

/** A longer text is no such question. */
const longest = 300;

/**
 * Reads a question about the articles themselves: "Who wrote the Herald's report?", "when was this published". Null for
 * any other. "Who wrote the song?" is one of the world, and so is every question whose object is no word for an article.
 */
export function articleQuestion(text: string): ArticleQuestion | null {
  if (text.length > longest) return null;
  const { plain, title } = withoutTitle(withoutOpening(plainText(text)));
  for (const { fact, form, loose } of FORMS) {
    const found = form.exec(plain)?.groups;
    if (found === undefined) continue;
    const { object = '', verb = '', source } = found;
    const meant = ofSource(objectOf(object.trim(), title, loose), source);
    if (meant === null || (isLeaning(meant) && NOT_OF_IT.test(verb))) continue;
    return { fact: fact === 'published' && UPDATING.test(verb) ? 'updated' : fact, object: meant };
  }
  return null;
}

/** A question in lower case, with plain quotation marks and without the mark at its end. */
export function plainText(text: string): string {
  return foldWord(text)
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<![\s?!.,])[\s?!.,]+$/u, '')
    .replace(/\bwho's\b/u, 'who is')
    .replace(/\b(what|when|which)'s\b/u, '$1 is');
}

const OPENING =
  /^(?:(?:and|so|but|ok|okay|hey|hi|please|also|then|well),? |(?:can|could) (?:you|anyone|somebody) (?:please )?tell me |(?:do you|does any(?:one|body)) know |tell me |i (?:want|would like) to know )/u;

function withoutOpening(text: string): string {
  const shorter = text.replace(OPENING, '');
  return shorter === text ? text : withoutOpening(shorter);
}

/** A title in quotation marks, taken out; a mark is left in its place. */
function withoutTitle(text: string): { readonly plain: string; readonly title: string | null } {
  const quoted = /"([^"]{3,200})"/u.exec(text) ?? /(?<=^|\s)'(.{3,200})'(?=$|[\s,])/u.exec(text);
  return quoted === null
    ? { plain: text, title: null }
    : { plain: text.replace(quoted[0], titleMark), title: quoted[1] ?? '' };
}

const titleMark = '§';

const UPDATING = /updat|edit|revis|modif|correct/u;
/** Said of "it", these are likelier about what an article reports: a game is released, a law revised. */
const NOT_OF_IT = /releas|issu|edit|revis|modif|correct|put|dated|come|appear$|go/u;

/** "When did the Ledger publish its article?": the article in the Ledger. */
function ofSource(object: ArticleObject | null, source: string | undefined): ArticleObject | null {
  if (object === null || source === undefined || object.kind === 'title') return object;
  const named = namingWords(wordsOf(source).map(({ folded }) => folded));
  if (named.length === 0) return null;
  const plain: DescribedArticle =
    object.kind === 'all' ? { ...described('', nothing), noun: 'article' } : object;
  return { ...plain, source: [...named, ...plain.source], outright: true };
}

function isLeaning(object: ArticleObject): boolean {
  return object.kind === 'all';
}

const LEANING =
  /^(?:it|its|this|that|these|those|them|they|(?:all|each|both) (?:of )?(?:it|this|these|them|those)|)$/u;

/** Words for an article; what a newspaper, a blog or an office puts out. */
const NOUN =
  /^(?:article|piece|story|report|post|blogpost|blog|column|editorial|feature|review|interview|newsletter|bulletin|faq|dispatch|statement|one|text|page|item|entry)$/u;
/** Words before such a noun that name no source. */
const BESIDE = /^(?:news|newspaper|blog|web|online|magazine|press|whole|original|full)$/u;
const DETERMINER =
  /^(?:the|this|that|these|those|each|every|all|both|a|an|its|their|of|said|first|last|latest)$/u;
const POINTING = /^(?:this|these)$/u;
/** Where the words that name an article end and what is said of it begins. */
const LINK =
  /^(?:about|regarding|concerning|on|over|by|from|in|at|of|titled|called|entitled|headlined)$/u;
/** What follows one of these narrows the article down by what no library tells. */
const CLAUSE = /^(?:that|which|who|whom|whose|where|when|for|with|and|or|to|if|because)$/u;

function objectOf(text: string, title: string | null, loose: boolean): ArticleObject | null {
  if (title !== null) return isTitled(text) ? { kind: 'title', title } : null;
  if (LEANING.test(text)) return { kind: 'all' };
  const words = wordsOf(text).map(({ folded }) => folded);
  const from = words.findIndex((word) => !DETERMINER.test(word));
  if (from < 0) return null;
  const link = words.findIndex((word, at) => at >= from && LINK.test(word));
  const head = words.slice(from, link < 0 ? words.length : link);
  const tail = link < 0 ? [] : words.slice(link + 1);
  const noun = nounOf(head.at(-1), head.at(-2));
  const source = noun === null ? head : namingWords(head.slice(0, -1));
  if (noun === null && (!loose || tail.length > 0)) {
    // It may still be a title without its quotation marks.
    return loose ? described(text, nothing) : null;
  }
  if ([...head, ...tail].some((word) => CLAUSE.test(word)))
    return loose ? described(text, nothing) : null;
  const about = /^(?:about|regarding|concerning|on|over)$/u.test(words[link] ?? '');
  return described(text, {
    noun,
    pointed: words.slice(0, from).some((word) => POINTING.test(word)),
    source: [...source, ...(about ? [] : namingWords(tail))],
    outright: !about && tail.length > 0,
    topic: about ? namingWords(tail) : [],
  });
}

/** "'Rust never sleeps'", "the piece titled 'Rust never sleeps'". */
function isTitled(text: string): boolean {
  return (
    text.includes(titleMark) &&
    wordsOf(text).every(
      ({ folded }) =>
        nounOf(folded) !== null ||
        DETERMINER.test(folded) ||
        LINK.test(folded) ||
        BESIDE.test(folded),
    )
  );
}

function described(text: string, said: Omit<DescribedArticle, 'kind' | 'text'>): DescribedArticle {
  return { kind: 'described', text, ...said };
}

const nothing = { noun: null, pointed: false, source: [], outright: false, topic: [] } as const;

function nounOf(word: string | undefined, before = ''): string | null {
  const one = (word ?? '').replace(/^stories$/u, 'story').replace(/s$/u, '');
  if (!NOUN.test(one)) return null;
  if (one === 'post' && before === 'blog') return 'blogpost';
  return BESIDE.test(before) && /^(?:story|report|item|piece)$/u.test(one) ? 'article' : one;
}

function namingWords(words: readonly string[]): string[] {
  return words.filter(
    (word) => !DETERMINER.test(word) && !BESIDE.test(word) && !/^(?:com|org|net|www)$/u.test(word),
  );
}
