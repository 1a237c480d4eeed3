import { bare } from '../question/small-words.ts';
import { topicOf } from '../question/topic.ts';

/** Whether someone wants the same answer again: "really?", "is that true?", "who said that?", "says who?" */
export function asksAgain(next: string): boolean {
  const said = saidIn(next);
  return DOUBT.test(said) || SPEAKER.test(said);
}

/** What is meant by "what else?" and "and then?"; null for whatever says more. */
export function talkedOn(before: readonly string[], next: string): readonly string[] | null {
  const said = saidIn(next);
  const topic = topicOf(before);
  if (topic.length === 0) return null;
  if (MORE.test(said)) return ['What', 'else', 'is', 'known', 'about', ...topic];
  return THEN.test(said) ? ['What', 'happened', 'to', ...topic] : null;
}

/** The words, without signs and what opens them in talk. */
function saidIn(text: string): string {
  return text
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^(?:(?:and|but|so|ok|okay|well|oh|hm|hmm|wait) )+(?=\S)/u, '');
}

/** Whoever doubts an answer is shown it again, with all who say so. */
const DOUBT =
  /^(?:really|seriously|sure|true|(?:are|r) (?:you|u) (?:really )?sure(?: about (?:that|this|it))?|(?:is|was) (?:that|this|it) (?:really )?(?:true|right|correct|so|the case)|how do (?:you|we) know(?: that)?)$/u;

/** Who says so are the sources, and they stand below their words: they are shown again. Whom they have it from is in the words. */
const SPEAKER =
  /^(?:who|which (?:source|article|paper)|whose words) (?:said|says|say|claimed|claims|claim|told you|reported|reports|wrote|is saying)(?: (?:so|that|this|it))?$|^says who$|^according to (?:who|whom)$/u;

const MORE =
  /^(?:what|anything|something) (?:else|more)(?: (?:is there|do (?:you|we|they) know|do they say))?$|^(?:(?:please )?(?:tell me|say) )?more(?: (?:about (?:it|that|this|them)|please))?$|^(?:please )?(?:go on|continue)$/u;

const THEN =
  /^(?:what )?(?:then|next|after that|afterwards)$|^what (?:happened|happens|came|comes)(?: (?:next|then|after that|afterwards))?$/u;
