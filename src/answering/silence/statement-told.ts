import { isSpeech } from '../../text/speech-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { speech } from '../evidence/names/name-evidence.ts';
import { isPlaced } from '../matching/match.ts';
import { onceInARow } from '../once.ts';
import type { Question } from '../question.ts';
import { neighboursOf } from './neighbours.ts';

/**
 * Whether it is asked what somebody says, and nobody speaks in a sentence nor beside it, or not on what it is asked about:
 * that the article names both tells nothing.
 */
export function tellsOfNoStatement(question: Question, candidate: Candidate): boolean {
  if (!asksWhatIsSaid(question).asked) return false;
  const near = neighboursOf(candidate);
  if (near.every((sentence) => speech(sentence).length === 0 && !/["“”]/u.test(sentence.text)))
    return true;
  const topic = topicAsked(question);
  return (
    topic.length > 0 && isAllHere(candidate) && topic.every((i) => !isPlaced(candidate.matches[i]))
  );
}

/** Whether nothing in the article but the sentence holds a word of the question, its title and headings included. */
function isAllHere({ signals }: Candidate): boolean {
  const { heading, before, behind, title, article } = signals;
  return heading + before + behind + title + article === 0;
}

const asksWhatIsSaid = onceInARow(({ type, words }: Question) => ({
  asked:
    type === 'statement' && words.some(({ folded }) => isSpeech(folded) || saying.test(folded)),
}));

/** Forms in which questions have verbs of speech, beside those of reports. */
const saying =
  /^(?:saying|tell|think|thought|claim|comments?|announce|promise|argue|answer|reply|tweet)$/u;

/** What a statement is asked on, as indices of terms that are no names: "say about the *weather*"; empty for none. */
const topicAsked = onceInARow(({ terms, words }: Question): readonly number[] => {
  const from = words.findIndex(({ folded }) => /^(?:about|on|regarding|concerning)$/u.test(folded));
  if (from < 0) return [];
  return terms.flatMap(({ at, name }, i) => (at > from && !name ? [i] : []));
});
