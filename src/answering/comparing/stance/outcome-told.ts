import { polarityAt } from '../../../text/polarity.ts';
import type { Word } from '../../../text/words.ts';
import { termOf } from '../../../text/words.ts';
import { clauseAsked } from '../../asking/clause-asked.ts';
import type { Candidate } from '../../candidate.ts';
import { clauseAt } from '../../clauses/clause.ts';
import { isVerbUse } from '../../clauses/verb-use.ts';
import { isPlaced } from '../../matching/match.ts';
import { onceInARow } from '../../once.ts';
import type { Question } from '../../question.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { asksWhetherItLasts } from '../../evidence/state-evidence.ts';
import { sharesNoPart } from '../parts/other-parts.ts';
import { wantedIn } from '../parts/wanted.ts';
import type { Told } from './told.ts';
import { decidingSpan, opposite } from './told.ts';

/** Words that tell of something coming about, and of something coming to nothing, by their terms. */
const comesAbout =
  termSet(`arrive available begin open start launch live confirm approve ready introduce
  resume intact alive return recover succeed intend due`);
const comesToNothing =
  termSet(`scrap cancel drop axe abandon dead shelve reject rule withdraw suspend halt stop block
  miss close fail collapse false untrue nonsense nothing nobody none never ditch kill`);

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
    if (ignores(word)) continue;
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

/**
 * Whether something that is asked to have come about ("has the fair *opened* yet?") happens by a clause that is on it, in
 * words that the question does not have: "the fair *begins* on Friday". Null where it is asked for something else, or of
 * something that the clause does not name: some such word stands in every third sentence.
 */
export function outcomeTold(question: Question, candidate: Candidate): Told | null {
  const { sentence } = candidate;
  if (asksWhetherItLasts(question)) return null;
  if (!asksForOutcome(question) && !asksForSomethingNew(question)) return null;
  const asksForEnd = question.words.some((word) => endWord.test(word.folded));
  const outcome = outcomeOf(sentence, ({ folded }) => asksForEnd && beginning.test(folded));
  if (outcome === null) return null;
  const isOther = outcome.happens > 0 && !asksForOutcome(question);
  const clause = clauseAt(sentence, outcome.at);
  const from = isOther ? outcome.at : clause.from;
  if (!namesParts(question, candidate, from, clause.to)) return null;
  if (sharesNoPart(question, candidate, outcome.at)) return null;
  return {
    holds: asksForEnd ? opposite(outcome.happens) : outcome.happens,
    at: outcome.at,
    span: decidingSpan(sentence, outcome.at),
    confidence: 0.3,
  };
}

/** Whether it is asked for what comes about or to nothing by a word that says so. */
const asksForOutcome = onceInARow(({ terms, predicate }: Question): boolean =>
  predicate.some((i) => {
    const { term = '' } = terms[i] ?? {};
    return comesAbout.has(term) || comesToNothing.has(term);
  }),
);

/**
 * "Has it been *moved* yet?", "can it be used?": another deed is not done by what begins itself, but comes to nothing with what
 * is closed or dropped, and may be meant by whoever "intends to introduce *it*".
 */
const asksForSomethingNew = onceInARow(({ words }: Question): boolean =>
  words.some(({ folded }, i) => (i === 0 ? can : soFar).test(folded)),
);

const soFar = /^(?:yet|already)$/u;
const can = /^(?:can|may|could)$/u;

/** Whether all of whom it is asked, and what is met, stands among words `from` to `to`. */
function namesParts(question: Question, { matches }: Candidate, from: number, to: number): boolean {
  const clause = clauseAsked(question);
  if (clause === null) return false;
  const objects = clause.complements.filter(({ link }) => link === '');
  const terms = [clause.subject, ...objects].flatMap((part) => wantedIn(question, part).terms);
  return (
    terms.length > 0 &&
    terms.every((i) => {
      const match = matches[i];
      return isPlaced(match) && match.at >= from && match.at <= to;
    })
  );
}

const endWord =
  /^(?:cancel|canceled|cancelled|scrapped|end|ended|over|stop|stopped|dropped|dead|closed|shut)$/u;

/** That something began in 2019 does not say that it never ended. */
export const beginning =
  /^(?:began|begun|begins?|beginning|started|founded|formed|created|launched)$/u;
