import { foldWord } from '../../text/fold-word.ts';

/** What someone says who asks nothing: a greeting, thanks, a farewell, or a word on the answer ("great", "ok"). */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'remark';

/**
 * What kind of small talk a line is from end to end; null where any of its words says more ("thanks, and when?"), and for a
 * text without words. Of several kinds the one that ends a conversation counts: "thanks, bye" is a farewell. English only.
 */
export function smallTalkIn(text: string): SmallTalk | null {
  if (text.length > LONGEST) return null;
  const kinds = new Set<SmallTalk>();
  let rest = wordsIn(text);
  while (rest !== '') {
    const found = PHRASES.find(({ words }) => words.test(rest));
    if (found === undefined) return null;
    if (found.kind !== null) kinds.add(found.kind);
    rest = rest.replace(found.words, '').trimStart();
  }
  const kind = BY_WEIGHT.find((one) => kinds.has(one)) ?? null;
  // "Nice?", "exit?": whoever asks means the word.
  return kind !== 'greeting' && text.includes('?') ? null : kind;
}

/** More is no mere small talk. */
const LONGEST = 100;

/** The kind that is answered, of several. */
const BY_WEIGHT: readonly SmallTalk[] = ['farewell', 'thanks', 'greeting', 'remark'];

/** Lower case, straight apostrophes, a space between words; signs and pictures are no words. */
function wordsIn(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

interface Phrase {
  /** Null for what is said beside small talk, and is none alone. */
  readonly kind: SmallTalk | null;
  /** The beginning of a line, up to the end of a word. */
  readonly words: RegExp;
}

const PHRASES: readonly Phrase[] = [
  {
    kind: 'farewell',
    words:
      /^(?:good ?bye|bye(?: bye| now)?|cya|see (?:you|ya)(?: (?:later|soon|tomorrow|around))?|good night|take care|farewell|have a (?:good|nice|great) (?:day|evening|weekend|one)|that(?:'s| is| was) (?:all|it)(?: for now)?|exit|quit)(?= |$)/u,
  },
  {
    kind: 'thanks',
    words:
      /^(?:(?:many |no )?thanks|thank (?:you|u)|thankyou|thx|ty|tysm|cheers|(?:much )?appreciated|i appreciate (?:it|that))(?: (?:a lot|a bunch|so much|very much|again|for (?:that|this|it|(?:the|your|all the) (?:help|answers?|info|information))))?(?= |$)/u,
  },
  {
    kind: 'greeting',
    words:
      /^(?:hi+|hello+|hey+|hiya|heya|howdy|hallo|greetings|yo|good (?:morning|afternoon|evening|day)|how are you(?: doing)?(?: today)?|how(?:'s| is) it going|what'?s up|sup|nice to meet you|who are you|what can you do|help(?: me)?)(?= |$)/u,
  },
  {
    kind: 'remark',
    words:
      /^(?:well done|(?:good|nice|great) (?:job|work|bot|answer|one)|good to know|(?:(?:that|this|it)(?:'s| is| was) )?(?:(?:very|really|so|pretty|quite) )?(?:great|good|nice|cool|perfect|awesome|amazing|excellent|brilliant|wonderful|lovely|fantastic|interesting|helpful|useful|impressive|fine|funny)|wow|got it|i see|(?:that )?makes sense|understood|ok|okay|k|kk|alright|all right|yes|yeah|yep|yup|no|nope|lol|haha|oh|ah|hm+|never ?mind|no (?:problem|worries)|sorry|please|(?:i )?(?:like|love) it)(?= |$)/u,
  },
  {
    kind: null,
    words:
      /^(?:there|everyone|everybody|all|folks|guys|bot|friend|mate|you|too|then|and|so|very|much|now)(?= |$)/u,
  },
];
