import { bare, isKeywords, isPreposition, partsOf } from './question-parts.ts';
import { topicOf } from './question-topic.ts';

/**
 * The question that is meant by what people say in talk and no word of which is about anything: "really?", "who said
 * that?", "what else?", "and then?". Null for whatever says more.
 */
export function talkedOn(before: readonly string[], next: string): readonly string[] | null {
  const said = next
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^(?:(?:and|but|so|ok|okay|well|oh|hm|hmm|wait) )+(?=\S)/u, '');
  if (DOUBT.test(said)) return before;
  if (SPEAKER.test(said)) return whoSaid(before);
  const topic = topicOf(before);
  if (topic.length === 0) return null;
  if (MORE.test(said)) return ['What', 'else', 'is', 'known', 'about', ...topic];
  return THEN.test(said) ? ['What', 'happened', 'to', ...topic] : null;
}

/** Whoever doubts an answer is shown it again, with all who say so. */
const DOUBT =
  /^(?:really|seriously|sure|true|(?:are|r) (?:you|u) (?:really )?sure(?: about (?:that|this|it))?|(?:is|was) (?:that|this|it) (?:really )?(?:true|right|correct|so|the case)|how do (?:you|we) know(?: that)?)$/u;

const SPEAKER =
  /^(?:who|which (?:source|article|paper)|whose words) (?:said|says|say|claimed|claims|claim|told you|reported|reports|wrote|is saying)(?: (?:so|that|this|it))?$|^says who$|^according to (?:who|whom)$/u;

const MORE =
  /^(?:what|anything|something) (?:else|more)(?: (?:is there|do (?:you|we|they) know|do they say))?$|^(?:(?:please )?(?:tell me|say) )?more(?: (?:about (?:it|that|this|them)|please))?$|^(?:please )?(?:go on|continue)$/u;

const THEN =
  /^(?:what )?(?:then|next|after that|afterwards)$|^what (?:happened|happens|came|comes)(?: (?:next|then|after that|afterwards))?$/u;

/** "Who said that the ferry did sink", "who said when it was built", "who spoke of ferry timetable". */
function whoSaid(before: readonly string[]): readonly string[] {
  if (isKeywords(before)) return ['Who', 'spoke', 'of', ...before];
  const { lead, auxiliary, subject, rest } = partsOf(before);
  const clause = lead.length === 0 ? ['that'] : lead.map((word) => lowerFirst(word));
  return ['Who', 'said', ...clause, ...inOrder(auxiliary?.toLowerCase() ?? null, subject, rest)];
}

/** "did Anker invest" as a clause: "Anker did invest". */
function inOrder(
  auxiliary: string | null,
  subject: readonly string[],
  rest: readonly string[],
): readonly string[] {
  if (auxiliary === null) return rest;
  // "the dam at Larch break": where the subject goes on, the auxiliary would part it.
  const goesOn = /^d(?:o|oes|id)$/u.test(auxiliary) && isPreposition(rest[0] ?? '');
  return goesOn ? [...subject, ...rest] : [...subject, auxiliary, ...rest];
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
