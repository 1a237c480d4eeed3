import { clauseAsked } from '../../asking/clause-asked.ts';
import type { ClauseAsked } from '../../asking/clause-asked.ts';
import type { Stretch } from '../../asking/complements-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { isAuxiliary } from '../../grammar/auxiliaries.ts';
import type { Phrase } from '../../grammar/plain-phrase.ts';
import { phraseFrom } from '../../grammar/plain-phrase.ts';
import { isPreposition } from '../../grammar/prepositions.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { fillingOf } from '../parts/filler.ts';
import type { Told } from './told.ts';
import { verbSaid } from './verb-said.ts';
import { wantedIn } from '../parts/wanted.ts';

/**
 * "Was the ring bought by the museum?" – "It was bought by a dealer, *not by the museum*": what is set against another part of
 * the clause has none in what is told. Null where the sentence sets nothing aside that the question asks about.
 */
export function deniedPart(question: Question, candidate: Candidate): Told | null {
  const clause = clauseAsked(question);
  const verb = verbSaid(question, candidate);
  if (clause === null || verb === null || verb.kind === 'opposite') return null;
  const { sentence } = candidate;
  for (const { at, link, phrase } of partsSetAside(sentence)) {
    const parts = partsLedBy(clause, link);
    const isAsked = parts.some(
      (part) => fillingOf(question, candidate, wantedIn(question, part), phrase) === 'same',
    );
    if (!isAsked) continue;
    const [first, last] = [sentence.words[at], sentence.words[phrase.to]];
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    return { holds: -1, at: phrase.to, span, confidence: sure };
  }
  return null;
}

const sure = 0.9;

interface SetAside {
  /** Index of the word that sets it aside. */
  readonly at: number;
  /** The preposition that leads it; empty for none. */
  readonly link: string;
  readonly phrase: Phrase;
}

/** "*Not by the museum*", "*rather than* to the library", "*instead of* the vase". */
function partsSetAside(sentence: ReadSentence): readonly SetAside[] {
  const { text, words } = sentence;
  return words.flatMap(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    const isNot = folded === 'not' && !isAuxiliary(words[at - 1]?.folded ?? '');
    const isPair = folded === 'rather' ? next === 'than' : folded === 'instead' && next === 'of';
    if (!isNot && !isPair) return [];
    const begin = at + (isNot ? 1 : 2);
    const { folded: lead = '' } = words[begin] ?? {};
    const link = isPreposition(lead) ? lead : '';
    const phrase = phraseFrom(sentence, link === '' ? begin : begin + 1);
    if (phrase === null || !endsThere.test(text.slice(words[phrase.to]?.end))) return [];
    return [{ at, link, phrase }];
  });
}

/** With the phrase its clause is over, or what stands for it follows: "not the museum *but* a dealer", "…, *bought* it". */
const endsThere = /^["”’]?(?:[.,;:!)]|\s*[—–]|\sbut\s|$)/u;

/** The parts of a clause that may stand behind a preposition, or bare. */
function partsLedBy(
  { voice, subject, complements }: ClauseAsked,
  link: string,
): readonly Stretch[] {
  const led = complements.filter((part) => part.link === link);
  const isSubject = voice === 'active' ? link === '' || link === 'by' : link === '';
  return isSubject ? [subject, ...led] : led;
}
