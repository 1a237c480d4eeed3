import { clauseAt } from '../clauses/clause.ts';
import { phraseBefore } from '../grammar/plain-phrase.ts';
import type { Evidence } from './evidence-value.ts';
import { toEvidence } from './evidence-value.ts';
import { matchOf } from '../matching/match.ts';
import { isPersonWord } from '../grammar/person-words.ts';
import type { Question } from '../question.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { valuesOf } from '../reading/sentence-values.ts';

/** The reasons a sentence gives: by words that lead to one, by what does it, and by what it explains behind a colon. */
export function causeEvidence(question: Question, sentence: ReadSentence): readonly Evidence[] {
  return [
    ...valuesOf(sentence).causes.map((cause) => toEvidence(cause, cause.strength)),
    ...question.terms.flatMap((term, i) => {
      const match = term.name ? null : matchOf(term, sentence);
      if (match === null || match.at < 0 || (match.kind !== 'exact' && match.kind !== 'sense'))
        return [];
      const colon = question.predicate.includes(i) ? explained(sentence, match.at) : null;
      return [doerAt(question, sentence, match.at), colon].filter((found) => found !== null);
    }),
  ];
}

/** How plainly what does it is the reason for it: "a burst pipe flooded the hall". */
const doing = 0.45;
/** How plainly the words behind a colon are the reason: "the match was off: the pitch lay under water". */
const explaining = 0.4;

/** What stands before an active verb and is neither a person nor a name nor what the question speaks of. */
function doerAt(question: Question, sentence: ReadSentence, verb: number): Evidence | null {
  const { words } = sentence;
  if (!/[^e]ed$/u.test(words[verb]?.folded ?? '')) return null;
  const phrase = phraseBefore(sentence, verb, clauseAt(sentence, verb).from);
  if (phrase === null) return null;
  const said = words.slice(phrase.from, phrase.to + 1);
  const isAsked = said.some(({ term }) => question.terms.some((asked) => asked.term === term));
  const isPerson = said.some(
    ({ folded, capital }, i) => isPersonWord(folded) || (capital && phrase.from + i > 0),
  );
  const [first, last] = [said[0], said.at(-1)];
  if (isAsked || isPerson || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, at: phrase.from, strength: doing };
}

/** Fewer words behind a colon are a name or a list. */
const fewestExplaining = 4;

function explained({ text, words }: ReadSentence, said: number): Evidence | null {
  const from = words.findIndex(
    (word, at) => at > said && /^: $/u.test(text.slice(words[at - 1]?.end, word.start)),
  );
  const [first, last] = [words[from], words.at(-1)];
  if (first === undefined || last === undefined || words.length - from < fewestExplaining)
    return null;
  return { start: first.start, end: last.end, at: from, strength: explaining };
}
