import { isSpeech } from '../../text/speech-verbs.ts';
import { isPredicative } from '../grammar/adjectives.ts';
import { isPreposition } from '../grammar/prepositions.ts';
import { isPastForm } from '../grammar/verb-forms.ts';
import type { Word } from '../../text/words.ts';
import type { Asked } from './answer-type.ts';
import { asked, isFirstAsking } from './asking-words.ts';

export function whoRule(
  folded: readonly string[],
  words: readonly Word[],
  quoted: boolean,
): Asked | null {
  const at = folded.findIndex((word) =>
    /^(?:who|whom|whose|who's|who'll|who'd|who've)$/u.test(word),
  );
  if (at < 0 || !isFirstAsking(folded, at)) return null;
  const says = folded.slice(at + 1, at + 4).some((word) => isSpeech(word));
  if (says && quoted) return asked('speaker', [at]);
  // "Who said the ladder thing?"
  const said = folded.length - 1;
  if (says && said > at + 2 && saying.test(folded[said] ?? '')) return asked('speaker', [at, said]);
  return asked(
    folded[at] !== 'whom' && asksWhoThatIs(folded, words, at) ? 'definition' : 'person',
    [at],
  );
}

/** What somebody said, by a word or two of it: "the rust *quote*". */
const saying = /^(?:thing|quote|line|remark|comment|joke|bit|phrase)$/u;

const being = /^(?:is|was|are|were)$/u;
/** Words of "who is …" at most: longer ones ask for a person by what is told of them. */
const longestIdentity = 5;

/** "Who is Ada Brandt?" asks what she is; "who is the mayor?" and "who is Ada Brandt's boss?" ask for a person. */
function asksWhoThatIs(folded: readonly string[], words: readonly Word[], at: number): boolean {
  const rest = folded.slice(at + 1);
  const onEarth = rest[0] === 'on' && rest[1] === 'earth' ? 2 : 0;
  const orWhat = rest[0] === 'or' && rest[1] === 'what' ? 2 : 0;
  const from = onEarth + orWhat;
  if (orWhat > 0 || /^(?:this|that)$/u.test(rest[from] ?? '')) return true;
  const isAsked = folded[at] === "who's" || being.test(rest[from] ?? '');
  return (
    isAsked &&
    rest.length - from < longestIdentity &&
    !isState(rest[from + (folded[at] === "who's" ? 0 : 1)] ?? '') &&
    // "Who was it sold to?"
    !/^(?:to|by|for|from|with|against)$/u.test(rest.at(-1) ?? '') &&
    !rest.some((word) => /^(?:the|new|before|after|behind|responsible|a|an)$/u.test(word)) &&
    !words.slice(at + 1).some((word, i) => isPossessive(word, words[at + 2 + i]))
  );
}

/** "Who was *arrested*?", "who is *going*?", "who is *in* charge?": what is said of somebody, not a name. Folded. */
function isState(folded: string): boolean {
  return (
    isPastForm(folded) ||
    /(?:^go|\p{L}{3})ing$/u.test(folded) ||
    isPreposition(folded) ||
    isPredicative(folded) ||
    state.test(folded)
  );
}

const state = /^(?:to|dead|alive|next|there|here|being|not|still|also|really|actually)$/u;

/** A word's span ends before its "'s". */
function isPossessive({ end, folded }: Word, next: Word | undefined): boolean {
  return (next !== undefined && next.start - end > 2) || folded.endsWith("s'");
}
