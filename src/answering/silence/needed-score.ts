import type { Answer } from '../answer.ts';
import { asksForOffice, officeTold } from '../asking/office-asked.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import { tellsOfNoDeed } from '../comparing/stance/deed-told.ts';
import type { Question } from '../question.ts';
import { toldFrom, unheldFrom, untoldFrom } from '../thresholds.ts';
import { holdsNamesOnly } from './names-only.ts';
import { tellsOfNoBelonging } from './belonging-told.ts';
import { tellsOfNoLife } from './life-told.ts';
import { tellsOfNoStatement } from './statement-told.ts';
import { isUnheardOf } from './unheard-of.ts';
import { givesNoNumber, givesNoQuality, namesNone } from './which-told.ts';

/**
 * What the best sentence must score for what the sources say together to be an answer; above 1 where it is none. `heard`: the
 * sources that were compared, the best first.
 */
export function neededScore(
  question: Question,
  answer: Answer,
  heard: readonly SourceCandidates[],
  sentences: number,
): number {
  const office = answer.verdict !== 'conflict' && asksForOffice(question);
  const held = office ? officeTold(question, heard) : 'named';
  if (held === 'nobody') return Infinity;
  if (held !== 'named') return unheldFrom(sentences);
  const best = heard[0]?.candidates[0];
  if (best !== undefined && lacksAsked.some((lacks) => lacks(question, best))) return Infinity;
  if (isUnheardOf(question, heard)) return Infinity;
  // Who did not do it is no answer to who did, however many words of the question tell so.
  if (best?.signals.denied === 1 && !isTold(answer)) return Infinity;
  if (best !== undefined && (tellsOfNoStatement(question, best) || lacksAge(question, best)))
    return unheldFrom(sentences);
  if (isTold(answer)) return toldFrom(question.type, sentences);
  if (best !== undefined && (tellsOfNoDeed(question, best) || namesNone(question, best)))
    return unheldFrom(sentences);
  // To "did they pay 10 billion?" what gives no sum that could be it answers nothing.
  return question.figure === null ? untoldFrom(question.type, sentences) : unheldFrom(sentences);
}

/** Whether a sentence says nothing of what is asked, however much of the question it holds. */
const lacksAsked: readonly ((question: Question, best: Candidate) => boolean)[] = [
  tellsOfNoLife,
  tellsOfNoBelonging,
  holdsNamesOnly,
  givesNoNumber,
  givesNoQuality,
];

/** Whether it is asked how old somebody is, and a sentence gives no age. */
function lacksAge({ type }: Question, { signals }: Candidate): boolean {
  return type === 'age' && signals.evidence < faintAge;
}

/** An age that is somebody else's. */
const faintAge = 0.3;

/** False where what the sources agree on has no short words: where none of them gives a value of the kind asked for. */
function isTold({ verdict, positions }: Answer): boolean {
  return verdict === 'conflict' || positions.some(({ label }) => label !== null);
}
