/** A question without the talk around it. */
export interface Plain {
  readonly text: string;
  /** Whether it puts something to be confirmed: "is it true they left", "it was insured, right?" */
  readonly confirms: boolean;
}

/**
 * A question without the words of talk that open and close it and ask nothing: "wait, is it fake lol", "any idea when it
 * opens", "is it true that she left". What has nothing else stays as it is.
 */
export function withoutTalk(text: string): Plain {
  const ended = withoutEnd(text.trim());
  let { confirms } = ended;
  let rest = ended.text;
  for (;;) {
    const found = openings.find(({ words }) => words.test(rest));
    if (found === undefined) break;
    rest = rest.replace(found.words, '');
    confirms ||= found.confirms || (found.tells && statement.test(rest));
  }
  return { text: rest, confirms: confirms && !asks.test(rest) };
}

interface Opening {
  readonly words: RegExp;
  /** Whether what follows is put to be confirmed; where it `tells`, only if it is a statement. */
  readonly confirms: boolean;
  readonly tells: boolean;
}

const question =
  "(?:who|whom|whose|when|where|why|what|which|how)(?:['’]?(?:s|ll|d|ve|re))?|wat|wen|y";
const auxiliary =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ai|wo|ca)(?:n['’]?t)?";
const subject =
  "(?:i|we|you|he|she|it|they|there|this|that|anyone|anybody|someone|somebody|nobody|any)(?:['’](?:s|re|ve|ll|d|m))?";
const begins = `(?=(?:${question}|${auxiliary}|${subject}|so|ok|is)\\b)`;

/** What tells of something and asks for it no further. */
const statement = new RegExp(`^(?:if|whether|that|${subject})\\b`, 'iu');
/** What asks by itself: "when it opens", "sirens failed, how many". */
const asks = new RegExp(`(?:^|,\\s*)(?:${question})\\b`, 'iu');

/** "Does anyone know when …": nobody asks who does. */
const knows = '(?:do (?:we|you|u|they) |does any(?:one|body) |any(?:one|body) )';

const sign = '[\\s,.!:;…–—-]+';

const openings: readonly Opening[] = [
  opening(`(?:lol|lmao|omg|wtf|ok|okay|hey|hm+|umm?|erm?|oh|btw)${sign}(?=\\S)`),
  opening(`(?:wait|so|and|but|well|like|oh|no|yeah|guys|sorry|please|pls|plz)${sign}${begins}`),
  opening(`(?:wait|so|ok|sorry|guys),${sign}(?=\\S)`),
  opening(`(?:is|was) it (?:true|right|correct)(?: that)? (?!or\\b)(?=\\S)`, true),
  opening(
    `(?:(?:can|could) (?:you|u|anyone|someone) )?(?:(?:please|pls|plz) )?(?:tell me|let me know|remind me)(?: (?:if|whether|that))? (?=\\S)`,
    false,
    true,
  ),
  opening(`${knows}(?:know|heard?) (?:if|whether) (?=\\S)`, true),
  opening(`${knows}know (?=(?:${question})\\b)`),
  opening(`(?:any|got any|no) (?:idea|clue)s? (?:if|whether) (?=\\S)`, true),
  opening(`(?:any|got any|no) (?:idea|clue)s? (?=(?:${question})\\b)`),
];

function opening(words: string, confirms = false, tells = false): Opening {
  return { words: new RegExp(`^${words}`, 'iu'), confirms, tells };
}

/** What closes a question in talk. */
const closing =
  /(?:[\s,.!?…-]+(?:lol|lmao|haha|tho|though|btw|pls|plz|please|or (?:nah|nope|not|no|what|whatever|(?:is|are|was|were|did|do|does|has|have) (?:he|she|it|they))|or|huh|eh|bro|mate|anyway))+[\s?!.,…:;()]*$/iu;
const affirmed =
  /(?<!\b(?:the|all|that['’]?s|is|it|this|that|be|was|on))[\s,.!…-]+(?:right|correct|yeah|yes)[\s?!.]*$/iu;

function withoutEnd(text: string): Plain {
  const open = text.replace(closing, '');
  const told = open.replace(affirmed, '');
  if (/^\S+ \S/u.test(told) && told !== open) return { text: told, confirms: true };
  return { text: /^\S+ \S/u.test(open) ? open : text, confirms: false };
}
