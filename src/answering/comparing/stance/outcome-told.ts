import { polarityAt } from '../../../text/polarity.ts';
import type { Word } from '../../../text/words.ts';
import { termOf } from '../../../text/words.ts';
import type { Candidate } from '../../candidate.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import { isPlaced } from '../../matching/match.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { asksWhetherItLasts } from '../../evidence/state-evidence.ts';
import { sharesNoPart } from '../parts/other-parts.ts';
import { isSaidOfNothingAsked } from './said-of-nothing.ts';
import type { Told } from './told.ts';
import { decidingSpan, opposite } from './told.ts';

/** Words that tell of something coming about, and of something coming to nothing, by their terms. */
const comesAbout =
  termSet(`arrive available begin open start launch live confirm approve agree support welcome ready introduce plan
  resume true intact alive return recover win success intend due`);
const comesToNothing =
  termSet(`scrap cancel drop axe abandon dead shelve reject refuse deny rule withdraw suspend halt stop block
  miss close fail collapse condemn oppose false untrue nonsense wrong nothing nobody none never ditch kill`);

function termSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => termOf(word)));
}

/**
 * Whether a sentence, by its own words alone, tells of something that happens (1) or not (-1); null when it tells neither.
 * `ignores`: words that tell nothing here.
 */
function outcomeOf(
  sentence: ReadSentence,
  ignores: (word: Word) => boolean,
): { readonly happens: 1 | -1; readonly at: number } | null {
  for (const [at, word] of sentence.words.entries()) {
    if (ignores(word) || isRuling(word, sentence.words[at + 1])) continue;
    if (isNamed(sentence.words, at)) continue;
    if (comesToNothing.has(word.term))
      return {
        happens:
          word.stop || /^(?:nothing|nobody|none|never)$/u.test(word.folded)
            ? -1
            : opposite(polarityAt(sentence.text, sentence.words, at)),
        at,
      };
    if (comesAbout.has(word.term))
      return { happens: polarityAt(sentence.text, sentence.words, at), at };
  }
  return null;
}

/** "The tally of *cancellations*": what only names such a thing tells nothing of it. */
function isNamed(words: readonly Word[], at: number): boolean {
  return nominal.test(words[at]?.folded ?? '') && !isVerbUse(words, at);
}

const nominal = /(?:ations?|als?|ments?|ures?|ings?)$/u;

/** "Ruled *out*" comes to nothing; a judge who rules may say anything. */
function isRuling({ folded }: Word, next: Word | undefined): boolean {
  return /^rul(?:es?|ed|ing)$/u.test(folded) && next?.folded !== 'out';
}

/** Where the sentence shares no telling word: whether it tells of something that happens or of something that does not. */
export function outcomeTold(question: Question, candidate: Candidate): Told | null {
  const { sentence, matches } = candidate;
  if (asksWhetherItLasts(question) || !matches.some(isPlaced)) return null;
  const asksForEnd = question.words.some((word) => endWord.test(word.folded));
  const outcome = outcomeOf(sentence, ({ folded }) => asksForEnd && beginning.test(folded));
  if (outcome === null || sharesNoPart(question, candidate, outcome.at)) return null;
  if (isSaidOfNothingAsked(question, candidate, outcome.at)) return null;
  return {
    holds: asksForEnd ? opposite(outcome.happens) : outcome.happens,
    at: outcome.at,
    span: decidingSpan(sentence, outcome.at),
    confidence: 0.3,
    lean: chanceLean,
  };
}

/** Of 36 sentences that share no telling word with their question, this reads 15 as they are meant: it may label, not decide. */
const chanceLean = -2.5;

const endWord =
  /^(?:cancel|canceled|cancelled|scrapped|end|ended|over|stop|stopped|dropped|dead|closed|shut)$/u;

/** That something began in 2019 does not say that it never ended. */
export const beginning =
  /^(?:began|begun|begins?|beginning|started|founded|formed|created|launched)$/u;
