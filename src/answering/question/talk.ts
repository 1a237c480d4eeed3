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
  for (let left = mostTalk; left > 0; left -= 1) {
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
const closings: readonly string[] = [
  ...'lol|lmao|haha|tho|though|btw|pls|plz|please|or|huh|eh|bro|mate|anyway'.split('|'),
  ...'nah|nope|not|no|what|whatever'.split('|').map((word) => `or ${word}`),
  ...'is|are|was|were|did|do|does|has|have'
    .split('|')
    .flatMap((word) => ['he', 'she', 'it', 'they'].map((who) => `or ${word} ${who}`)),
];
const affirmations: readonly string[] = ['right', 'correct', 'yeah', 'yes'];
/** "Is that right?", "who has the right?": there it is what is asked. */
const rightful = /\b(?:the|all|that['’]?s|is|it|this|that|be|was|on)$/iu;

/** Characters of the longest closing and what stands before it. */
const closingReach = 20;
/** Closings and openings are few; a text of thousands is no question. */
const mostTalk = 6;

function withoutEnd(text: string): Plain {
  let end = text.length;
  for (let left = mostTalk; left > 0; left -= 1) {
    const cut = endBefore(text, end, closings);
    if (cut === null) break;
    end = cut;
  }
  const affirmed = endBefore(text, end, affirmations);
  if (
    affirmed !== null &&
    !rightful.test(text.slice(Math.max(0, affirmed - closingReach), affirmed))
  )
    return { text: text.slice(0, affirmed), confirms: true };
  return { text: end === text.length ? text : text.slice(0, end), confirms: false };
}

/** Where a text ends before one of these phrases and the signs around it; null for none, and where hardly a question is left. */
function endBefore(text: string, from: number, phrases: readonly string[]): number | null {
  const end = beforeSigns(text, from);
  const tail = text.slice(Math.max(0, end - closingReach), end).toLowerCase();
  const found = phrases.find(
    (phrase) => tail.endsWith(phrase) && isSign(tail.charAt(tail.length - phrase.length - 1)),
  );
  if (found === undefined) return null;
  const cut = beforeSigns(text, end - found.length);
  return text.slice(0, cut).includes(' ') ? cut : null;
}

function beforeSigns(text: string, from: number): number {
  let end = from;
  while (end > 0 && isSign(text.charAt(end - 1))) end -= 1;
  return end;
}

function isSign(character: string): boolean {
  return character !== '' && ' \t\n,.!?…:;()-'.includes(character);
}
