/** What can be asked of an article itself, instead of what it reports. */
export type ArticleFact = 'author' | 'published' | 'updated' | 'outlet';

/** A way to ask something of an article. */
interface Form {
  readonly fact: ArticleFact;
  /** Its group `object` is the article, `verb` what was done to it. */
  readonly form: RegExp;
  /** False where only a word for an article, a title or "it" will do, and no source's name alone. */
  readonly loose: boolean;
}

const WRITERS =
  "(?:author|writer|journalist|reporter|columnist|blogger)s?(?: name| names|'s name)?";
const DONE =
  '(?<verb>(?:(?:first|originally|last|most recently) )?(?:published|posted|written|released|issued|printed|put (?:up|online|out)|updated|edited|revised|modified|corrected|dated|publish|come out|appear|go (?:up|online|live)))';
const OUTLETS =
  '(?:(?:news )?(?:outlet|newspaper|paper|site|website|publication|magazine|source|publisher|blog)s?|media)';

/** The ways to ask, for text in lower case with plain quotation marks; the first that fits counts. */
export const FORMS: readonly Form[] = [
  author(
    '^who (?:else )?(?:wrote|authored|penned|has written|actually wrote) (?<object>.+)$',
    true,
  ),
  author(`^(?:which|what) ${WRITERS} (?:wrote|authored|penned) (?<object>.+)$`, true),
  author(
    `^(?:who (?:is|was|are|were)|what (?:is|are)|name) the (?:name of the )?${WRITERS} (?:of|behind) (?<object>.+)$`,
    true,
  ),
  author('^who (?:is|are) the authors?(?<object>)$', false),
  author('^who (?:is|was|were) (?<object>.+?) (?:written|authored|penned)(?: by)?$', false),
  author(
    '^by (?:whom|who) (?:is|was|are|were) (?<object>.+?)(?: (?:written|authored|penned))?$',
    false,
  ),
  author('^(?<object>.+?) (?:is|was) written by (?:whom|who)$', false),
  author('^whose byline is (?:on|over|under) (?<object>.+)$', false),
  author('^(?:the )?authors? of (?<object>.+)$', false),
  author('^(?<object>.+ (?:article|blog post|piece|story|post|report)) authors?$', false),
  date(`^when (?:was|were|is|are|did|has) (?<object>.+?) (?:been )?${DONE}$`),
  date(
    `^(?:on )?(?:what|which) (?:date|day|year|month) (?:was|were|is|did) (?<object>.+?) ${DONE}(?: on)?$`,
  ),
  date(
    '^(?:what is )?(?:the )?(?:publication |publishing |publish )?date of (?:the )?(?:publication of )?(?<object>.+)$',
  ),
  date("^(?:what is )?(?:the )?(?<object>.+?)(?:'s)? publication date$"),
  date('^(?:how (?:old|recent) is) (?<verb>)(?<object>(?:the|this|that) .+)$'),
  date(
    '^when did (?<source>.+?) (?<verb>publish|post|write|update) (?<object>it|this|(?:the|this|its|their) .+)$',
  ),
  outlet(
    `^(?:which|what) ${OUTLETS} (?:reports?|reported|covers?|covered|published?|wrote|writes?|carried|ran)(?: (?:on|about))? (?<object>.+)$`,
  ),
  outlet(
    '^where (?:was|were|is|did) (?<object>.+?) (?<verb>(?:first |originally )?(?:published|posted|printed|appear))(?: in)?$',
  ),
  outlet('^who (?:published|printed) (?<object>.+)$'),
  outlet(
    `^(?:which|what) ${OUTLETS} (?:is|was) (?<object>.+?) (?:from|in|published (?:in|by|on))$`,
  ),
];

function author(form: string, loose: boolean): Form {
  return { fact: 'author', form: new RegExp(form, 'u'), loose };
}

function date(form: string): Form {
  return { fact: 'published', form: new RegExp(form, 'u'), loose: false };
}

function outlet(form: string): Form {
  return { fact: 'outlet', form: new RegExp(form, 'u'), loose: false };
}
