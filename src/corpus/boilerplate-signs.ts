/**
 * The words by which boilerplate is known, in English and, for the commonest labels, in other languages of the
 * European press. All patterns are anchored or bounded, so that no text makes them slow.
 */

/** Headings and labels of lists that lead away from the article. Matched against the whole line without its marks. */
const LINK_LABELS: readonly RegExp[] = [
  /^related(?: (?:articles?|stories|posts|content|reading|links|news|topics|coverage))?$/iu,
  /^(?:read|see|watch|listen)(?: (?:next|also|more|this next))$/iu,
  /^more (?:on this(?: story)?|from .{2,40}|stories|like this|to (?:read|explore)|news|articles|reading|about this)$/iu,
  /^you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,20}$/iu,
  /^(?:top|latest|popular|trending|recent|featured|suggested)(?: (?:articles|stories|posts|news|reads|videos|now|on .{2,30}))?$/iu,
  /^recommended(?: (?:articles|stories|posts|reading|tools|products|resources|links|for you|by .{2,30}))?$/iu,
  /^most (?:read|watched|viewed|popular|shared)$/iu,
  /^(?:also|elsewhere) (?:in this (?:edition|issue)|on (?:this|our) site|read)$/iu,
  /^(?:further reading|see also|up next|around the web|from the web|editor['’]?s['’]? picks?|don['’]t miss.{0,20}|in case you missed it|what to read next|keep reading|continue reading|sponsored(?: (?:content|links|stories))?|promoted|external links|sources|references|tags|share this(?: article| story)?|follow us)$/iu,
  /^next (?:month|week|issue|time|up)$/iu,
  /^(?:les også|læs også|läs också|à lire aussi|lire aussi|lesen sie auch|mehr zum thema|auch interessant|lees ook|leggi anche|lea también|te puede interesar|leia também)$/iu,
];

const AUTHOR_INFORMATION =
  /^(?:article|author)(?:['’]?s)? (?:information|info|details|bio)$|^about the authors?$|^authors?$/iu;
const POLL = /^(?:polls?|reader poll|vote|quick poll|survey|quiz|have your say)(?::.{0,150})?$/iu;
const COMMENTS =
  /^(?:\d{1,6} )?(?:comments?|repl(?:y|ies)|responses|reader comments|discussion|leave a (?:comment|reply)|join the (?:conversation|discussion)|comments are closed)(?: ?\(.{1,20}\))?$/iu;

/** A list's label, in any of its languages: "LES OGSÅ / READ ALSO". */
export function isLinkLabel(line: string): boolean {
  if (line.length > 60) return false;
  return line
    .split(' / ')
    .some((label) => LINK_LABELS.some((pattern) => pattern.test(label.replace(/:$/u, ''))));
}

/** "Also read: the scandal of the hollow ball": a label and its only link on one line. */
function isLabelledLink(line: string): boolean {
  const colon = line.indexOf(':');
  return (
    line.length <= 160 &&
    colon > 0 &&
    !line.endsWith('.') &&
    isLinkLabel(line.slice(0, colon).trim())
  );
}

export function isAuthorLabel(line: string): boolean {
  return AUTHOR_INFORMATION.test(line.replace(/:$/u, ''));
}

export function isPollLabel(line: string): boolean {
  return POLL.test(line);
}

export function isCommentsLabel(line: string): boolean {
  return COMMENTS.test(line.replace(/:$/u, ''));
}

/** `Name: …`: a label of one or two words at the start of a line. */
export function fieldLabel(line: string): string | null {
  return /^(\p{Lu}\p{L}{1,15}(?: \p{L}{1,12})?):(?:\s|$)/u.exec(line)?.[1]?.toLowerCase() ?? null;
}

/** The labels of invented biographies and of the figures beneath an article. */
export const PROFILE_FIELDS: ReadonlySet<string> = new Set(
  'name,birthday,born,address,phone,job,hobby,hobbies,introduction,author,last updated,published,views,rating,reviews,email,website'.split(
    ',',
  ),
);

/** The lines of a poll: an option with its share, the number of votes. */
export function isPollResult(line: string): boolean {
  return (
    line.length <= 120 &&
    (/(?:\p{L}|\s)\d{1,3}(?:\.\d)? ?%$/u.test(line) || /^[\d.,\s]+votes?$/iu.test(line))
  );
}

/** Money for a mention: the lists just above such a line are advertising. */
export function isAffiliateNotice(line: string): boolean {
  if (line.length > 400) return false;
  return (
    /\b(?:we|our|this (?:page|post|article|site)|some (?:of the )?links)\b.{0,80}\baffiliate (?:links?|program|commission)/iu.test(
      line,
    ) || /\b(?:we|i) (?:may |might |can )?(?:earn|receive|get) .{0,30}\bcommissions?\b/iu.test(line)
  );
}

/** A line of at most this length can be boilerplate by a word alone; a longer one is a paragraph that says more. */
const LONGEST_NOTICE = 340;

/** How a notice begins. */
const NOTICE_STARTS: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register now|register for|log ?in|follow (?:us|me|the|our|@)|like us|join (?:our|us on)|s['’]abonner|abonnieren|download (?:the|our) .{0,30}app|share this|share on|click here|tap here|advertisement|advertorial|sponsored\b|promoted\b|disclosure\b|disclaimer\b|affiliate disclosure|cookie settings|rate this|get (?:the|our) .{0,60}(?:inbox|newsletter|briefing|headlines|e-?mail))/iu,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/iu,
  /^(?:views|rating|ratings|reviews|shares|likes|page views)\s?:/iu,
  /^(?:photos?|photographs?|photography|pictures?|images?|illustrations?|graphics?|photo credits?|picture credits?|image credits?|featured image|translated|translation|oversatt|aus dem \p{L}{3,15}|traduit|traduction|interview translated|(?:additional )?reporting|edited|editing)\b(?: ?(?:by|from|av|von|par)\b| ?:| \/ )/iu,
  /^was this (?:page|article|answer|information|post|content) (?:useful|helpful)/iu,
  /^(?:enjoyed|liked|like) (?:this|what you)/iu,
  /^(?:support|donate to) (?:us|our|the|this)\b.{0,60}(?::|free|coffee|donat)/iu,
];

/** What a notice says. */
const NOTICE_WORDS: readonly RegExp[] = [
  /\bunsubscribe\b|\b(?:subscribe|sign up) (?:to|for) (?:our|the|this|my|free)\b|\bsubscribe free\b|\bsubscribers? (?:save|only)\b|\bsubscribe:/iu,
  /\ball rights reserved\b|\b(?:reproduction|redistribution|republication) (?:is )?(?:prohibited|forbidden|not permitted)\b|\b(?:not to be|do not|may not be) (?:forward|redistribut|reproduc|republish)/iu,
  /\b(?:privacy|cookie) (?:policy|settings|notice)\b|\bterms (?:of (?:use|service)|apply|and conditions)\b|\bwe (?:use|value|and our) .{0,40}\b(?:cookies|privacy|partners)\b/iu,
  /\byou(?:['’]re| are)? (?:get|getting|receive|receiving) (?:this|the)\b.{0,60}\bbecause\b|\bbecause you (?:once )?(?:signed|opted)\b/iu,
  /\b(?:free|\d+-(?:day|week|month)) (?:[\w-]{1,15} )?trial\b|\bfree articles? (?:this month|left|remaining)\b|\bof your \d+ free articles\b|\bbuy (?:us|me) a (?:coffee|beer)\b|\bdonate (?:now|here|to (?:us|our|keep|support))\b|\bto be taken off (?:the|this|our) list\b/iu,
  /\bpast performance is\b|\bnot (?:be taken as )?(?:investment|financial|legal|medical) advice\b|\bfor professional clients only\b|\bfor informational purposes only\b/iu,
  /\b(?:send|e-?mail|message|text|share) (?:us|your) (?:pictures?|photos?|videos?|stor(?:y|ies)|tips?|questions?|news|comments)\b|\bhave your say\b|\btell us what you think\b|\blet us know in the comments\b/iu,
  /\bspam, ever\b|\bno spam\b|\bstraight to your inbox\b|\bin your inbox\b/iu,
];

/** Contact lines: nothing but addresses with their labels. */
const CONTACT =
  /^(?:support|press|media|contact|enquiries|press enquiries|tips|e-?mail|r[ée]actions|newsroom|sales)\b ?(?:us|desk|office|enquiries)?\s?:.{0,40}(?:\S@\S+|\+?\d[\d -]{6,})/iu;

/** Ends of press releases and lonely signs. */
const END_MARKS = /^(?:-?\s?ends\s?-?|-30-|###|\* \* \*|\p{L}|\p{P}{1,10})$/iu;

/** Whether a line by itself is a notice to readers that says nothing of the story; its marks are already removed. */
export function isNotice(line: string): boolean {
  if (END_MARKS.test(line) || isFooterLinks(line) || isLabelledLink(line)) return true;
  if (line.length > LONGEST_NOTICE) return false;
  const text = line.replace(/^[—–›→»-]+\s*/u, '');
  if (CONTACT.test(text) || isAffiliateNotice(text)) return true;
  // "Sponsored by the bank, the race …" goes on to say something; a notice is short or soon over.
  if (NOTICE_STARTS.some((pattern) => pattern.test(text))) return text.length <= 260;
  return NOTICE_WORDS.some((pattern) => pattern.test(text));
}

/** "Follow us | Work for us | Freedom of information": three or more short links side by side, or two and a rule. */
function isFooterLinks(line: string): boolean {
  if (line.length > 200) return false;
  const parts = line.split(/\s[|·•]\s/u);
  if (parts.length < 3) return false;
  return (
    parts.filter(isLinkLabel).length >= 2 ||
    parts.every((part) => part.length <= 40 && !/[.!?]$|\d{2}|%/u.test(part))
  );
}
