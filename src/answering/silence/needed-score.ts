import type { Answer } from '../answer.ts';
import { asksForOffice, officeTold } from '../asking/office-asked.ts';
import { isFigure } from '../asking/answer-type.ts';
import type { Candidate, SourceCandidates } from '../candidate.ts';
import { topScore } from '../candidate.ts';
import { tellsOfNoDeed } from '../comparing/stance/deed-told.ts';
import type { Question } from '../question.ts';
import { atLargeFrom, toldFrom, unheldFrom, untoldFrom } from '../thresholds.ts';
import { asksOfWhatNobodySays } from './asked-at-large.ts';
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
  const least =
    best !== undefined && asksOfWhatNobodySays(question, best) ? atLargeFrom(sentences) : 0;
  if (isTold(answer)) return Math.max(least, toldFrom(question.type, sentences));
  if (best !== undefined && (tellsOfNoDeed(question, best) || namesNone(question, best)))
    return unheldFrom(sentences);
  // To "did they pay 10 billion?" what gives no sum that could be it answers nothing.
  return Math.max(
    least,
    question.figure === null ? untoldFrom(question.type, sentences) : unheldFrom(sentences),
  );
}

/**
 * The sources that are heard: where a figure is asked for, without the sentences that say nothing of what is asked and stand
 * before one that does, so that "enough for five people" hides no "590 people work there". Of a name or a place what comes
 * next is a guess.
 */
export function speakingOfAsked(
  question: Question,
  sources: readonly SourceCandidates[],
): readonly SourceCandidates[] {
  if (!isFigure(question.type)) return sources;
  const lacks = (candidate: Candidate) => lacksAsked.some((lack) => lack(question, candidate));
  const telling = sources.flatMap(({ candidates }) => candidates.filter((one) => !lacks(one)));
  const best = Math.max(0, ...telling.map(({ score }) => score));
  const speaking = sources.flatMap((source) => {
    const candidates = source.candidates.filter((one) => one.score <= best || !lacks(one));
    return candidates.length === 0 ? [] : [{ ...source, candidates }];
  });
  return speaking.length === 0 ? sources : speaking.toSorted((a, b) => topScore(b) - topScore(a));
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
