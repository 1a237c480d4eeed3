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
  const at = folded.findIndex((word) => /^(?:who|whom|whose)$/u.test(word));
  if (at < 0 || !isFirstAsking(folded, at)) return null;
  const verbs = folded.slice(at + 1, at + 4);
  if (quoted && verbs.some((word) => isSpeech(word) && !ofThings.test(word)))
    return asked('speaker', [at]);
  const cues = wordingAsked(
    folded,
    at,
    verbs.some((word) => voicing.test(word)),
  );
  if (cues !== null) return asked('speaker', [at, ...cues]);
  return asked(
    folded[at] !== 'whom' && asksWhoThatIs(folded, words, at) ? 'definition' : 'person',
    [at],
  );
}

/**
 * The words of "who said the ladder *thing*?" and "who *came up with the line* about the bus?" that only say that it is asked
 * whose words something is; null where it is not.
 */
function wordingAsked(folded: readonly string[], at: number, says: boolean): number[] | null {
  const last = folded.length - 1;
  if (says && last > at + 2 && saying.test(folded[last] ?? '')) return [last];
  const noun = folded.findIndex((word, i) => i > at + 1 && wording.test(word));
  if (noun < 0 || noun > at + wordingReach) return null;
  const lead = folded.slice(at + 1, noun);
  // "Who said the line was shut?"
  const isSaid = says && /^(?:about|of|on|that)?$/u.test(folded[noun + 1] ?? '');
  const coins = folded[noun] === 'line' ? coiningLine : coining;
  const isGiven = isSaid || coins.test(lead.join(' '));
  return isGiven ? [...lead.keys()].map((i) => at + 1 + i).concat(noun) : null;
}

/** What is done to a remark of another, or to no words at all: "who *posted* 'Lamp' on the door?" */
const ofThings =
  /^(?:ask|announce|post|promise|condemn|criticis|criticiz|praise|welcome|blast)(?:e?s|e?d)$/u;
/** "Who *said* the line?"; "who announced the line?" may be asked of trams. */
const voicing =
  /^(?:said|says|say|told|tells|claimed|claims|wrote|writes|quipped|joked|shouted|muttered)$/u;
/** What somebody said, by a word or two of it: "the rust *quote*". */
const saying = /^(?:thing|quote|line|remark|comment|joke|bit|phrase)$/u;
/** Words for what is said, where they stand before it: "the *line* about the bus". */
const wording = /^(?:line|quote|quip|remark|phrase|joke|slogan|saying|words)$/u;
/** "Who came up with the famous line": words between "who" and what is said. */
const wordingReach = 7;
/** What one does with words of one's own; "who has read the words?" is another matter. */
const coining =
  /^(?:(?:was it (?:that|who) )?(?:first )?(?:came (?:up|out) with|coined|made|used|uttered|dropped|spoke)|is behind|is quoted (?:with|as saying)) (?:the|that|this|those|these)(?: \p{L}+)?$/u;
/** Phone lines are used, tram lines made: of a "line" less is plainly said. */
const coiningLine =
  /^(?:was it (?:that|who) )?(?:first )?(?:came (?:up|out) with|coined|uttered|spoke) (?:the|that|this|those|these)(?: \p{L}+)?$/u;

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
  return (
    being.test(rest[from] ?? '') &&
    rest.length - from < longestIdentity &&
    !isState(rest[from + 1] ?? '') &&
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
