import { isPersonalSpeech } from '../../speech-verbs.ts';
import type { Word } from '../../words.ts';

/** What "one" may think or do as a pronoun, beside what it says: "one believed that it rained". */
const does =
  /^(?:put|claimed|thought|suggested|warned|hoped|wondered|guessed|remembered|called|described|spoke|noted|promised|thinks|believes|believed|knew|knows|saw|felt|went|came|took|made|got|gave|found|left|ran|fell|stood|sat|seemed|looked|appeared|wanted|wants|needs|needed|likes|liked|agreed|disagreed|refused|declined|smiled|shrugged)$/u;
const object =
  /^(?:the|a|an|that|this|his|her|its|their|it|him|them|to|he|she|they|there|how|why|what|whether|me|us)$/u;

/**
 * "One" counts only before a word that is counted: "one death", "one injured"; not "one of the", "no one", "this one",
 * "One Direction", "one insisted".
 */
export function countsOne(words: readonly Word[], at: number): boolean {
  const [previous, next, second] = [words[at - 1]?.folded ?? '', words[at + 1], words[at + 2]];
  if (/^(?:no|this|that|the|every|any|each|which|day)$/u.test(previous)) return false;
  if (next === undefined || next.stop || next.capital) return false;
  const grammar = second === undefined || second.stop;
  if (grammar && (isPersonalSpeech(next.folded) || does.test(next.folded))) return false;
  // "One dropped a tray": a verb with its object.
  if (next.folded.endsWith('ed') && object.test(second?.folded ?? '')) return false;
  return !/^(?:another|way|time|off|day|thing|reason|more)$/u.test(next.folded);
}
